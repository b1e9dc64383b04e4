import type { Fact } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { interviewOn, known } from "../src/rulebook/cases.ts";
import { enquiry, interview, planned, promise, word } from "./cast.ts";

const minuteAfter = (index: number) => new Date(Date.UTC(2026, 10, 9, 12) + index * 60_000).toISOString().slice(0, 16).replace("T", " ");

/** Facts that count how often anything looks at them. */
function watched(facts: readonly Fact[]): { facts: Fact[]; looks(): number } {
  let looks = 0;
  const watch = <T extends object>(value: T): T =>
    new Proxy(value, {
      get(target, key, receiver) {
        looks += 1;
        const found: unknown = Reflect.get(target, key, receiver);
        return typeof found === "object" && found !== null ? watch(found) : found;
      },
    });
  return { facts: facts.map((fact) => watch(fact)), looks: () => looks };
}

/** How often facts are looked at to plan so many of them, and how long the plan is, in characters. */
function workFor(make: (index: number) => Fact, count: number): { looks: number; length: number } {
  const { facts, looks } = watched([interview, ...Array.from({ length: count - 1 }, (_, index) => make(index + 1))]);
  const made = planned(facts);
  return { looks: looks(), length: JSON.stringify(made).length };
}

describe("limits", () => {
  it.each<[string, (index: number) => Fact]>([
    ["enquiries", (index) => enquiry(minuteAfter(index), `f${index}`)],
    ["words", (index) => word(minuteAfter(index), `f${index}`)],
    ["statements", (index) => promise("2026-12-01", minuteAfter(index), `f${index}`)],
    ["delays and enquiries", (index) => (index % 2 === 0 ? known("delay-announced", minuteAfter(index), {}, `f${index}`) : enquiry(minuteAfter(index), `f${index}`))],
    ["words and enquiries", (index) => (index % 2 === 0 ? word(minuteAfter(index), `f${index}`) : enquiry(minuteAfter(index), `f${index}`))],
    ["other offers and enquiries", (index) => (index % 2 === 0 ? known("competing-offer", minuteAfter(index), {}, `f${index}`) : enquiry(minuteAfter(index), `f${index}`))],
    ["interviews", (index) => known("interview-scheduled", "2026-11-01 10:00", { interview: `i${index}`, starts: `${minuteAfter(index).replace(" ", "T")}:00Z`, ends: `${minuteAfter(index + 30).replace(" ", "T")}:00Z` }, `f${index}`)],
    ["interviews called off again", (index) => (index % 2 === 0 ? interviewOn("2026-12-01", "10:00", "11:00", [], `i${index}`) : known("interview-cancelled", minuteAfter(index), { interview: `i${index - 1}` }, `f${index}`))],
    ["promised items", (index) => (index % 2 === 0 ? known("item-promised", minuteAfter(index), { what: "portfolio" }, `f${index}`) : known("item-sent", minuteAfter(index), { what: "portfolio" }, `f${index}`))],
    ["retractions in a row", (index) => known("fact-retracted", minuteAfter(index), { fact: `f${index - 1}` }, `f${index}`)],
    ["retractions in one great circle", (index) => known("fact-retracted", minuteAfter(index), { fact: `f${(index % 999) + 1}` }, `f${index}`)],
    ["promised calls", (index) => known("call-promised", minuteAfter(index), { starts: "2026-12-01T10:00:00Z" }, `f${index}`)],
    ["pins of one step", (index) => known("step-pinned", minuteAfter(index), { step: "app-1.thank-you.int-1.dana", on: "2026-11-12", reason: "later" }, `f${index}`)],
    ["thank-yous", (index) => known("message-sent", minuteAfter(index), { purpose: "thank-you", channel: "email" }, `f${index}`)],
    ["outcomes and reopenings", (index) => (index % 2 === 0 ? known("rejected", minuteAfter(index), {}, `f${index}`) : known("application-reopened", minuteAfter(index), {}, `f${index}`))],
  ])("plans ten thousand %s with work that grows with their number, not with its square", (_what, make) => {
    const [few, many] = [workFor(make, 1000), workFor(make, 10_000)];
    // Ten times the facts are sorted with thirteen times the comparisons; the square would be a hundred times.
    expect(many.looks / few.looks).toBeLessThan(16);
    expect(many.length / few.length).toBeLessThan(16);
  });
});
