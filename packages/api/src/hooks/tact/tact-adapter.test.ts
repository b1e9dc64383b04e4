import { expect, test } from "vitest";
import { hookFixture } from "../../../testing/hook-fixture.ts";
import { tactAdapter } from "./tact-adapter.ts";

const read = (payload: unknown) => tactAdapter.read({ payload, headers: new Headers({ "webhook-id": "msg_1" }) });
const [scheduled] = (hookFixture("tact", "interview") as { facts: Record<string, unknown>[] }).facts;

test("facts are read as they are, by the sender's ids", () => {
  expect(read(hookFixture("tact", "interview"))).toMatchObject({
    kind: "happened",
    key: "tact-msg_1",
    leftOut: [],
    happenings: [
      { kind: "fact", application: { externalIds: ["cand-17/job-3"] }, fact: { id: "acme-1", type: "interview-scheduled", interview: "round-1" } },
      { kind: "fact", fact: { id: "acme-2", type: "decision-promised", by: { withinBusinessDays: 5 }, saidBy: "Dana Cho" } },
    ],
  });
});

test("a kind of fact that is not known yet is left out, and the others count", () => {
  const reading = read({ facts: [scheduled, { application: { id: "app_1" }, id: "x", type: "coffee-spilled", at: "2026-11-24T09:00:00Z" }] });
  expect(reading).toMatchObject({ kind: "happened", leftOut: ["unknown-type"], happenings: [{ fact: { id: "acme-1" } }] });
});

test.each([
  ["no facts", {}, "/facts"],
  ["an empty list", { facts: [] }, "/facts"],
  ["a fact without an application", { facts: [{ ...scheduled, application: undefined }] }, "/facts/0/application"],
  ["a fact without an id", { facts: [{ ...scheduled, id: undefined }] }, "/facts/0/id"],
  ["a field that is not known", { facts: [{ ...scheduled, salary: 1 }] }, "/facts/0/salary"],
  ["a key in camelCase", { facts: [{ ...scheduled, saidBy: "x" }] }, "/facts/0/saidBy"],
  ["101 facts", { facts: Array.from({ length: 101 }, () => scheduled) }, "/facts"],
  ["a start that is none", { facts: [{ ...scheduled, starts: "soon" }] }, "/facts/0/starts"],
  ["an array", [], ""],
])("%s is refused with its place", (_what, payload, pointer) => {
  const reading = read(payload);
  expect(reading.kind).toBe("refused");
  expect(reading.kind === "refused" ? reading.problems.map((problem) => problem.pointer) : []).toContain(pointer);
});
