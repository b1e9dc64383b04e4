import { describe, it } from "vitest";
import { keeps } from "./seen.ts";
import { endsWithTheOutcome, keepsTheGap, staysWithinBudget, thanksAfterTheEnd, waitsForTheDecision } from "./tactful.ts";

describe("never pushy", () => {
  it("1 keeps open enquiries the minimum gap apart, from each other and from what was sent", () => keeps(keepsTheGap));
  it("2 opens no enquiry before the decision day has passed", () => keeps(waitsForTheDecision));
  it("3 keeps open and unanswered enquiries within the budget", () => keeps(staysWithinBudget));
  it("4 leaves no touch open after an outcome but the reply that it asks for", () => keeps(endsWithTheOutcome));
  it("5 opens no thank-you before its interview has ended", () => keeps(thanksAfterTheEnd));
});
