import { isRefusal } from "@tact/rules";
import { type Draft, draft, type DraftInput, type Placeholder, tones } from "../src/index.ts";
import type { Scene } from "./scenes.ts";

/** A draft with the input that it was made from. */
export interface Made {
  draft: Draft;
  input: DraftInput;
}

/** All drafts of a scene: every step, tone and channel. */
export function draftsOf({ request, plan }: Scene, language?: DraftInput["language"]): Made[] {
  return plan.steps.flatMap((step) =>
    tones.flatMap((tone) =>
      ([undefined, ...step.alternatives] as const).flatMap((channel): Made[] => {
        const input: DraftInput = { request, plan, step: step.id, tone, channel, language };
        const made = draft(input);
        return isRefusal(made) ? [] : made.map((one) => ({ draft: one, input }));
      }),
    ),
  );
}

/** What a person would fill in. */
export const answers: Readonly<Record<Placeholder["code"], string>> = {
  name: "Dana Cho",
  topic: "the pricing of the new plan",
  example: "the checkout that I rebuilt for a bookshop",
  value: "two days saved on every release",
  reason: "I have finished my course in service design",
  answer: "1 February",
  item: "references",
  "phone-number": "+44 20 7946 0958",
  detail: "The second page has what we spoke about.",
};
export const answer = ({ code }: Placeholder) => answers[code];
