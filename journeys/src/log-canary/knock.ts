import { connect } from "node:net";
import { ask } from "./ask.ts";

export function calendarPath(secret: string): string {
  return `/calendar/${secret}/follow-ups.ics`;
}

const methods = ["GET", "HEAD", "PUT", "POST", "DELETE", "OPTIONS", "PROPFIND", "REPORT"];
const pages = ["/today", "/sign-in", "/calendar", "/nowhere", "/v1/docs", "/trpc/feeds.list", "/health"];

/** Asks for a calendar as programs do, as they should not, and as attackers do. What is answered is of no interest. */
export async function knock(origin: string, secret: string): Promise<void> {
  const path = calendarPath(secret);
  const { headers } = await ask(origin, path, { headers: { "accept-encoding": "gzip" } });
  for (const method of methods) await ask(origin, path, { method, headers: { "if-none-match": String(headers["etag"] ?? '"none"') } });
  for (const odd of oddPaths(origin, secret)) await ask(origin, odd).catch(() => undefined);
  const telling = tellingHeaders(origin, secret);
  for (const page of [...pages, path]) {
    await ask(origin, page, { headers: telling }).catch(() => undefined);
    await ask(origin, page, { method: "POST", headers: { ...telling, origin, "content-type": "text/plain" }, body: secret }).catch(() => undefined);
  }
  for (const bytes of brokenRequests(secret)) await send(origin, bytes);
}

/** A sign-in's link again, as programs that look into mails ask for it, and as nobody should. */
export async function followAgain(origin: string, token: string): Promise<void> {
  for (const path of [`verify?token=${token}`, `verify%3Ftoken=${token}`, `verify%253Ftoken=${percentEncoded(token)}`, `verify;token=1?token=${token}`]) {
    await ask(origin, `/auth/magic-link/${path}`);
    await ask(origin, `/AUTH/magic-link/${path}`);
    await ask(origin, "/sign-in", { headers: { referer: `${origin}/auth/magic-link/${path}` } });
  }
}

/** Every character as its percent sign, which servers read as the same. */
function percentEncoded(text: string): string {
  return [...text].map((character) => `%${character.charCodeAt(0).toString(16)}`).join("");
}

function oddPaths(origin: string, secret: string): string[] {
  const path = calendarPath(secret);
  const percent = percentEncoded(secret);
  return [
    // Almost the calendar.
    `/calendar/${secret}`, `/calendar/${secret}/`, `/calendar/${secret}/other.ics`, `${path}/more`, `${path}?token=${secret}`, `${path};v=1`,
    `/${path}`, `/calendar//${secret}/follow-ups.ics`, `/calendar/./${secret}/follow-ups.ics`, `/x/../calendar/${secret}/follow-ups.ics`,
    // In other letters and spellings.
    path.toUpperCase(), `/CALENDAR/${secret}/follow-ups.ics`, `/Calendar/${percent}/follow-ups.ics`, `/calendar/${percent}/follow-ups.ics`,
    `/calendar/${secret.replaceAll("_", "%5F")}/follow-ups.ics`, `/calendar/${encodeURIComponent(percent)}/follow-ups.ics`,
    `/c%61lendar/${secret}/follow-ups.ics`, `/calendar%2F${secret}%2Ffollow-ups.ics`, `/calendar%2F${percent}%2Ffollow-ups.ics`, `/calendar\\${secret}\\follow-ups.ics`,
    // Not to be decoded, or too long.
    `/calendar/${secret}%00/follow-ups.ics`, `/calendar/%E0%A4%A${secret}/follow-ups.ics`, `/%E0%A4%A/${percent}`, `/calendar/${"x".repeat(20_000)}${secret}/follow-ups.ics`,
    // At other doors.
    `/${secret}`, `/${percent}`, `/v1/${secret}`, `/v1/feeds/${percent}`, `/trpc/${percent}`, `/trpc/feeds.list?input=${percent}`, `/auth/${percent}`, `/health/${percent}`,
    `/today?from=${path}`, `/sign-in?next=${percent}`, `/caseload/${percent}`, `/applications/${secret}`, `/_next/image?url=${encodeURIComponent(path)}&w=64&q=75`,
    `/_next/static/${percent}.js`, `/_next/data/x/${percent}.json`, `${origin}${path}`,
  ];
}

/** A secret wherever a browser, a proxy or an attacker may put it. */
function tellingHeaders(origin: string, secret: string): Record<string, string> {
  return {
    referer: `${origin}${calendarPath(secret)}`,
    "user-agent": `Calendar/1 (${secret})`,
    cookie: `tact.session_token=${percentEncoded(secret)}`,
    authorization: `Bearer ${secret}`,
    "x-forwarded-for": secret,
    "x-forwarded-uri": calendarPath(secret),
    "if-none-match": `"${secret}"`,
    "accept-language": secret,
    "next-action": secret,
    "request-id": secret,
  };
}

/** What no client library would send. */
function brokenRequests(secret: string): string[] {
  const path = calendarPath(secret);
  const upgrade = "host: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n";
  return [
    `GET ${path}\r\n\r\n`,
    `GET ${path} HTTP/9.9\r\nhost: x\r\n\r\n`,
    `GET ${path} HTTP/1.1\r\nhost: x\r\n${secret}\r\n\r\n`,
    `GET ${path} HTTP/1.1\r\n${upgrade}`,
    `GET /CALENDAR/${percentEncoded(secret)}/x HTTP/1.1\r\n${upgrade}`,
  ];
}

function send(origin: string, bytes: string): Promise<void> {
  return new Promise((done) => {
    const socket = connect(Number(new URL(origin).port), "127.0.0.1", () => socket.end(bytes));
    socket.on("error", () => undefined).on("close", () => done()).resume();
    socket.setTimeout(2000, () => socket.destroy());
  });
}
