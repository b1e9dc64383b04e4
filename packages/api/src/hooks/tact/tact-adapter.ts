import { randomBytes } from "node:crypto";
import { type Fact, fact, factTypes, id, problemsOf, text } from "@tact/facts";
import { Webhook } from "standardwebhooks";
import { z } from "zod";
import { camelCased, snakePointers } from "../../rest/snake-case.ts";
import type { Happening, HookAdapter, HookReading, PayloadToRead, SignedDelivery, Verdict } from "../hook-adapter.ts";
import { field, foreignId } from "../picked.ts";
import { isFresh, isSame, secondsForm } from "../signature.ts";

/** The format of our own for whoever has none: facts by the sender's ids, signed as Standard Webhooks has it. */
export const tactAdapter: HookAdapter = {
  source: "tact",
  newSecret: () => `whsec_${randomBytes(32).toString("base64")}`,
  refuseSecret: (secret) => (/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/.test(secret) ? null : "must be whsec_ and 24 to 64 bytes in base64"),
  verify,
  read,
};

/** Standard Webhooks 1.0.0: `v1,<base64 of the HMAC-SHA256 over "id.timestamp.body">`, several where secrets are rotated. */
function verify({ body, headers, secrets, now }: SignedDelivery): Verdict {
  const [messageId, stated] = [headers.get("webhook-id") ?? "", headers.get("webhook-timestamp") ?? ""];
  if (foreignId(messageId) === null || !secondsForm.test(stated)) return "forged";
  const given = (headers.get("webhook-signature") ?? "").split(" ", 10);
  const expected = secrets.map((secret) => new Webhook(secret).sign(messageId, new Date(Number(stated) * 1000), Buffer.from(body)));
  if (!expected.some((signature) => given.some((one) => isSame(one, signature)))) return "forged";
  return isFresh(stated, now) ? "genuine" : "stale";
}

const externalId = text(200);

/** Whose application it is: by our id, or by the sender's. */
const application = z.union([
  z.strictObject({ id }),
  z.strictObject({ externalId, externalSource: text(64).optional() }),
]);

/** Most facts of one delivery. */
const mostFacts = 100;

const delivery = z.strictObject({ facts: z.array(z.looseObject({ application })).min(1).max(mostFacts) });

function read({ payload, headers }: PayloadToRead): HookReading {
  const { value, problems } = camelCased(payload);
  if (problems.length > 0) return { kind: "refused", problems };
  const parsed = delivery.safeParse(value);
  if (!parsed.success) return { kind: "refused", problems: snakePointers(problemsOf(parsed.error)) };
  const told = parsed.data.facts.map(({ application: whose, ...given }, index) => factOf(whose, given, index));
  const wrong = told.flatMap((one) => ("problems" in one ? one.problems : []));
  if (wrong.length > 0) return { kind: "refused", problems: snakePointers(wrong) };
  return {
    kind: "happened",
    key: `tact-${headers.get("webhook-id") ?? ""}`,
    happenings: told.flatMap((one) => ("happening" in one ? [one.happening] : [])),
    leftOut: told.some((one) => "unknown" in one) ? ["unknown-type"] : [],
  };
}

type Told = { happening: Happening } | { unknown: true } | { problems: ReturnType<typeof problemsOf> };

const types: ReadonlySet<unknown> = new Set(factTypes);

function factOf(whose: z.infer<typeof application>, given: Record<string, unknown>, index: number): Told {
  // A kind of fact that a later Tact knows is no mistake of the sender's.
  const type = field(given, "type");
  if (typeof type === "string" && !types.has(type)) return { unknown: true };
  const parsed = fact.safeParse(given);
  if (!parsed.success) return { problems: problemsOf(parsed.error, ["facts", index]) };
  const hints =
    "id" in whose
      ? { ids: [whose.id], externalIds: [], candidateIds: [], emails: [] }
      : {
          ids: [],
          externalIds: [whose.externalId],
          candidateIds: [],
          emails: [],
          ...(whose.externalSource === undefined ? {} : { externalSource: whose.externalSource }),
        };
  return { happening: { kind: "fact", application: hints, fact: parsed.data as Fact } };
}
