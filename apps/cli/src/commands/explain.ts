import { asChain, asSentence, asTree, isRefusal, type StepTrace, trace } from "@tact/rules";
import type { RequestOptions } from "../input/read-request.ts";
import type { Job } from "../job.ts";
import { Refused } from "../output/refused.ts";
import { traceText } from "../text/trace-text.ts";
import { planOf } from "./plan.ts";
import { stepNamed } from "./step-named.ts";

/** How a trace can be read: the whole record, or in words. */
export type Reading = "json" | "sentence" | "chain" | "tree";

/** A request in; why one of its steps has the dates that it has, out. */
export function explainJob(stepId: string, reading: Reading, options: RequestOptions): Job<StepTrace> {
  return {
    answer: (input) => traceOf(input, stepId, options),
    json: (found) => (reading === "json" ? found : read(found, reading)),
    text: (found, page) => traceText([read(found, reading === "json" ? "chain" : reading)].flat(), page),
  };
}

function read(found: StepTrace, reading: Exclude<Reading, "json">): string | string[] {
  if (reading === "sentence") return asSentence(found);
  return reading === "chain" ? asChain(found) : asTree(found);
}

function traceOf(input: unknown, stepId: string, options: RequestOptions): StepTrace | Refused {
  const planned = planOf(input, options);
  if (planned instanceof Refused) return planned;
  const step = stepNamed(stepId, planned.plan);
  if (step instanceof Refused) return step;
  const found = trace(planned.request, step.id);
  if (found === null) throw new Error(`the plan has ${step.id}, and no trace leads to it`);
  return isRefusal(found) ? new Refused(found) : found;
}
