import { Hono } from "hono";
import { clientAddressHeader } from "../auth/auth.ts";
import type { CalendarAnswer } from "./calendar-answer.ts";
import type { CalendarDoor } from "./calendar-door.ts";

/** The calendar door behind Hono, to be mounted under `/calendar`. A server of Node.js asks the door itself, which is quicker. */
export function feedsApp(door: CalendarDoor): Hono {
  const app = new Hono();
  app.all("/*", async (c) => {
    const headers = Object.fromEntries(c.req.raw.headers);
    return responseOf(await door.answer({ method: c.req.method, url: c.req.path, headers, address: headers[clientAddressHeader] ?? "unknown" }));
  });
  return app;
}

function responseOf({ status, headers, body }: CalendarAnswer): Response {
  const pairs = Array.from({ length: headers.length / 2 }, (_, index): [string, string] => [headers[2 * index] ?? "", headers[2 * index + 1] ?? ""]);
  return new Response(body as Uint8Array<ArrayBuffer> | null, { status, headers: pairs });
}
