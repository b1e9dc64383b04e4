import { previewExample } from "../../src/rest/preview-example.ts";
import { camelCased } from "../../src/rest/snake-case.ts";
import { inBase64, invitationFile } from "../../testing/invitation-file.ts";
import type { Operation, Shape } from "./operations.ts";
import type { Chance } from "./chance.ts";
import type { PoolName, Side } from "./side.ts";

/** What arguments are made of: whose things are named, and how. */
export interface Choice {
  chance: Chance;
  /** The organisation whose things the arguments name. */
  named: Side;
  /** Whose words they use: the asker's own. */
  words: Side;
  /** Whether fields that may be left out are given, too: how likely, 0 to 1. */
  optional: number;
  /** Which of several things is named; any where it is undefined. */
  which?: number;
}

/** What `id` means in the input of each use-case that takes one. */
const idsOf: Readonly<Record<string, PoolName>> = {
  getClient: "client", updateClient: "client", exportClient: "client", eraseClient: "client", clientPromises: "client",
  getEmployer: "employer", updateEmployer: "employer",
  getApplication: "application", updateApplication: "application",
  getFeed: "feed", updateFeed: "feed", rotateFeed: "feed", revokeFeed: "feed",
  getHookSource: "hookSource", rotateHookSource: "hookSource", revokeHookSource: "hookSource", assignHookObject: "hookSource",
  getApiKey: "apiKey", updateApiKey: "apiKey", rotateApiKey: "apiKey", revokeApiKey: "apiKey",
  getMember: "member", changeMemberRole: "member", removeMember: "member",
  revokeMemberInvitation: "memberInvitation",
  getPortalLink: "portalLink", revokePortalLink: "portalLink",
  getWebhookEndpoint: "webhookEndpoint", updateWebhookEndpoint: "webhookEndpoint", rotateWebhookSecret: "webhookEndpoint",
  deleteWebhookEndpoint: "webhookEndpoint", testWebhookEndpoint: "webhookEndpoint",
  getDelivery: "delivery", replayDelivery: "delivery",
  getMail: "mail",
  discardDraft: "draft",
  getPolicyMove: "policyMove", startPolicyMove: "policyMove", stopPolicyMove: "policyMove", resumePolicyMove: "policyMove",
};

/** What fields mean that name something, whatever the use-case. */
const references: Readonly<Record<string, PoolName>> = {
  clientId: "client", employerId: "employer", applicationId: "application", coachId: "member", actorId: "member",
  policyId: "policy", fromPolicyId: "policy", endpointId: "webhookEndpoint", sourceId: "hookSource", eventId: "event", target: "client", moveId: "policyMove",
};

const now = "2026-11-24T14:00:00Z";
const later = "2026-12-20T14:00:00Z";
const held = { type: "interview-scheduled", at: "2026-11-16T16:00:00Z", starts: "2026-11-23T13:00:00-05:00", ends: "2026-11-23T14:00:00-05:00", stage: "First interview", participants: [] };
const request = camelCased(previewExample).value;
const csv = (words: string) => inBase64(`client_external_id,client_name,client_email,client_time_zone\n${words}-csv,${words} Csv,,UTC\n`);

/** Fields whose values are not ids. A field that is required and stands nowhere here makes the test fail. */
const plain: Readonly<Record<string, (choice: Choice, shape: Shape) => unknown>> = {
  name: ({ words, chance }) => `${words.marker} ${chance.whole(1_000_000)}`,
  search: ({ words }) => words.marker,
  email: ({ words, chance }) => `${words.marker}${chance.whole(1_000_000_000)}@example.test`,
  timeZone: () => "Europe/London",
  region: () => "US-NY",
  role: ({ words, chance }, shape) => (shape.enum === undefined ? `${words.marker} designer` : chance.one(["coach", "viewer"])),
  closed: () => [],
  externalSource: () => "ats",
  // The same on both sides: what is unique within an organisation may stand in another, too.
  externalId: ({ chance }) => `shared-${chance.whole(20)}`,
  reminders: ({ chance }) => chance.flip(0.5),
  archived: (_choice, shape) => (shape.enum === undefined ? false : shape.enum.at(-1)),
  words: ({ words }) => words.marker,
  updatedSince: () => "2020-01-01T00:00:00Z",
  since: () => "2020-01-01T00:00:00Z",
  until: () => later,
  limit: ({ chance }) => 1 + chance.whole(100),
  cursor: ({ chance, named }) => chance.one(named.cursors) ?? "eyJ4IjoxfQ",
  ifVersion: () => 1,
  asOf: () => now,
  at: () => now,
  on: () => "2026-11-30",
  reason: ({ words }) => `${words.marker} asked for it`,
  sentence: () => "they said end of next week",
  text: ({ words }) => `Dear Dana, thank you. ${words.marker}`,
  subject: ({ words }) => words.marker,
  facts: ({ chance }) => [{ ...held, interview: `int-${chance.whole(1_000_000_000)}` }],
  factId: () => "f1",
  ids: (choice) => [pick(choice, "client"), pick(choice, "application"), pick(choice, "apiKey")],
  applicationIds: (choice) => [pick(choice, "application")],
  items: (choice) => [{ applicationId: pick(choice, "application"), facts: plain["facts"]?.(choice, {}) }],
  base: () => "standard",
  overrides: () => ({}),
  validFrom: () => now,
  edition: () => "2026-11-24",
  measure: ({ chance }, shape) => chance.one(shape.enum ?? []),
  weeks: ({ chance }) => 1 + chance.whole(52),
  group: () => "late",
  series: () => "check-in",
  scopes: () => ["clients:read"],
  origins: () => [],
  livemode: () => true,
  expiresAt: () => later,
  overlapHours: () => 1,
  url: ({ words }) => `https://hooks.example.com/${words.marker}`,
  events: () => ["client.created", "plan.changed"],
  description: ({ words }) => words.marker,
  enabled: () => true,
  interviews: ({ chance }) => chance.flip(0.5),
  touch: ({ chance }) => chance.flip(0.5),
  opensFrom: () => "2026-01-01T00:00:00Z",
  opensThrough: () => later,
  closesFrom: () => "2026-01-01T00:00:00Z",
  closesThrough: () => later,
  action: () => "client.created",
  requestId: () => "req_none",
  twoFactorRequired: () => false,
  unmatched: () => true,
  object: (choice) => pick(choice, "hookObject"),
  applicationsSource: () => "ats",
  secret: ({ chance }) => `secret-of-a-source-${chance.whole(1_000_000_000)}`,
  content: ({ words }) => csv(words.marker),
  report: ({ words }) => words.csvReport,
  before: () => request,
  after: () => request,
  request: () => request,
  step: () => undefined,
  body: ({ words }) => `Dear Dana, thank you. ${words.marker}`,
  voicemail: () => undefined,
  recipient: () => "p1",
  form: () => "email",
  choice: () => undefined,
  // Which ways a step has, its kind says; its own is taken where nothing is said.
  channel: () => undefined,
  origin: ({ chance }) => ({ uid: `meeting-${chance.whole(1_000_000_000)}@example.test`, recurrenceId: null, sequence: 0, stamp: null, interview: "int-of-invitation", joinUrl: null, place: null }),
};

