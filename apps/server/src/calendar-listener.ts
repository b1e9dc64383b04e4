import type { IncomingMessage, ServerResponse } from "node:http";
import { type CalendarAnswer, type CalendarDoor, timeOrderedIds } from "@tact/api";
import type { Logger } from "pino";
import { loggedPath } from "./log.ts";

/**
 * Calendars straight from their door: polls are many, and each one is small. A calendar that is unchanged or warm is
 * answered before this returns.
 */
export function calendarListener(
  door: CalendarDoor,
  clientAddress: (incoming: IncomingMessage) => string,
  log: Logger,
): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  return (incoming, outgoing) => {
    const began = performance.now();
    const send = ({ status, headers, body }: CalendarAnswer) => {
      const requestId = timeOrderedIds("request");
      outgoing.writeHead(status, [...headers, "request-id", requestId]);
      outgoing.end(body ?? undefined);
      const line = { method: incoming.method, path: loggedPath(incoming.url ?? ""), status, ms: Math.round(performance.now() - began), requestId };
      // Polls that went well are many and all alike; who fetched last is told beside the link.
      if (status < 400) log.debug(line, "poll");
      else log.info(line, "request");
    };
    const question = { method: incoming.method ?? "GET", url: incoming.url ?? "", headers: incoming.headers, address: clientAddress(incoming) };
    const answer = door.answer(question);
    if (answer instanceof Promise) void answer.then(send);
    else send(answer);
  };
}
