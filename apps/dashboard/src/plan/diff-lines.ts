import type { PlanDiff, Step } from "@tact/facts";
import { dateAndClock, relativeDate, shortDate } from "../time/format.ts";
import { epoch, wallClock } from "../time/zoned.ts";

/** One change of a plan: what moved, what came, what stopped. Dates are the reader's. */
export interface DiffLine {
  key: string;
  kind: "moved" | "added" | "dropped";
  title: string;
  before: string | null;
  after: string | null;
  why: string | null;
}

/**
 * The visible part of a diff, in order of date; steps that only changed their status are left out.
 * @param today reader-local date, which dates are said relative to; null says them in full
 */
export function diffLines(diff: PlanDiff, zone: string, today: string | null): DiffLine[] {
  const say = (step: Step) => {
    const { date } = wallClock(epoch(step.window.ideal), zone);
    return today === null ? shortDate(date) : relativeDate(date, today);
  };
  const sayExactly = (step: Step) => dateAndClock(epoch(step.window.ideal), zone);
  const lines: { at: number; line: DiffLine }[] = [
    ...diff.moved.map(({ before, after, because }) => {
      // Moved within its day, or only at an edge: then the hours tell it.
      const exact = say(before) === say(after);
      return {
        at: epoch(after.window.ideal),
        line: {
          key: `moved:${after.id}`,
          kind: "moved" as const,
          title: after.title,
          before: exact ? sayExactly(before) : say(before),
          after: exact ? sayExactly(after) : say(after),
          why: because[0]?.text ?? null,
        },
      };
    }),
    ...diff.added.map((step) => ({
      at: epoch(step.window.ideal),
      line: {
        key: `added:${step.id}`,
        kind: "added" as const,
        title: step.title,
        before: null,
        after: say(step),
        why: step.because[0]?.text ?? null,
      },
    })),
    ...diff.dropped.map(({ step, because }) => ({
      at: epoch(step.window.ideal),
      line: {
        key: `dropped:${step.id}`,
        kind: "dropped" as const,
        title: step.title,
        before: say(step),
        after: null,
        why: because.text,
      },
    })),
  ];
  return lines.sort((a, b) => a.at - b.at).map(({ line }) => line);
}
