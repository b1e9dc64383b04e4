import { randomBytes } from "node:crypto";
import type { Participant } from "@tact/facts";
import type { ApplicationHints, HookAdapter, HookReading, ObjectVersion, PayloadToRead, SignedDelivery, Standing, Verdict } from "../hook-adapter.ts";
import { address, everyone, field, foreignId, hashedId, line, list, moment } from "../picked.ts";
import { hmacHex, isSame } from "../signature.ts";

/**
 * Ashby's `interviewScheduleCreate` and `interviewScheduleUpdate`: a schedule with all its interviews, as it is after the
 * change. One action sends several, in any order; what is newer stands in `updatedAt`.
 */
export const ashbyAdapter: HookAdapter = {
  source: "ashby",
  newSecret: () => randomBytes(32).toString("hex"),
  refuseSecret: (secret) => (/^[\x21-\x7e]{8,200}$/.test(secret) ? null : "must be the secret token of the webhook: 8 to 200 printable characters"),
  verify,
  read,
};

/** `Ashby-Signature: sha256=<hex of the HMAC-SHA256 over the body>`. It states no time: what is sent again is known by its content. */
function verify({ body, headers, secrets }: SignedDelivery): Verdict {
  const given = headers.get("ashby-signature") ?? "";
  return secrets.some((secret) => isSame(given, `sha256=${hmacHex(secret, [body])}`)) ? "genuine" : "forged";
}

const actions: ReadonlySet<unknown> = new Set(["interviewScheduleCreate", "interviewScheduleUpdate"]);
const mostEvents = 100;

function read({ payload }: PayloadToRead): HookReading {
  const action = field(payload, "action");
  if (!actions.has(action)) return { kind: "ignored", why: action === "ping" ? "ping" : "other-event" };
  const schedule = field(field(payload, "data"), "interviewSchedule");
  const object = foreignId(field(schedule, "id"));
  const events = list(field(schedule, "interviewEvents"), mostEvents);
  const at = moment(field(schedule, "updatedAt")) ?? newest(events) ?? moment(field(schedule, "createdAt"));
  if (object === null || at === null) return { kind: "ignored", why: "unreadable" };
  const status = field(schedule, "status");
  const interviews = events.flatMap((event) => interviewOf(event, status));
  const version: ObjectVersion = { at, interviews, isWhole: tellsAll.has(status) && interviews.length === events.length };
  const application = hintsOf(schedule);
  const leftOut = [
    ...(knownStatuses.has(status) ? [] : ["unknown-status"]),
    ...(interviews.length === events.length ? [] : ["unreadable-interview"]),
  ];
  return {
    kind: "happened",
    key: hashedId("ashby", object, at, JSON.stringify([version, application])),
    happenings: [{ kind: "version", object, replaces: [], replacedBy: [], version, application }],
    leftOut,
  };
}

/** Statuses under which an interview that is no longer listed was called off. */
const tellsAll: ReadonlySet<unknown> = new Set([
  "NeedsScheduling",
  "WaitingOnCandidateBooking",
  "WaitingOnCandidateAvailability",
  "CandidateAvailabilitySubmitted",
  "Scheduled",
  "Cancelled",
]);
/** Those and the ones that say nothing of what is not listed. Any other is kept as unknown. */
const knownStatuses: ReadonlySet<unknown> = new Set([...tellsAll, "WaitingOnFeedback", "Complete", "OnHold"]);

function newest(events: readonly unknown[]): string | null {
  const moments = events.flatMap((event) => moment(field(event, "updatedAt")) ?? []);
  return moments.toSorted().at(-1) ?? null;
}

function interviewOf(event: unknown, status: unknown): { interview: string; standing: Standing }[] {
  const interview = foreignId(field(event, "id"));
  const [starts, ends] = [moment(field(event, "startTime")), moment(field(event, "endTime"))];
  if (interview === null || starts === null || ends === null || starts >= ends) return [];
  if (status === "Cancelled") return [{ interview, standing: { kind: "cancelled" } }];
  const participants = everyone(list(field(event, "interviewers"), 50).flatMap(interviewerOf));
  return [{ interview, standing: { kind: "held", starts, ends, ...(participants.length === 0 ? {} : { participants }) } }];
}

function interviewerOf(interviewer: unknown): Participant[] {
  const name = line([field(interviewer, "firstName"), field(interviewer, "lastName")].filter((part) => typeof part === "string").join(" "), 200);
  const at = address(field(interviewer, "email"));
  const id = foreignId(field(interviewer, "id"));
  if (name === null && at === null) return [];
  return [
    {
      id: hashedId("person", "ashby", id ?? at ?? name ?? ""),
      name: name ?? at ?? "",
      role: "interviewer",
      ...(at === null ? {} : { email: at }),
    },
  ];
}

function hintsOf(schedule: unknown): ApplicationHints {
  const application = foreignId(field(schedule, "applicationId"));
  const candidate = foreignId(field(schedule, "candidateId"));
  return { ids: [], externalIds: application === null ? [] : [application], candidateIds: candidate === null ? [] : [candidate], emails: [] };
}
