import type { QueueItem, QueueView } from "@tact/api/views";
import { expect, it } from "vitest";
import { aStep, anItem } from "../testing/builders.ts";
import { withPart } from "./with-part.ts";

const of = (app: string, id: string, group: QueueItem["group"] = "due") => anItem({ group, application: { id: app, role: "Designer", state: "waiting" }, step: aStep({ id }) });
const aDay = (items: QueueItem[], part: Partial<QueueView> = {}): QueueView => ({
  asOf: "2026-11-24T09:00:00Z",
  timeZone: "Europe/London",
  date: "2026-11-24",
  counts: { late: 0, due: items.length, changed: 0, tomorrow: 0, toSend: 0, clients: 1 },
  items,
  more: 0,
  load: [],
  ...part,
});
const ids = ({ items }: QueueView) => items.map(({ step }) => step.id);

it("takes out what an application no longer has, and keeps all others as the very same", () => {
  const day = aDay([of("a", "1"), of("b", "2"), of("a", "3")]);
  const after = withPart(day, aDay([of("a", "3")], { more: 1 }), ["a"]);
  expect(ids(after)).toEqual(["2", "3"]);
  expect(after.items[0]).toBe(day.items[1]);
  expect(after.more).toBe(0);
});

it("keeps the place of what stays, and puts what is new at the end of its group", () => {
  const day = aDay([of("a", "late", "late"), of("a", "1"), of("b", "2"), of("b", "next", "tomorrow")]);
  const after = withPart(day, aDay([of("a", "late", "late"), of("a", "1"), of("a", "new"), of("a", "soon", "tomorrow")]), ["a"]);
  expect(ids(after)).toEqual(["late", "1", "2", "new", "next", "soon"]);
});

it("moves what is in another group now", () => {
  const day = aDay([of("a", "1"), of("b", "2")]);
  expect(withPart(day, aDay([of("a", "1", "tomorrow")]), ["a"]).items.map(({ group, step }) => [step.id, group])).toEqual([["2", "due"], ["1", "tomorrow"]]);
});

it("takes the counts and the present of what was read last", () => {
  const after = withPart(aDay([of("a", "1")]), aDay([], { asOf: "2026-11-24T09:05:00Z", counts: { late: 0, due: 0, changed: 0, tomorrow: 0, toSend: 0, clients: 4 } }), ["a"]);
  expect(after).toMatchObject({ asOf: "2026-11-24T09:05:00Z", counts: { clients: 4 }, items: [] });
});
