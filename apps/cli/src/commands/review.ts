import { parse } from "@tact/facts";
import { contextOf, type Review, review, type ReviewContext } from "@tact/messages";
import { inputUsedTwice, openInput, standardInput } from "../input/open-input.ts";
import { readText } from "../input/read-document.ts";
import type { RequestOptions } from "../input/read-request.ts";
import { reviewInput } from "../input/review-input.ts";
import type { ExitCode, Job } from "../job.ts";
import { refused, Refused } from "../output/refused.ts";
import type { Terminal } from "../output/terminal.ts";
import { answerOne, documentOf, refuse } from "../run-document.ts";
import { runLines } from "../run-lines.ts";
import { reviewText } from "../text/review-text.ts";
import { planOf } from "./plan.ts";
import { nextStep, stepNamed } from "./step-named.ts";

interface Reviewed {
  /** The text that was read. */
  text: string;
  review: Review;
}

export interface ReviewFlags {
  request?: string;
  step?: string;
  jsonl?: true;
  text?: true;
}

/** Reviews one text as it stands in a file, or with `--jsonl` every line of a stream. */
export async function reviewRun(file: string | undefined, flags: ReviewFlags, terminal: Terminal): Promise<ExitCode> {
  const known = await knownFrom(file, flags, terminal);
  if (known instanceof Refused) return refuse(known, flags, terminal);
  const job = reviewJob(known);
  if (flags.jsonl) return runLines(job, file, terminal);
  const source = await openInput(file, terminal);
  const text = source instanceof Refused ? source : await readText(source, file ?? "standard input");
  return text instanceof Refused ? refuse(text, flags, terminal) : answerOne(job, { text: text.value }, flags, terminal);
}

/** What the request of `--request` knows about the text. */
async function knownFrom(file: string | undefined, { request, step }: ReviewFlags, terminal: Terminal): Promise<ReviewContext | Refused> {
  if (request === undefined) {
    return step === undefined ? {} : refused({ pointer: "", detail: "--step names a step of a request: give --request too", code: "request-missing" });
  }
  if (request === standardInput && (file ?? standardInput) === standardInput) return inputUsedTwice();
  const document = await documentOf(request, terminal);
  return document instanceof Refused ? document : contextFrom(document.value, step ?? nextStep, { clock: terminal.clock });
}

/** A text in, with what is known about it; what a coach would mark in it, out. */
function reviewJob(known: ReviewContext): Job<Reviewed> {
  return {
    answer: (input) => {
      const read = parse(reviewInput, input);
      if (read.error) return new Refused(read);
      const { text, ...context } = read.value;
      return { text, review: review(text, { ...known, ...context }) };
    },
    json: ({ review }) => review,
    text: ({ text, review }, page) => reviewText(text, review, page),
  };
}

/** What a request knows about a text for one of its steps. */
function contextFrom(request: unknown, stepId: string, options: RequestOptions): ReviewContext | Refused {
  const planned = planOf(request, options);
  if (planned instanceof Refused) return planned;
  const step = stepNamed(stepId, planned.plan);
  return step instanceof Refused ? step : contextOf({ request: planned.request, plan: planned.plan, step: step.id });
}