/** Whole inputs of the use-cases that take what no field says alone. */
const whole: Readonly<Record<string, (choice: Choice) => unknown>> = {
  previewPlan: () => request,
  previewCalendar: () => request,
  proposeFactsFromInvitation: ({ words, named, ...choice }) => ({
    content: inBase64(invitationFile({ uid: `${words.marker}@example.test` })),
    ...(choice.chance.flip(choice.optional) ? { applicationId: pick({ words, named, ...choice }, "application") } : {}),
  }),
  recordInvitation: (choice) => ({
    applicationId: pick(choice, "application"),
    facts: [{ ...held, interview: "int-of-invitation" }],
    origin: plain["origin"]?.(choice, {}),
  }),
  portalRecord: (choice) => ({ what: "they-answered", applicationId: pick(choice, "application"), gist: "holding" }),
  actOnSteps: (choice) => ({ items: [{ act: "done", ...aStep(choice) }] }),
  keepDraft: (choice) => ({ ...aStep(choice, "thank-you:int-1:p1"), recipient: "p1", body: plain["body"]?.(choice, {}) }),
  receiveHook: (choice) => ({ source: pick(choice, "hookSource") }),
};

function pick({ named, chance, which }: Choice, pool: PoolName): string {
  const things = named.pool(pool);
  if (things.length === 0) return `${pool}-of-nobody`;
  return which === undefined ? (chance.one(things) ?? "") : (things[which % things.length] ?? "");
}

/** An input of an operation. Throws where a field is required that nothing here knows. */
export function argumentsOf(operation: Operation, choice: Choice): unknown {
  const given = whole[operation.useCase];
  if (given !== undefined) return given(choice);
  const shape = objectOf(operation.input);
  if (shape === null) return undefined;
  const values = fieldsOf(operation, shape, choice);
  if (!("stepId" in values)) return values;
  return { ...values, ...aStep(choice) };
}

/** A step with its application; of a kind, where one is asked for and there is one. */
function aStep({ named, chance, which }: Choice, kind = ""): { applicationId: string; stepId: string } {
  const ofKind = named.steps.filter(({ stepId }) => stepId.includes(kind));
  const things = ofKind.length > 0 ? ofKind : named.steps;
  const step = which === undefined ? chance.one(things) : things[which % Math.max(things.length, 1)];
  return { applicationId: step?.applicationId ?? "application-of-nobody", stepId: step?.stepId ?? "step-of-nobody" };
}

function objectOf(shape: Shape): Shape | null {
  if (shape.properties !== undefined) return shape;
  return (shape.anyOf ?? shape.oneOf)?.map(objectOf).find((one) => one !== null) ?? null;
}

function fieldsOf(operation: Operation, { properties = {}, required = [] }: Shape, choice: Choice): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(properties)) {
    const must = required.includes(name);
    if (!must && !choice.chance.flip(choice.optional)) continue;
    const value = valueOf(operation, name, shape, choice);
    if (value === unknown) {
      if (must || /Ids?$/.test(name)) throw new Error(`${operation.name} takes \`${name}\`, of which test/isolation/arguments.ts knows nothing: add what it means`);
      continue;
    }
    if (value !== undefined) values[name] = value;
  }
  const pairless = ("externalSource" in values) !== ("externalId" in values) && "externalId" in properties;
  return pairless ? { ...values, externalSource: "ats", externalId: plain["externalId"]?.(choice, {}) } : values;
}

const unknown = Symbol("unknown");

function valueOf(operation: Operation, name: string, shape: Shape, choice: Choice): unknown {
  if (name === "stepId") return "";
  const pool = name === "id" ? idsOf[operation.useCase] : references[name];
  if (pool !== undefined) return pick(choice, pool);
  if (name === "id") return unknown;
  const known = plain[name];
  if (known !== undefined) return known(choice, shape);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum !== undefined) return choice.chance.one(shape.enum);
  if (shape.items?.enum !== undefined) return [choice.chance.one(shape.items.enum)];
  return unknown;
}
