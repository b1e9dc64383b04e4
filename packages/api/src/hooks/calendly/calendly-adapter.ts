import { randomBytes } from "node:crypto";
import type { Participant } from "@tact/facts";
import type { ApplicationHints, Happening, HookAdapter, HookReading, PayloadToRead, SignedDelivery, Standing, Verdict } from "../hook-adapter.ts";
import { address, everyone, field, foreignId, hashedId, line, list, moment } from "../picked.ts";
import { hmacHex, isFresh, isSame, secondsForm } from "../signature.ts";

/**
 * Calendly's webhook subscriptions: one invitee of one booking. A reschedule arrives as two deliveries, in either order:
 * `invitee.canceled` with `rescheduled: true` and the invitee that replaces this one, and `invitee.created` with the one
 * that it replaced. Together they are the same interview at another time.
 */
export const calendlyAdapter: HookAdapter = {
  source: "calendly",
  newSecret: () => randomBytes(32).toString("hex"),
  refuseSecret: (secret) => (/^[\x21-\x7e]{8,200}$/.test(secret) ? null : "must be the signing key of the subscription: 8 to 200 printable characters"),
  verify,
  read,
};

/** `Calendly-Webhook-Signature: t=<seconds>,v1=<hex of the HMAC-SHA256 over "<seconds>.<body>">` */
function verify({ body, headers, secrets, now }: SignedDelivery): Verdict {
  const parts = new Map((headers.get("calendly-webhook-signature") ?? "").split(",").map((part) => part.trim().split(/=(.*)/s).slice(0, 2) as [string, string]));
  const [stated, signature] = [parts.get("t") ?? "", parts.get("v1") ?? ""];
  if (!secondsForm.test(stated)) return "forged";
  if (!secrets.some((secret) => isSame(signature, hmacHex(secret, [`${stated}.`, body])))) return "forged";
  return isFresh(stated, now) ? "genuine" : "stale";
}

const known: ReadonlySet<unknown> = new Set(["invitee.created", "invitee.canceled"]);

function read({ payload: delivery }: PayloadToRead): HookReading {
  const event = field(delivery, "event");
  if (!known.has(event)) return { kind: "ignored", why: "other-event" };
  const payload = field(delivery, "payload");
  const object = foreignId(field(payload, "uri"));
  if (object === null) return { kind: "ignored", why: "unreadable" };
  const happening = event === "invitee.created" ? created(object, payload) : cancelled(object, payload, field(delivery, "created_at"));
  if (happening === null) return { kind: "ignored", why: "unreadable" };
  return { kind: "happened", key: hashedId("calendly", JSON.stringify(happening)), happenings: [happening], leftOut: [] };
}

function created(object: string, payload: unknown): Happening | null {
  const at = moment(field(payload, "created_at"));
  const standing = held(field(payload, "scheduled_event"));
  if (at === null || standing === null) return null;
  const before = foreignId(field(payload, "old_invitee"));
  return {
    kind: "version",
    object,
    replaces: before === null ? [] : [before],
    replacedBy: [],
    version: { at, interviews: [{ interview: object, standing }], isWhole: false },
    application: hintsOf(payload),
  };
}

function cancelled(object: string, payload: unknown, sentAt: unknown): Happening | null {
  const application = hintsOf(payload);
  const after = foreignId(field(payload, "new_invitee"));
  // Half of a reschedule: where the interview is now stands in the other half.
  if (field(payload, "rescheduled") === true) {
    return { kind: "version", object, replaces: [], replacedBy: after === null ? [] : [after], version: null, application };
  }
  const cancellation = field(payload, "cancellation");
  const at = moment(field(cancellation, "created_at")) ?? moment(field(payload, "updated_at")) ?? moment(sentAt);
  if (at === null) return null;
  const by = callers.get(field(cancellation, "canceler_type"));
  const standing: Standing = { kind: "cancelled", ...(by === undefined ? {} : { by }) };
  return { kind: "version", object, replaces: [], replacedBy: [], version: { at, interviews: [{ interview: object, standing }], isWhole: false }, application };
}

const callers: ReadonlyMap<unknown, "employer" | "candidate"> = new Map([
  ["host", "employer"],
  ["invitee", "candidate"],
]);

function held(event: unknown): Standing | null {
  const [starts, ends] = [moment(field(event, "start_time")), moment(field(event, "end_time"))];
  if (starts === null || ends === null || starts >= ends) return null;
  const stage = line(field(event, "name"), 120);
  const format = formats.get(field(field(event, "location"), "type"));
  const participants = list(field(event, "event_memberships"), 50).flatMap(hostOf);
  return {
    kind: "held",
    starts,
    ends,
    ...(stage === null ? {} : { stage }),
    ...(format === undefined ? {} : { format }),
    ...(participants.length === 0 ? {} : { participants: everyone(participants) }),
  };
}

/** Kinds of place; one that is not here says nothing of how the interview is held. */
const formats: ReadonlyMap<unknown, "phone" | "video" | "onsite"> = new Map([
  ["physical", "onsite"],
  ["inbound_call", "phone"],
  ["outbound_call", "phone"],
  ["google_conference", "video"],
  ["gotomeeting", "video"],
  ["microsoft_teams_conference", "video"],
  ["webex_conference", "video"],
  ["zoom", "video"],
]);

function hostOf(membership: unknown): Participant[] {
  const name = line(field(membership, "user_name"), 200);
  const at = address(field(membership, "user_email"));
  const user = foreignId(field(membership, "user"));
  if (name === null && at === null) return [];
  const id = hashedId("person", "calendly", user ?? at ?? name ?? "");
  return [{ id, name: name ?? at ?? "", role: "interviewer", ...(at === null ? {} : { email: at }) }];
}

/** A booking link may carry whose application it is in `utm_content`; otherwise it is the invitee's address that tells. */
function hintsOf(payload: unknown): ApplicationHints {
  const given = foreignId(field(field(payload, "tracking"), "utm_content"));
  const at = address(field(payload, "email"));
  return { ids: given === null ? [] : [given], externalIds: given === null ? [] : [given], candidateIds: [], emails: at === null ? [] : [at] };
}
