import { describe, expect, it } from "vitest";
import { everyFact, fact, factTypes, parse } from "./index.ts";

/** The pointer and the string of every string in a value. */
function strings(value: unknown, pointer = ""): [pointer: string, text: string][] {
  if (typeof value === "string") return [[pointer, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${pointer}/${key}`));
}

/** The same value with another string at a pointer. */
function withText(value: unknown, pointer: string, text: string): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  const keys = pointer.slice(1).split("/");
  const last = keys.pop() ?? "";
  const holder = keys.reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, copy);
  holder[last] = text;
  return copy;
}

const places = everyFact.flatMap((sample) => strings(sample).map(([pointer, text]) => ({ sample, pointer, text, type: sample.type })));

describe("the vocabulary of facts", () => {
  it("has a sample of every type, and accepts it unchanged", () => {
    expect(everyFact.map(({ type }) => type).toSorted()).toEqual(factTypes.toSorted());
    for (const sample of everyFact) expect(parse(fact, sample)).toEqual({ value: sample });
  });

  it.each(["one\r\nBEGIN:VALARM", "one\ntwo", "tab\there", "nul\u0000", "nel\u0085", "line\u2028end", "half\ud83d", "\udc69half", "<b>bold</b>", "<script>alert(1)</script>", "<!-- -->"])(
    "refuses %j in every text, and says where",
    (hostile) => {
      const accepted = places.filter(({ sample, pointer, text }) => {
        const { error } = parse(fact, withText(sample, pointer, text + hostile));
        // A `When` is one of several shapes: it is refused as a whole.
        return !error?.problems.some((problem) => pointer.startsWith(problem.pointer));
      });
      expect(accepted).toEqual([]);
      expect(places.length).toBeGreaterThan(100);
    },
  );

  it("keeps what people really write", () => {
    const names = ["Sofía Rojas", "O'Connor & Søn <3", "陳偉", "نور الدين", "Maya 👩‍💻", "a < b > c"];
    for (const from of names) {
      expect(parse(fact, { id: "x", type: "message-received", at: "2026-11-23T11:05:00Z", from }).error, from).toBeUndefined();
    }
  });

  it("says that a day is of no usable year once, and by which code", () => {
    const { error } = parse(fact, { id: "x", type: "offer-received", at: "9999-12-31T23:59:59Z", answerBy: "1-1-1" });
    expect(error?.problems.map(({ pointer, code }) => [pointer, code])).toEqual([["/at", "out-of-years"], ["/answerBy", undefined]]);
  });

  it.each(["1900-01-01", "2199-12-31"])("takes %s", (date) => {
    expect(parse(fact, { id: "x", type: "offer-received", at: `${date}T00:00:00+02:00`, answerBy: date }).error).toBeUndefined();
  });

  it("refuses unknown fields one by one", () => {
    const { error } = parse(fact, { id: "x", type: "rejected", at: "2026-11-23T11:05:00Z", "a/b": 1, why: "no" });
    expect(error?.problems.map(({ pointer, code }) => [pointer, code])).toEqual([
      ["/a~1b", "unknown-field"],
      ["/why", "unknown-field"],
    ]);
  });

  it.each([
    ["an unknown type", { id: "x", type: "hired", at: "2026-11-23T11:05:00Z" }, "/type"],
    ["an instant without an offset", { id: "x", type: "rejected", at: "2026-11-23T11:05:00" }, "/at"],
    ["an impossible date", { id: "x", type: "offer-received", at: "2026-11-23T11:05:00Z", answerBy: "2026-02-30" }, "/answerBy"],
    ["the year 1", { id: "x", type: "rejected", at: "0001-01-01T00:00:00Z" }, "/at"],
    ["the year 1899", { id: "x", type: "offer-received", at: "2026-11-23T11:05:00Z", answerBy: "1899-12-31" }, "/answerBy"],
    ["the year 2200", { id: "x", type: "offer-received", at: "2026-11-23T11:05:00Z", answerBy: "2200-01-01" }, "/answerBy"],
    ["the year 9999", { id: "x", type: "rejected", at: "9999-12-31T23:59:59Z" }, "/at"],
    ["an id with a space", { id: "x y", type: "rejected", at: "2026-11-23T11:05:00Z" }, "/id"],
    ["a number as text", { id: "x", type: "decision-promised", at: "2026-11-23T11:05:00Z", by: { withinDays: "3" } }, "/by/withinDays"],
    ["a prototype key", JSON.parse('{"id":"x","type":"rejected","at":"2026-11-23T11:05:00Z","__proto__":{"a":1}}'), "/__proto__"],
    ["nothing at all", null, ""],
  ])("refuses %s and points at it", (_, input, pointer) => {
    expect(parse(fact, input).error?.problems.map((problem) => problem.pointer)).toContain(pointer);
  });
});
