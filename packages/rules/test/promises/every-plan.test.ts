import { planRequest } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requests } from "../arbitrary-requests.ts";
import { explainsItself } from "./explained.ts";
import { keptByEveryPlan } from "./seen.ts";
import {
  endsWithTheOutcome, hasANextStep, keepsEdgesInOrder, keepsSendingHours, keepsTheGap, staysWithinBudget, thanksAfterTheEnd, waitsForTheDecision,
} from "./tactful.ts";
import { labelsItsBalance, namesItsSteps, namesWhatItNeeds, readsTheClock, sortsItsSteps } from "./well-formed.ts";

it("draws facts that the vocabulary takes", () => {
  fc.assert(
    fc.property(requests, ({ zones: _zones, zoneData: _zoneData, ...request }) => {
      expect(planRequest.safeParse(request).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

describe("every plan", () => {
  keptByEveryPlan({
    "1 keeps open enquiries the minimum gap apart, from each other and from what was sent": keepsTheGap,
    "2 opens no enquiry before the decision day has passed": waitsForTheDecision,
    "3 keeps open and unanswered enquiries within the budget": staysWithinBudget,
    "4 leaves no touch open after an outcome but the reply that it asks for": endsWithTheOutcome,
    "5 opens no thank-you before its interview has ended": thanksAfterTheEnd,
    "6 has a next step, or says why there is none": hasANextStep,
    "7 keeps the edges of every window in order": keepsEdgesInOrder,
    "8 stands on business days within sending hours": keepsSendingHours,
    "12 gives every step an id and a lineage of its own, made of what it is about": namesItsSteps,
    "18 traces every step to a rule, a fact and every move": explainsItself,
    "sorts steps by when they are ideal": sortsItsSteps,
    "reads every status off the window and the present": readsTheClock,
    "labels the balance by its score": labelsItsBalance,
    "names facts and steps that there are in notices and needs": namesWhatItNeeds,
  });
});
