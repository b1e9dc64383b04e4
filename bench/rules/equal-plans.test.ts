import { expect, it } from "vitest";
import { stepKinds } from "@tact/facts";
import { planByHand } from "./by-hand/plan-by-hand.ts";
import { differences } from "./compare.ts";
import { planWithRulesEngine } from "./json-rules-engine/plan-with-rules-engine.ts";
import { normalise } from "./plain/normalise.ts";
import { planWithTact, read, withoutReasons, write } from "./tact.ts";
import { acceptRequest } from "./workload/accept-request.ts";
import { workload } from "./workload/requests.ts";

const applications = workload(6).map(({ title, request }) => ({ title, resolved: acceptRequest(request) }));
const planned = applications.map(({ resolved }) => write(planWithTact(read(resolved))));

it("plans the same by hand", () => {
  for (const [index, { title, resolved }] of applications.entries()) {
    expect(differences(withoutReasons(planned[index]!), planByHand(normalise(resolved))), title).toEqual([]);
  }
});

it("plans the same with json-rules-engine", async () => {
  for (const [index, { title, resolved }] of applications.entries()) {
    expect(differences(withoutReasons(planned[index]!), await planWithRulesEngine(normalise(resolved))), title).toEqual([]);
  }
});

it("plans every kind of step", () => {
  const kinds = new Set(planned.flatMap(({ steps }) => steps.map(({ kind }) => kind)));
  expect(stepKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});

it("moves dates by every rule that moves dates", () => {
  const because = planned.flatMap(({ steps }) => steps.flatMap((step) => step.because));
  const movers = new Set(because.filter(({ from }) => from !== undefined).map(({ rule }) => rule));
  expect([...movers].toSorted()).toEqual(["after-decision-day", "evening", "landing", "minimum-gap", "pinned", "sending-hours"]);
});

it("comes to every state", () => {
  const states = new Set(planned.map(({ state }) => state));
  expect([...states].toSorted()).toEqual(["before-interview", "delayed", "ended", "offer", "on-hold", "overdue-decision", "waiting"]);
});
