import { planRequest } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requests } from "../arbitrary-requests.ts";
import { explainsItself } from "./explained.ts";
import { keeps } from "./seen.ts";
import { labelsItsBalance, namesItsSteps, namesWhatItNeeds, readsTheClock, sortsItsSteps } from "./well-formed.ts";

it("draws facts that the vocabulary takes", () => {
  fc.assert(
    fc.property(requests, ({ zones: _zones, zoneData: _zoneData, ...request }) => {
      expect(planRequest.safeParse(request).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

describe("well-formed", () => {
  it("12 gives every step an id and a lineage of its own, made of what it is about", () => keeps(namesItsSteps));
  it("18 traces every step to a rule, a fact and every move", () => keeps(explainsItself));
  it("sorts steps by when they are ideal", () => keeps(sortsItsSteps));
  it("reads every status off the window and the present", () => keeps(readsTheClock));
  it("labels the balance by its score", () => keeps(labelsItsBalance));
  it("names facts and steps that there are in notices and needs", () => keeps(namesWhatItNeeds));
});
