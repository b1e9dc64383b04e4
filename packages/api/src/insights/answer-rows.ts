import type { Fact } from "@tact/facts";
import type { InsightRow } from "../views/insights.ts";
import { daysBetween, inUtc, isIn, type LookedAtApplication, type Period, rowOf } from "./looked-at.ts";

/** What counts as a word from the employer. */
const words: ReadonlySet<Fact["type"]> = new Set([
  "message-received",
  "decision-promised",
  "delay-announced",
  "put-on-hold",
  "call-promised",
  "call-held",
  "interview-scheduled",
  "interview-rescheduled",
  "offer-received",
  "rejected",
  "position-closed",
]);

/**
 * Messages that were sent within the period, by the kind of step they completed: answered by the next word of the
 * employer, unanswered where another message had to follow or the application ended, open while neither is so.
 */
export function answerRows({ context, standing, steps }: LookedAtApplication, period: Period): InsightRow[] {
  const completed = new Map(steps.flatMap(({ kind, body }) => (body.doneBy === null ? [] : [[body.doneBy, { kind, title: body.title }] as const])));
  return standing.flatMap((fact, index): InsightRow[] => {
    if (fact.type !== "message-sent") return [];
    const sent = inUtc(fact.at);
    if (!isIn(sent, period)) return [];
    const later = standing.slice(index + 1).filter((next) => inUtc(next.at) > sent);
    const answer = later.find(({ type }) => words.has(type));
    const next = later.find(({ type }) => type === "message-sent" || type === "withdrawn" || type === "offer-declined" || type === "offer-accepted");
    const isAnswered = answer !== undefined && (next === undefined || inUtc(answer.at) <= inUtc(next.at));
    const to = isAnswered ? inUtc(answer.at) : null;
    const step = completed.get(fact.id);
    return [
      rowOf("answers", context, {
        of: fact.id,
        series: step?.kind ?? "other",
        group: isAnswered ? "answered" : next === undefined ? "open" : "unanswered",
        title: step?.title ?? null,
        from: sent,
        to,
        value: to === null ? null : daysBetween(sent, to),
      }),
    ];
  });
}
