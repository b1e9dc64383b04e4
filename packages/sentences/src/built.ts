import type { FactDraft, FactType } from "@tact/facts";
import { formatDay, formatInstant, parseDay, weekdayOf } from "@tact/rules";
import type { MeantFact, ReadDate, SentenceWay } from "./understanding.ts";

/** What a clause was read as: one way or several, or what is missing. */
export type Built = { ways: SentenceWay[]; question: string | null } | { missing: string; nearest: FactType };

/** One fact, understood. */
export function one(draft: FactDraft, dates: ReadDate[] = [], assumed: string[] = []): Built {
  return { ways: [{ label: "", facts: [{ draft, dates, assumed }] }], question: null };
}

export const missing = (nearest: FactType, question: string): Built => ({ missing: question, nearest });

/** One of several: who asks chooses. One alone is understood. */
export function oneOf(question: string, ways: readonly { label: string; fact: MeantFact }[]): Built {
  const isOne = ways.length === 1;
  return { ways: ways.map(({ label, fact }) => ({ label: isOne ? "" : label, facts: [fact] })), question: isOne ? null : question };
}

/** Ways of several readings side by side: of them all, or the first that misses something. */
export function together(question: string, built: readonly { label: string; built: Built }[]): Built {
  const ways: SentenceWay[] = [];
  for (const { label, built: each } of built) {
    if ("missing" in each) return each;
    ways.push(...each.ways.map((way) => ({ ...way, label: [label, way.label].filter((part) => part !== "").join(", ") })));
  }
  return { ways, question: ways.length > 1 ? question : null };
}

export const iso = (at: number) => formatInstant(at);

const weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Thu 26 Nov`, of a day as a number or as `YYYY-MM-DD`. */
export function dayLabel(day: number | string): string {
  const text = typeof day === "string" ? day : formatDay(day);
  return `${weekdayNames[weekdayOf(parseDay(text))]} ${Number(text.slice(8))} ${monthNames[Number(text.slice(5, 7)) - 1]}`;
}

/** `09:00` of minutes since midnight. */
export const clockLabel = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(Math.floor(minutes) % 60).padStart(2, "0")}`;
