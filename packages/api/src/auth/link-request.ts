import { email, name, text } from "@tact/facts";
import { z } from "zod";
import { sentBody } from "./sent-body.ts";

/** A path, or an address of this origin: which ones are, better-auth decides. */
const place = text(500).optional();

/** What asking for a sign-in link takes. The name is that of a newcomer, and travels on like every other name. */
const body = z.strictObject({ email, name: name.optional(), callbackURL: place, errorCallbackURL: place, newUserCallbackURL: place });

/**
 * The request for a link with what was understood of its body, and nothing else.
 * @throws DomainError `invalid-input`, `unsupported-media-type`, `content-too-large`, `malformed-json`
 */
export async function linkRequest(request: Request): Promise<Request> {
  const understood = await sentBody(body, request);
  const headers = new Headers(request.headers);
  headers.delete("content-length");
  return new Request(request.url, { method: "POST", headers, body: JSON.stringify(understood) });
}
