import { stepKinds, type Step } from "@tact/facts";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { type FeedDocument, type FeedEvent, feedForms, type FeedInterview, feedPrivacies } from "../../src/index.ts";
import { hostileText, hostileUrl } from "./hostile-text.ts";

const zones = [
  "America/New_York", "America/St_Johns", "America/Argentina/Buenos_Aires", "Europe/London", "Europe/Berlin", "Africa/Casablanca", "Asia/Kathmandu",
  "Asia/Tokyo", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Etc/UTC",
] as const;

const zone = fc.constantFrom(...zones);
const firstSecond = Date.UTC(2026, 0, 1) / 1000;
const lastSecond = Date.UTC(2028, 0, 1) / 1000;
const instant = fc.integer({ min: firstSecond, max: lastSecond }).map(inUtc);
const gap = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3600 }), fc.integer({ min: 1, max: 21 * 86_400 }));

const privacy = fc.option(fc.constantFrom(...feedPrivacies), { nil: undefined, freq: 2 });
const someText = fc.option(hostileText, { nil: undefined });
const someUrl = fc.option(hostileUrl, { nil: undefined });

const window = fc.tuple(fc.integer({ min: firstSecond, max: lastSecond }), gap, gap, gap, zone).map(([opens, first, second, third, inZone]) => {
  const at = (seconds: number) => atSecond(seconds, inZone);
  return {
    zone: inZone,
    edges: { opens: at(opens), ideal: at(opens + first), by: at(opens + first + second), closes: at(opens + first + second + third) },
  };
});

const because = fc.record({ rule: fc.constant("thank-you"), text: hostileText, facts: fc.constant<string[]>([]) });

const step = fc.record({
  kind: fc.constantFrom(...stepKinds),
  title: hostileText,
  status: fc.constantFrom("planned", "due", "late"),
  firmness: fc.constantFrom("firm", "if-no-answer"),
  basis: fc.constantFrom("stated", "assumed"),
  touch: fc.boolean(),
  because: fc.array(because, { maxLength: 12 }),
});

type DrawnEvent = Omit<FeedEvent, "application" | "step"> & { step: Omit<Step, "id" | "lineage"> };

const event = fc
  .record({
    step,
    window,
    sequence: fc.nat({ max: 1000 }),
    createdAt: instant,
    lastModified: instant,
    clientName: someText,
    employerName: hostileText,
    role: hostileText,
    url: someUrl,
    say: fc.option(fc.array(hostileText, { maxLength: 4 }), { nil: undefined }),
    privacy,
  })
  .map(({ step: drawn, window: { zone: employerTimeZone, edges }, ...rest }): DrawnEvent => ({
    ...rest,
    organisation: "org_01k8",
    employerTimeZone,
    step: { ...drawn, window: edges, interview: null, to: [], channel: null, alternatives: [], guidance: [], doneBy: null },
  }));

const interview: fc.Arbitrary<Omit<FeedInterview, "application" | "interview" | "organisation">> = fc
  .record({
    starts: fc.integer({ min: firstSecond, max: lastSecond }),
    lasts: fc.oneof(fc.constantFrom(-3600, 0), fc.integer({ min: 1, max: 4 * 3600 }), fc.integer({ min: 1, max: 2 * 86_400 })),
    stage: someText,
    format: fc.constantFrom("phone", "video", "onsite", undefined),
    participants: fc.option(fc.array(hostileText, { maxLength: 12 }), { nil: undefined }),
    place: someText,
    joinUrl: someUrl,
    cancelledAt: fc.option(instant, { nil: undefined }),
    ended: fc.option(fc.boolean(), { nil: undefined }),
    createdAt: instant,
    lastModified: instant,
    clientName: someText,
    employerName: hostileText,
    employerTimeZone: zone,
    role: hostileText,
    url: someUrl,
    privacy,
  })
  .map(({ starts, lasts, ...rest }) => ({ ...rest, starts: atSecond(starts, rest.employerTimeZone), ends: inUtc(starts + lasts) }));

/** A feed with hostile text in every field that people or their employers fill, from no event to forty. */
export const hostileDocument: fc.Arbitrary<FeedDocument> = fc
  .record({
    name: hostileText,
    description: hostileText,
    color: fc.option(fc.oneof(fc.constantFrom("teal", "#0f766e", "Red", "#12"), hostileText), { nil: undefined }),
    events: fc.oneof({ weight: 60, arbitrary: fc.array(event, { maxLength: 2 }) }, { weight: 1, arbitrary: fc.array(event, { minLength: 10, maxLength: 40 }) }),
    interviews: fc.option(fc.array(interview, { maxLength: 2 }), { nil: undefined, freq: 2 }),
    form: fc.oneof({ weight: 3, arbitrary: fc.constantFrom("events", undefined) }, { weight: 1, arbitrary: fc.constantFrom(...feedForms) }),
    readerTimeZone: zone,
    changedAt: instant,
    privacy: fc.option(fc.constantFrom(...feedPrivacies), { nil: undefined }),
  })
  .map((document) => ({
    ...document,
    id: "feed_01k8",
    events: document.events.map((drawn, index) => {
      const id = `app-${index}.${drawn.step.kind}.int ${index}`;
      return { ...drawn, application: `app ${index % 2}`, step: { ...drawn.step, id, lineage: id } };
    }),
    interviews: document.interviews?.map((drawn, index) => ({ ...drawn, organisation: "org_01k8", application: "app 0", interview: `int ${index}` })),
  }));

function atSecond(seconds: number, inZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(inZone).toString({ smallestUnit: "second" });
}

function inUtc(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
