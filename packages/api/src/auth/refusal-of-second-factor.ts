import { DomainError, type ErrorCode } from "../errors.ts";
import { lockedSeconds } from "./second-factor.ts";

const wrong = ["second-factor-wrong", "This code is wrong, or was used. Enter the one that the app shows now."] as const;
const over = ["second-factor-over", "This sign-in has taken too long or too many attempts. Ask for a new link."] as const;

/** What the two-factor plugin refuses, by its code, in our words. */
const meanings: Readonly<Record<string, readonly [code: ErrorCode, detail: string]>> = {
  INVALID_CODE: wrong,
  INVALID_BACKUP_CODE: wrong,
  INVALID_TWO_FACTOR_COOKIE: over,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: over,
  ACCOUNT_TEMPORARILY_LOCKED: ["second-factor-locked", "Too many wrong codes. Try again in a quarter of an hour."],
  TOTP_ALREADY_ENABLED: ["conflict", "A second factor is set up already."],
  TOTP_NOT_ENABLED: ["conflict", "There is no second factor to confirm: set it up first."],
  TWO_FACTOR_NOT_ENABLED: ["conflict", "There is no second factor to change."],
};

/** A refusal of the two-factor plugin. Of its own words nothing is passed on. */
export async function refusalOfSecondFactor(answer: Response): Promise<DomainError> {
  const { code = "" } = (await answer.json().catch(() => ({}))) as { code?: string };
  const meaning = meanings[code];
  if (meaning !== undefined) return new DomainError(meaning[0], meaning[1], [], { retryAfter: meaning[0] === "second-factor-locked" ? lockedSeconds : null });
  if (answer.status === 429) {
    const wait = Number(answer.headers.get("x-retry-after") ?? 10);
    return new DomainError("too-many-requests", `Too many attempts. Try again in ${wait} seconds.`, [], { retryAfter: wait });
  }
  if (answer.status === 401) return new DomainError("sign-in-required", "Sign in first.");
  return answer.status < 500 ? new DomainError("conflict", "This cannot be done now.") : new DomainError("internal-error", "Something went wrong on our side.");
}
