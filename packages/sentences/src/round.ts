import type { StandingInterview } from "@tact/rules";
import { parseInstant } from "@tact/rules";
import { clockLabel, dayLabel } from "./built.ts";
import type { SlotReader } from "./pattern.ts";
import type { Setting } from "./setting.ts";

/** An interview as a sentence names it: "the final interview", "technical round", "it". */
export interface Round {
  /** In words; null where it was not told from others. */
  stage: string | null;
  format: "phone" | "video" | "onsite" | null;
}

const nouns = new Set(["interview", "interviews", "round", "meeting", "conversation", "chat", "screen", "screening", "stage", "session", "assessment"]);
const stages = new Set(["first", "second", "third", "fourth", "1st", "2nd", "3rd", "final", "last", "next", "panel", "technical", "tech", "hr", "recruiter", "manager", "team", "hiring", "culture", "case", "design", "coding", "system", "initial", "follow", "up", "executive", "cultural", "behavioural", "behavioral", "screening", "on", "site"]);
const formats: Readonly<Record<string, Round["format"]>> = { phone: "phone", telephone: "phone", video: "video", zoom: "video", teams: "video", onsite: "onsite" };
const articles = new Set(["a", "an", "the", "my", "our", "their", "her", "his", "another"]);

/** "the second technical interview", "panel", "phone screen", "it". */
export const roundAt: SlotReader<Round> = function* (words, at, end) {
  const first = words[at]?.heard ?? "";
  if (first === "it" || first === "that" || first === "this") yield { value: { stage: null, format: null }, next: at + 1 };
  let next = articles.has(first) ? at + 1 : at;
  const named: string[] = [];
  let format: Round["format"] = null;
  while (next < end && named.length < 4) {
    const word = words[next]?.heard ?? "";
    if (formats[word] !== undefined && formats[word] !== null) format = formats[word];
    else if (stages.has(word) && !(nouns.has(word) && !nouns.has(words[next + 1]?.heard ?? ""))) named.push(word);
    else break;
    next += 1;
  }
  const stage = named.filter((word) => word !== "next" && word !== "last").join(" ");
  const isNoun = next < end && nouns.has(words[next]?.heard ?? "");
  if (isNoun) {
    const noun = words[next]?.heard ?? "";
    const isPlain = ["interview", "interviews", "meeting", "round"].includes(noun);
    const kept = stage === "" ? (isPlain ? "" : noun) : `${stage} ${noun}`;
    yield { value: { stage: kept === "" ? null : kept.charAt(0).toUpperCase() + kept.slice(1), format }, next: next + 1 };
  } else if (named.length > 0 && ["panel", "final", "screening"].includes(named.at(-1) ?? "")) {
    yield { value: { stage: stage.charAt(0).toUpperCase() + stage.slice(1), format }, next };
  }
};

/** The interviews that a sentence may mean, of these. */
export function roundsMeant(interviews: readonly StandingInterview[], round: Round | undefined): readonly StandingInterview[] {
  const stage = round?.stage?.toLowerCase();
  if (stage === undefined || interviews.length < 2) return interviews;
  const named = interviews.filter((one) => {
    const known = one.stage?.toLowerCase() ?? "";
    return known !== "" && (known.includes(stage) || stage.includes(known));
  });
  return named.length > 0 ? named : interviews;
}

/** What tells an interview from others: its stage and its time on the clocks of appointments. */
export function roundLabel(interview: StandingInterview, setting: Setting): string {
  const clock = setting.clockOf(null, "appointment");
  const starts = parseInstant(interview.starts);
  const when = `${dayLabel(clock.dayAt(starts))}, ${clockLabel(clock.minuteAt(starts))}`;
  return interview.stage === null ? when : `${interview.stage}, ${when}`;
}
