import { planByHand } from "../by-hand/plan-by-hand.ts";
import { planWithRulesEngine } from "../json-rules-engine/plan-with-rules-engine.ts";
import { normalise } from "../plain/normalise.ts";
import { lookAt, planTraced, planWithTact, read, write } from "../tact.ts";
import { acceptRequest } from "../workload/accept-request.ts";
import { workload } from "../workload/requests.ts";
import type { Contestant } from "./rounds.ts";

const requests = workload(20).map(({ request }) => request);
const texts = requests.map((request) => JSON.stringify(request));
/** Employers are loaded once: applications at the same one share its calendar and zone. */
const calendars = new Map(requests.map(({ application: { employer } }) => [employer.name, employer.calendar]));
const resolved = requests.map((request) => {
  const accepted = acceptRequest(request);
  const { employer } = accepted.application;
  const calendar = calendars.get(employer.name);
  if (calendar !== undefined && !("region" in calendar)) employer.calendar = calendar;
  return accepted;
});
const compiled = resolved.map(read);
const normalised = resolved.map(normalise);
const schedules = compiled.map(planWithTact);
const presents = resolved.map(({ now }) => Date.parse(now));

export const applications = requests.length;
export const factsEach = resolved.reduce((sum, { facts }) => sum + facts.length, 0) / applications;
export const stepsEach = schedules.reduce((sum, { drafts }) => sum + drafts.length, 0) / applications;

/** From facts as numbers: rules, dates, statuses, order, state and next step; Tact with its trace and balance besides. */
export const fromFacts: readonly Contestant[] = [
  {
    name: "Tact, with trace",
    once() {
      let sum = 0;
      for (let index = 0; index < applications; index += 1) sum += traceNumber(index);
      return sum;
    },
  },
  {
    name: "by hand, without",
    once() {
      let sum = 0;
      for (const application of normalised) sum += planByHand(application).steps.length;
      return sum;
    },
  },
  {
    name: "json-rules-engine",
    async once() {
      let sum = 0;
      for (const application of normalised) sum += (await planWithRulesEngine(application)).steps.length;
      return sum;
    },
  },
];

/** Plans one application of the workload from its compiled facts, with everything that a trace holds. */
export function traceNumber(index: number): number {
  const facts = compiled[index];
  return facts === undefined ? 0 : lookAt(planTraced(facts), presents[index] ?? 0).statuses.length;
}

/** Plans one application of the workload from its compiled facts, with reasons alone. */
export function planNumber(index: number): number {
  const facts = compiled[index];
  return facts === undefined ? 0 : lookAt(planWithTact(facts), presents[index] ?? 0).statuses.length;
}

/** From JSON text to JSON text, checked by the same schema. */
export const fromText: readonly Contestant[] = [
  {
    name: "Tact, all in words",
    once() {
      let sum = 0;
      for (const text of texts) sum += JSON.stringify(write(planWithTact(read(acceptRequest(JSON.parse(text)))))).length;
      return sum;
    },
  },
  {
    name: "json-rules-engine",
    async once() {
      let sum = 0;
      for (const text of texts) sum += JSON.stringify(await planWithRulesEngine(normalise(acceptRequest(JSON.parse(text))))).length;
      return sum;
    },
  },
  {
    name: "parsing and checking alone",
    once() {
      let sum = 0;
      for (const text of texts) sum += acceptRequest(JSON.parse(text)).facts.length;
      return sum;
    },
  },
];

/** What else Tact does with one application. */
export const parts: readonly Contestant[] = [
  {
    name: "facts → plan with reasons alone",
    once() {
      let sum = 0;
      for (let index = 0; index < applications; index += 1) sum += planNumber(index);
      return sum;
    },
  },
  {
    name: "reading a request",
    once() {
      let sum = 0;
      for (const request of resolved) sum += read(request).all.length;
      return sum;
    },
  },
  {
    name: "the same steps at another present",
    once() {
      let sum = 0;
      for (const [index, schedule] of schedules.entries()) sum += lookAt(schedule, presents[index] ?? 0).statuses.length;
      return sum;
    },
  },
  {
    name: "writing the plan in words",
    once() {
      let sum = 0;
      for (const schedule of schedules) sum += write(schedule).steps.length;
      return sum;
    },
  },
];
