import type { FactDraft } from "@tact/facts";
import { epoch } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { whenOf } from "./drafted.ts";
import { interviewDraft } from "./drafts.ts";
import { makeNew, type NewInterviewValues } from "./new-interview-values.ts";

/** What is still missing, by field; empty when the form can be sent. */
export function missingOf(values: NewInterviewValues): Record<string, string> {
  const e = words.errors;
  const errors: Record<string, string> = {};
  const need = (field: keyof NewInterviewValues & string, text: string) => {
    if (text.trim() === "") errors[field] = e.required;
  };
  need("clientId", values.clientId);
  if (values.clientId === makeNew) {
    need("clientName", values.clientName);
    const email = values.clientEmail.trim();
    if (email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) errors["clientEmail"] = e.email;
  }
  if (values.applicationId === makeNew) {
    need("employerId", values.employerId);
    need("role", values.role);
    if (values.employerId === makeNew) {
      need("employerName", values.employerName);
      need("region", values.region);
    }
  }
  const interview = interviewDraft(values.interview, new Date(0).toISOString());
  if (interview.errors !== null) Object.assign(errors, interview.errors);
  const promise = whenOf(values.promise);
  if ("error" in promise) Object.assign(errors, promise.error);
  return errors;
}

/**
 * The facts of a complete form: the interview, and the promise if there was one.
 * What was promised counts from the interview's end, or from now where it is still ahead.
 * @param now epoch milliseconds
 */
export function factsOf(values: NewInterviewValues, now: number): FactDraft[] {
  const at = new Date(now).toISOString();
  const interview = interviewDraft(values.interview, at).drafts ?? [];
  const promise = whenOf(values.promise);
  if ("error" in promise || promise.when === null) return interview;
  const [held] = interview;
  const ended = held?.type === "interview-scheduled" && epoch(held.ends) <= now ? held.ends : at;
  return [...interview, { type: "decision-promised", at: ended, by: promise.when }];
}
