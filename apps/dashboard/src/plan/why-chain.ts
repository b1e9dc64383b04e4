import type { Because, Fact, Step } from "@tact/facts";
import { dateAndClock, shortDate } from "../time/format.ts";
import { epoch, wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { factSentence } from "../log/fact-sentence.ts";

/** One link of the reason, as the page shows it: what, whose rule it is, and the date it led to. */
export interface WhyLink {
  text: string;
  label: string;
  date: string | null;
}

const holidayRules = new Set(["landing"]);
const hourRules = new Set(["sending-hours", "evening"]);
const handRules = new Set(["pinned", "dismissed"]);

function labelOf(because: Because): string {
  const w = words.why.labels;
  if (holidayRules.has(because.rule)) return w.calendar;
  if (hourRules.has(because.rule)) return w.hours;
  if (handRules.has(because.rule)) return w.hand;
  if (because.rule === "withheld") return w.asked;
  return w.policy;
}

function datedText(text: string, zone: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return shortDate(text);
  const at = epoch(text);
  return Number.isNaN(at) ? text : dateAndClock(at, zone);
}

/**
 * From what happened, over each rule and move, to the date. Sentences are the engine's own.
 * @param facts what is known of the application; where it is not loaded, the chain begins with the rule
 * @param now epoch milliseconds
 * @param zone the reader's zone (IANA)
 */
export function whyChain(step: Step, facts: readonly Fact[], now: number, zone: string): WhyLink[] {
  const named = new Set(step.because.flatMap((because) => because.facts));
  const happened = facts
    .filter((fact) => named.has(fact.id))
    .sort((a, b) => epoch(a.at) - epoch(b.at))
    .slice(0, 4)
    .map((fact): WhyLink => {
      const label = words.why.labels.happened;
      if (fact.type !== "interview-scheduled" && fact.type !== "interview-rescheduled") {
        return { text: factSentence(fact), label, date: dateAndClock(epoch(fact.at), zone) };
      }
      const ends = epoch(fact.ends);
      const stage = "stage" in fact ? (fact.stage ?? null) : null;
      const text = ends <= now ? words.why.interviewEnded(stage) : words.why.interviewEnds(stage);
      return { text, label, date: dateAndClock(ends, zone) };
    });
  const rules = step.because.map((because): WhyLink => ({
    text: because.text,
    label: labelOf(because),
    date: because.to === undefined ? null : datedText(because.to, zone),
  }));
  const last = rules.at(-1);
  if (last !== undefined && last.date === null) last.date = shortDate(wallClock(epoch(step.window.ideal), zone).date);
  return [...happened, ...rules];
}
