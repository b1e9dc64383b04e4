import type { Because, Fact, Step } from "@tact/facts";
import { dateAndClock, placeOf, shortDate } from "../time/format.ts";
import { epoch, offsetMinutes, wallClock } from "../time/zoned.ts";
import { planWords } from "../words/en-plan.ts";

/** One link of the reason, as the page shows it: what, whose rule it is, and the date it led to. */
export interface WhyLink {
  text: string;
  label: string;
  date: string | null;
}

interface WhyContext {
  /** What is known of the application, for when it happened; empty where it is not loaded. */
  facts: readonly Fact[];
  /** IANA: the zone of the dates beside the links. */
  reader: string;
  /** IANA: the zone that the engine's sentences speak in. */
  employer: string;
}

const labelOfMove: Readonly<Record<string, keyof typeof planWords.why.labels>> = {
  landing: "calendar",
  "sending-hours": "hours",
  evening: "hours",
  pinned: "hand",
  dismissed: "hand",
  withheld: "asked",
};

/** When a fact took place: an interview when it ends, everything else at its `at`. */
function momentOf(fact: Fact): string {
  return fact.type === "interview-scheduled" || fact.type === "interview-rescheduled" ? fact.ends : fact.at;
}

function datedText(text: string, zone: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return shortDate(text);
  const at = epoch(text);
  return Number.isNaN(at) ? text : dateAndClock(at, zone);
}

/**
 * From what happened, over each rule and move, to the date. Sentences are the engine's own and speak in the
 * employer's zone, which is named where a time of day in them would mislead the reader.
 */
export function whyChain(step: Step, { facts, reader, employer }: WhyContext): WhyLink[] {
  const { because } = step;
  const elsewhere = offsetMinutes(epoch(step.window.ideal), reader) !== offsetMinutes(epoch(step.window.ideal), employer);
  const isEvent = (link: Because, i: number) => i === 0 && because.length > 1 && link.facts.length > 0;

  const links = because.map((link, i): WhyLink => {
    const label = isEvent(link, i) ? planWords.why.labels.happened : planWords.why.labels[labelOfMove[link.rule] ?? "policy"];
    const fact = isEvent(link, i) ? facts.find((one) => one.id === link.facts[0]) : undefined;
    const date = link.to !== undefined ? datedText(link.to, reader) : fact === undefined ? null : dateAndClock(epoch(momentOf(fact)), reader);
    const speaksOfTime = elsewhere && /\b\d{2}:\d{2}\b/.test(link.text);
    return { text: link.text, label: speaksOfTime ? planWords.why.theirTime(label, placeOf(employer)) : label, date };
  });
  const last = links.at(-1);
  if (last !== undefined && last.date === null) last.date = shortDate(wallClock(epoch(step.window.ideal), reader).date);
  return links;
}
