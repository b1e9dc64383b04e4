import type { Refusal } from "@tact/facts";
import { draft, type Draft, type DraftChannel, type Tone } from "@tact/messages";
import { isRefusal } from "@tact/rules";
import type { RequestOptions } from "../input/read-request.ts";
import type { Job } from "../job.ts";
import { Refused } from "../output/refused.ts";
import { draftText } from "../text/draft-text.ts";
import { planOf } from "./plan.ts";
import { stepNamed } from "./step-named.ts";

export interface DraftOptions extends RequestOptions {
  tone?: Tone | undefined;
  channel?: DraftChannel | undefined;
}

/** A request in; drafts for one of its steps out, one for each person it goes to. */
export function draftJob(stepId: string, options: DraftOptions): Job<Draft[]> {
  return {
    answer: (input) => draftsOf(input, stepId, options),
    json: (drafts) => drafts,
    text: (drafts, page) => draftText(drafts, page),
  };
}

function draftsOf(input: unknown, stepId: string, { tone, channel, ...options }: DraftOptions): Draft[] | Refused {
  const planned = planOf(input, options);
  if (planned instanceof Refused) return planned;
  const step = stepNamed(stepId, planned.plan);
  if (step instanceof Refused) return step;
  const drafts = draft({ ...planned, step: step.id, tone, channel });
  return isRefusal(drafts) ? new Refused(ofTheCommand(drafts)) : drafts;
}

/** Step, tone and channel were typed: they have no place in the request. */
function ofTheCommand({ error }: Refusal): Refusal {
  return { error: { ...error, problems: error.problems.map((problem) => ({ ...problem, pointer: "" })) } };
}
