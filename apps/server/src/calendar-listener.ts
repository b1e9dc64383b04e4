import type { IncomingMessage, ServerResponse } from "node:http";
import { type CalendarAnswer, type CalendarDoor, timeOrderedIds } from "@tact/api";
import type { Logger } from "pino";
import { loggedPath } from "./log.ts";
import type { ServedRequest } from "./request-metrics.ts";

/** What every calendar is counted as. */
const route = "/calendar/:secret/follow-ups.ics";

/** Who is told of polls. */
export interface PollNotes {
  log: Logger;
  served: (request: ServedRequest) => void;
}

/**
 * Calendars straight from their door: polls are many, and each one is small. A calendar that is unchanged or warm is
 * answered before this returns.
 */
export function calendarListener(
  door: CalendarDoor,
  clientAddress: (incoming: IncomingMessage) => string,
  { log, served }: PollNotes,
): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  return (incoming, outgoing) => {
    const { method = "GET", url = "", headers } = incoming;
    const began = performance.now();
    const send = (answer: CalendarAnswer) => {
      const requestId = timeOrderedIds("request");
      outgoing.writeHead(answer.status, [...answer.headers, "request-id", requestId]);
      outgoing.end(answer.body ?? undefined);
      const milliseconds = performance.now() - began;
      served({ method, route, status: answer.status, milliseconds });
      // Polls that went well are many and all alike; who fetched last is told beside the link.
      const level = answer.status < 400 ? "debug" : "info";
      if (!log.isLevelEnabled(level)) return;
      log[level]({ method, path: loggedPath(url), route, status: answer.status, ms: Math.round(milliseconds), requestId }, "request");
    };
    const answer = door.answer({ method, url, headers, address: clientAddress(incoming) });
    if (answer instanceof Promise) void answer.then(send);
    else send(answer);
  };
}
