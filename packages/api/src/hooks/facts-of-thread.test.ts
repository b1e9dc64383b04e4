import fc from "fast-check";
import { expect, test } from "vitest";
import { factsOfThread, mostVersions, unionOfVersions } from "./facts-of-thread.ts";
import type { ObjectVersion, Standing } from "./hook-adapter.ts";

const day = (n: number, hour = 15) => `2026-12-${String(n).padStart(2, "0")}T${hour}:00:00.000Z`;
const held = (n: number, more: Partial<Extract<Standing, { kind: "held" }>> = {}): Standing => ({ kind: "held", starts: day(n), ends: day(n, 16), ...more });
const version = (at: string, interviews: Record<string, Standing>, isWhole = true): ObjectVersion => ({
  at,
  isWhole,
  interviews: Object.entries(interviews).map(([interview, standing]) => ({ interview, standing })),
});
const facts = (...versions: ObjectVersion[]) => factsOfThread("hks_1", unionOfVersions([], versions));
const kinds = (...versions: ObjectVersion[]) => facts(...versions).map(({ type }) => type);

test.each<[string, ObjectVersion[], string[]]>([
  ["nothing", [], []],
  ["an interview", [version(day(1), { a: held(5) })], ["interview-scheduled"]],
  ["the same again, later", [version(day(1), { a: held(5) }), version(day(2), { a: held(5) })], ["interview-scheduled"]],
  ["another time", [version(day(1), { a: held(5) }), version(day(2), { a: held(6) })], ["interview-scheduled", "interview-rescheduled"]],
  ["other people", [version(day(1), { a: held(5) }), version(day(2), { a: held(5, { stage: "Panel" }) })], ["interview-scheduled", "interview-scheduled"]],
  ["no longer listed", [version(day(1), { a: held(5) }), version(day(2), {})], ["interview-scheduled", "interview-cancelled"]],
  ["not listed where not all are", [version(day(1), { a: held(5) }), version(day(2), {}, false)], ["interview-scheduled"]],
  ["called off before it was arranged", [version(day(1), { a: { kind: "cancelled" } }), version(day(2), { a: held(5) })], ["interview-scheduled"]],
  ["only called off", [version(day(1), { a: { kind: "cancelled" } })], []],
  ["called off and on again", [version(day(1), { a: held(5) }), version(day(2), {}), version(day(3), { a: held(5) })], ["interview-scheduled", "interview-cancelled", "interview-rescheduled"]],
])("%s", (_what, versions, expected) => {
  expect(kinds(...versions)).toEqual(expected);
});

test("of two words for one moment one holds, whichever came first", () => {
  const [a, b] = [version(day(1), { a: held(5) }), version(day(1), { a: held(6) })];
  expect(facts(a, b)).toEqual(facts(b, a));
  expect(facts(a, b)).toHaveLength(1);
});

const anyStanding = fc.oneof(
  fc.record({ day: fc.integer({ min: 5, max: 8 }), stage: fc.constantFrom(undefined, "Panel") }).map(({ day: n, stage }) => held(n, stage === undefined ? {} : { stage })),
  fc.constantFrom<Standing>({ kind: "cancelled" }, { kind: "cancelled", by: "employer" }),
);
const anyVersion = fc
  .record({ at: fc.integer({ min: 1, max: 9 }), interviews: fc.dictionary(fc.constantFrom("a", "b", "c"), anyStanding, { maxKeys: 3 }), isWhole: fc.boolean() })
  .map(({ at, interviews, isWhole }) => version(day(at), { ...interviews }, isWhole));

test("the facts are the same however versions are shuffled, repeated and put together", () => {
  fc.assert(
    fc.property(fc.array(anyVersion, { maxLength: 8 }), fc.array(fc.nat(), { maxLength: 24 }), (versions, picks) => {
      const told = [...picks.map((pick) => versions[pick % versions.length]).filter((one) => one !== undefined), ...versions];
      const known = told.reduce<ObjectVersion[]>((before, one) => unionOfVersions(before, [one]), []);
      expect(factsOfThread("hks_1", known)).toEqual(facts(...versions));
    }),
    { numRuns: Number(process.env["TACT_RUNS"] ?? 300) },
  );
});

test("no more than the newest versions are kept, whatever came first", () => {
  const many = Array.from({ length: mostVersions + 50 }, (_, index) => version(new Date(Date.UTC(2026, 11, 1, 0, index)).toISOString(), { a: held(5 + (index % 2)) }));
  const oneByOne = many.toReversed().reduce<ObjectVersion[]>((before, one) => unionOfVersions(before, [one]), []);
  expect(oneByOne).toHaveLength(mostVersions);
  expect(oneByOne).toEqual(unionOfVersions([], many));
});
