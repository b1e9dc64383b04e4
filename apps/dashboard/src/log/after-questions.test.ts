import { describe, expect, it } from "vitest";
import { aPlan, aStep } from "../testing/builders.ts";
import { afterQuestions } from "./after-questions.ts";

const interview = { id: "int-1", starts: "2026-11-23T15:00:00Z", ends: "2026-11-23T16:00:00Z", stage: null, format: null, participants: [] };
const dana = { id: "p1", name: "Dana Cho", role: "hiring-manager" as const };
const need = (fact: "decision-promised" | "offer-received", tightens: string[]) => ({ fact, question: `${fact}?`, tightens });
const debrief = aStep({ id: "app-1.debrief.int-1", kind: "debrief", interview: "int-1", status: "due" });

const asked = (plan: Parameters<typeof aPlan>[0], of: typeof interview | null = interview) => afterQuestions(aPlan(plan), of).map(({ kind }) => kind);

describe("what is asked after an interview", () => {
  it("comes in the order of how many steps the answer would change", () => {
    expect(asked({ needs: [need("decision-promised", ["a", "b", "c"])], steps: [debrief] })).toEqual(["promise", "people", "debrief", "item"]);
    expect(asked({ needs: [need("decision-promised", [])], steps: [debrief] })).toEqual(["people", "debrief", "promise", "item"]);
  });

  it("is only what the plan does not know", () => {
    expect(asked({ needs: [], steps: [] }, { ...interview, participants: [dana] } as never)).toEqual(["item"]);
    expect(asked({ needs: [], steps: [{ ...debrief, status: "done" }] }, { ...interview, participants: [dana] } as never)).toEqual(["item"]);
  });

  it("asks of an offer by when it is to be answered", () => {
    expect(asked({ needs: [need("offer-received", [])], steps: [] }, null)).toEqual(["offer"]);
  });

  it("is nothing where there was no interview, or all is over", () => {
    expect(asked({ needs: [], steps: [] }, null)).toEqual([]);
    expect(asked({ needs: [], steps: [debrief], state: "ended" })).toEqual([]);
  });
});
