import { parse, type PlanDiff } from "@tact/facts";
import { diff } from "@tact/rules";
import { z } from "zod";
import { inputUsedTwice, standardInput } from "../input/open-input.ts";
import { isRecord, type RequestOptions } from "../input/read-request.ts";
import type { Job } from "../job.ts";
import { refused, Refused, refusedWithin } from "../output/refused.ts";
import type { Terminal } from "../output/terminal.ts";
import { documentOf } from "../run-document.ts";
import { diffText } from "../text/diff-text.ts";
import { planOf, type Planned } from "./plan.ts";

/** What stands beside each request that is read: the request that comes after it, or facts that may become true. */
type Other = { after: unknown } | { whatIf: unknown };

interface DiffFiles {
  before?: string | undefined;
  after?: string | undefined;
  whatIf?: string | undefined;
}

/** Reads the second file of a difference; nothing where the first holds both sides. */
export async function readAfter({ before, after, whatIf }: DiffFiles, terminal: Terminal): Promise<Other | null | Refused> {
  const file = after ?? whatIf;
  if (file === undefined) return null;
  if (file === standardInput && (before ?? standardInput) === standardInput) return inputUsedTwice();
  const read = await documentOf(file, terminal);
  if (read instanceof Refused) return read;
  if (after !== undefined) return { after: read.value };
  return { whatIf: Array.isArray(read.value) ? read.value : [read.value] };
}

/**
 * The difference of two plans. With `other`, each input is the request that comes before it; without, each input holds
 * both sides: `{ "before", "after" }`, or `{ "before", "whatIf": [facts] }`.
 */
export function diffJob(options: RequestOptions, other: Other | null): Job<PlanDiff> {
  return {
    answer: (input) => diffOf(other === null ? input : { before: input, ...other }, options),
    json: (answer) => answer,
    text: (answer, page) => diffText(answer, page),
  };
}

function diffOf(input: unknown, options: RequestOptions): PlanDiff | Refused {
  const sides = parse(bothSides, input);
  if (sides.error) return new Refused(sides);
  // Both plans are made at one present, whichever request names none.
  const present = options.clock();
  const at = { ...options, clock: () => present };
  const { value } = sides;
  const before = planOf(value.before, at);
  const after = value.whatIf === undefined ? planOf(value.after, at) : planWith(value.before, value.whatIf, before, at);
  const wrong = [
    ...(before instanceof Refused ? [refusedWithin(["before"], before)] : []),
    ...(after instanceof Refused ? [value.whatIf === undefined ? refusedWithin(["after"], after) : after] : []),
  ];
  if (before instanceof Refused || after instanceof Refused) return together(wrong);
  return diff(before.plan, after.plan);
}

const bothSides = z
  .strictObject({ before: z.unknown(), after: z.unknown(), whatIf: z.array(z.record(z.string(), z.unknown())).optional() })
  .partial({ after: true })
  .refine(({ after, whatIf }) => (after === undefined) !== (whatIf === undefined), {
    path: ["after"],
    error: 'must be the second request; or "whatIf" must be there instead, the facts that may become true',
  });

/** The plan with some facts more. What is wrong with those is told by their place in `whatIf`. */
function planWith(request: unknown, whatIf: object[], before: Planned | Refused, options: RequestOptions): Planned | Refused {
  if (!isRecord(request) || !Array.isArray(request["facts"])) return before instanceof Refused ? refused() : before;
  const known = request["facts"].length;
  const facts = [...request["facts"], ...whatIf.map((fact, index) => ({ id: `what-if-${index + 1}`, ...fact }))];
  const after = planOf({ ...request, facts }, options);
  if (!(after instanceof Refused)) return after;
  const problems = after.refusal.error.problems.map((problem) => ({ ...problem, pointer: pointerWithin(problem.pointer, known) }));
  const isNew = before instanceof Refused ? problems.filter(({ pointer }) => pointer.startsWith("/whatIf")) : problems;
  return new Refused({ error: { ...after.refusal.error, problems: isNew } });
}

function pointerWithin(pointer: string, known: number): string {
  const [, index, rest = ""] = /^\/facts\/(\d+)(\/.*)?$/.exec(pointer) ?? [];
  if (index === undefined || Number(index) < known) return `/before${pointer}`;
  return `/whatIf/${Number(index) - known}${rest}`;
}

/** One refusal of several, with every problem. */
function together(refusals: readonly Refused[]): Refused {
  const problems = refusals.flatMap(({ refusal }) => refusal.error.problems);
  const codes = refusals.map(({ refusal }) => refusal.error.code);
  const code = codes.includes("invalid-input") ? "invalid-input" : "calendar-out-of-range";
  return new Refused({ error: { code, problems } });
}
