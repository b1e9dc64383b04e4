import type { ResolvedPlanRequest } from "@tact/facts";
import fc from "fast-check";
import { policies } from "../../src/index.ts";

type PolicyWish = NonNullable<ResolvedPlanRequest["policy"]>;

/** Overrides that bend one thing at a time as far as the bounds let them. */
const overrides: readonly Extract<PolicyWish, object>["parameters"][] = [
  { enquiryBudget: 1 },
  { enquiryBudget: 2 },
  { enquiryBudget: 5 },
  { minimumGap: 1 },
  { minimumGap: 20 },
  { gapAfterInterview: 0 },
  { gapAfterInterview: 10, assumedDecision: 1 },
  { assumedDecision: 30 },
  { opensAfter: "PT0S", idealAfter: "PT0S", closesAfter: "PT12H" },
  { opensAfter: "PT12H", idealAfter: "PT24H", closesAfter: "PT240H" },
  { latestHour: "17:00" },
  { latestHour: "23:00" },
  { sendingFrom: "06:00", idealHour: "06:00", sendingUntil: "20:00" },
  { sendingFrom: "12:00", idealHour: "13:00", sendingUntil: "13:00" },
  { followUpOpens: 4, followUpBy: 4, followUpCloses: 4 },
  { delayOpens: 3, delayBy: 3, holdOpens: 7, holdBy: 7 },
  { checkInOpens: 5, checkInBy: 5, longWaitOpens: 14, longWaitBy: 14 },
];

const named = fc.constantFrom(...policies.map(({ id }) => id));

/** Mostly the standard policy; every other that is named; and policies of one's own. */
export const policyWishes: fc.Arbitrary<PolicyWish> = fc.oneof(
  { weight: 6, arbitrary: fc.constant("standard") },
  { weight: 3, arbitrary: named },
  { weight: 4, arbitrary: fc.tuple(named, fc.constantFrom(...overrides)).map(([base, parameters]) => ({ extends: base, id: "own", parameters })) },
);
