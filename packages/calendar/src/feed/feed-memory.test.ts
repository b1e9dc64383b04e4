import fc from "fast-check";
import { expect, test } from "vitest";
import { feedDocument, feedEvent, feedInterview, step } from "../../test/steps.ts";
import { checkFeed } from "./check-feed.ts";
import type { FeedDocument } from "./feed-document.ts";
import type { FeedMemory } from "./feed-memory.ts";
import { rerenderFeed } from "./rerender-feed.ts";

const start = Date.parse("2026-11-24T08:00:00Z");
const hour = 3_600_000;
const instant = (hours: number) => new Date(start + hours * hour).toISOString();

/** One of some steps, each time as its row, its plan or the people around it may have become. */
const event = fc
  .record({
    lineage: fc.constantFrom("app-1.thank-you.int-1", "app-1.debrief.int-1", "app-1.enquiry-1.int-1", "app-1.enquiry-2.int-1"),
    title: fc.constantFrom("Thank Dana Cho", "Thank them both"),
    status: fc.constantFrom("planned" as const, "late" as const),
    client: fc.constantFrom(undefined, "Maya Okafor", "Maya O."),
    sequence: fc.nat(4),
    changed: fc.nat(12),
  })
  .map(({ lineage, title, status, client, sequence, changed }) =>
    feedEvent({ step: step("thank-you", { lineage, title, status }), clientName: client, sequence, createdAt: instant(-24), lastModified: instant(changed - 12) }),
  );
const interview = fc
  .record({ id: fc.constantFrom("int-1", "int-2"), at: fc.nat(3), cancelled: fc.boolean() })
  .map(({ id, at, cancelled }) => feedInterview({ interview: id, starts: instant(48 + at), ends: instant(49 + at), cancelledAt: cancelled ? instant(1) : undefined }));
const documents = fc.array(
  fc.record({
    events: fc.uniqueArray(event, { maxLength: 4, selector: ({ step: of }) => of.lineage }),
    interviews: fc.uniqueArray(interview, { maxLength: 2, selector: ({ interview: id }) => id }),
    readerTimeZone: fc.constantFrom("America/New_York", "Asia/Tokyo"),
    privacy: fc.constantFrom("full" as const, "busy" as const),
    form: fc.constantFrom("events" as const, "events" as const, "tasks" as const),
    changedAt: fc.nat(40).map(instant),
    hours: fc.integer({ min: -1, max: 30 }),
  }),
  { minLength: 2, maxLength: 12 },
);

/** Each document rendered with the memory of those before it, at later and later hours (now and then an earlier one). */
function history(given: readonly (Partial<FeedDocument> & { hours: number })[]) {
  let memory: FeedMemory = {};
  let at = 0;
  return given.map(({ hours, ...change }) => {
    at += hours;
    const document = feedDocument(change);
    const before = memory;
    const rendering = rerenderFeed(document, before, instant(at));
    ({ memory } = rendering);
    return { document, before, rendering, at };
  });
}

test("per UID no stamp falls, and SEQUENCE rises exactly where the lines changed or the entry was away", () => {
  fc.assert(
    fc.property(documents, (given) => {
      for (const { before, rendering } of history(given)) {
        for (const [uid, told] of Object.entries(rendering.memory.entries ?? {})) {
          const earlier = before.entries?.[uid];
          if (earlier === undefined) continue;
          expect(Date.parse(told.lastModified)).toBeGreaterThanOrEqual(Date.parse(earlier.lastModified));
          expect(told.createdAt).toBe(earlier.createdAt);
          const changed = told.goneAt === undefined && (earlier.goneAt !== undefined || earlier.shown !== told.shown);
          if (changed) expect(told.sequence).toBeGreaterThan(earlier.sequence);
          else expect(told).toMatchObject({ sequence: earlier.sequence, lastModified: earlier.lastModified });
        }
        if (before.calendar !== undefined) expect(Date.parse(rendering.lastModified)).toBeGreaterThanOrEqual(Date.parse(before.calendar.lastModified));
      }
    }),
    { numRuns: 300 },
  );
});

test("each rendering passes the line check against what was told before it", () => {
  fc.assert(
    fc.property(documents, (given) => {
      for (const { before, rendering } of history(given)) expect(checkFeed(rendering.text, { memory: before })).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("what was rendered is rendered again to the same bytes and the same memory, at any later time", () => {
  fc.assert(
    fc.property(documents, fc.nat(24 * 40), (given, hours) => {
      const last = history(given).at(-1);
      if (last === undefined) return;
      const again = rerenderFeed(last.document, JSON.parse(JSON.stringify(last.rendering.memory)), instant(last.at + hours));
      expect(again).toEqual(last.rendering);
    }),
    { numRuns: 300 },
  );
});
