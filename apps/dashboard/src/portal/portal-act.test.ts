import { describe, expect, it } from "vitest";
import { act } from "./portal-act.ts";

type Api = Parameters<typeof act>[0];

/** What was asked of the API, in order; whoever names `step-2` is refused. */
function recorder() {
  const asked: unknown[] = [];
  const mutate = (name: string) => ({
    mutate: async (input: { stepId?: string }) => {
      asked.push([name, input]);
      if (input?.stepId === "step-2") throw Object.assign(new Error("no"), { data: { code: "step-not-open" } });
      return { factIds: [`fact of ${input?.stepId ?? name}`], url: "u", webcal: "w", replaced: false };
    },
  });
  const portal = { done: mutate("done"), record: mutate("record"), undo: mutate("undo"), subscribe: mutate("subscribe") };
  return { asked, api: { portal } as unknown as Api };
}

function fields(values: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) for (const each of [value].flat()) form.append(name, each);
  return form;
}

describe("a form of the client's page", () => {
  it("marks every step it names, and names the refusal of the one that was refused", async () => {
    const { api, asked } = recorder();
    const acted = await act(api, fields({ what: "done", application: "app_1", step: ["step-1", "step-2", "step-3"] }));
    expect(asked).toHaveLength(3);
    expect(acted).toEqual({
      recorded: [{ applicationId: "app_1", factId: "fact of step-1" }, { applicationId: "app_1", factId: "fact of step-3" }],
      of: 3,
      refused: "step-not-open",
      calendar: null,
    });
  });

  it.each([
    [{ said: "acknowledged" }, { what: "they-answered", gist: "acknowledged" }],
    [{ said: "holding" }, { what: "they-answered", gist: "holding" }],
    [{ said: "again" }, { what: "they-answered", gist: "other" }],
    [{ said: "when", on: "2026-12-08", answerBy: "" }, { what: "they-said-when", on: "2026-12-08" }],
    [{ said: "offer", on: "", answerBy: "" }, { what: "they-made-an-offer" }],
    [{ said: "offer", answerBy: "2026-12-01" }, { what: "they-made-an-offer", answerBy: "2026-12-01" }],
    [{ said: "no" }, { what: "they-said-no" }],
  ])("records what they said: %o", async (chosen, expected) => {
    const { api, asked } = recorder();
    await act(api, fields({ what: "answered", application: "app_1", ...chosen }));
    expect(asked).toEqual([["record", { applicationId: "app_1", ...expected }]]);
  });

  it("takes back what it names, of whichever application", async () => {
    const { api, asked } = recorder();
    const acted = await act(api, fields({ what: "undo", fact: ["app_1 fct_1", "app_2 fct_2"] }));
    expect(asked).toEqual([["undo", { applicationId: "app_1", factId: "fct_1" }], ["undo", { applicationId: "app_2", factId: "fct_2" }]]);
    expect(acted.recorded).toEqual([]);
  });

  it.each([{}, { what: "erase" }, { what: "done", application: "app_1" }])("is refused where it says nothing that is known: %o", async (sent) => {
    const { api, asked } = recorder();
    expect((await act(api, fields(sent))).refused).toBe("invalid-input");
    expect(asked).toEqual([]);
  });
});
