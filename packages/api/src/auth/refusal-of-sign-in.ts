import { DomainError, type ErrorCode } from "../errors.ts";
import { problemResponse } from "../rest/problem.ts";

/** What a refusal of better-auth means in the words of every other door, by its status. */
const meanings: Readonly<Record<number, readonly [code: ErrorCode, detail: string]>> = {
  400: ["invalid-input", "The request cannot be read."],
  401: ["sign-in-required", "Sign in first."],
  403: ["foreign-origin", "Sign-in starts on and leads to pages of this address only."],
  404: ["not-found", "There is nothing to sign in to."],
  413: ["content-too-large", "The body is larger than 1 MB."],
  415: ["unsupported-media-type", "Send the body as application/json."],
  422: ["invalid-input", "The request cannot be used."],
  429: ["too-many-requests", "Too many attempts. Try again in a moment."],
};

/** A refusal of better-auth as a problem. Of its own words nothing is passed on. */
export async function refusalOfSignIn(answer: Response, requestId: string): Promise<Response> {
  await answer.body?.cancel();
  const [code, detail] = meanings[answer.status] ?? (answer.status < 500 ? ["invalid-input", "The request was refused."] : ["internal-error", "Something went wrong on our side."]);
  const wait = answer.headers.get("x-retry-after");
  return problemResponse(new DomainError(code, detail), requestId, wait === null ? {} : { "retry-after": wait });
}
