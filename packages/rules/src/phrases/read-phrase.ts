import { singleDays, dayNamed } from "./days.ts";
import { months } from "./months.ts";
import { type Grammar, on, type Reading, type Said, says } from "./reading.ts";
import { spans } from "./spans.ts";
import { weeks } from "./weeks.ts";
import { readWords } from "./words.ts";

/** "before Memorial Day" promises the last business day before it; "after Thanksgiving" promises none. */
const beforeAndAfter: Grammar = (words, said) => {
  const [preposition, ...rest] = words;
  if (preposition !== "before" && preposition !== "after") return null;
  const day = dayNamed(rest, said);
  if (day === null) return null;
  return preposition === "before" ? on(said.days.before(day, 1)) : { kind: "not-before", from: said.days.after(day, 1) };
};

const noDay: Grammar = (words) =>
  says(words, "soon|shortly|asap") ||
  says(words, "very|fairly|pretty|quite soon|shortly") ||
  says(words, "in touch") ||
  says(words, "in due course|time") ||
  says(words, "as soon as possible|we|they can?") ||
  says(words, "dont know") ||
  says(words, "when we can")
    ? { kind: "no-day" }
    : null;

const grammars: readonly Grammar[] = [noDay, singleDays, weeks, months, spans, beforeAndAfter];

/** Words that stand in front of a day in a sentence and say nothing about it. */
const leadIns: ReadonlySet<string> = new Set(
  (
    "we i they he she you it hr recruiter team manager everyone candidates panel will would should shall can could may might must expect expects hope hopes plan plans aim aims " +
    "intend to let know be have has make made decide decision an a our answer for me us your hear back from get reach out said says say told think thinks " +
    "thought that in is are was due announce tell call contact update an all final there ll well youll theyll"
  ).split(" "),
);

function readExactly(words: readonly string[], said: Said): Reading | null {
  for (const grammar of grammars) {
    const reading = grammar(words, said);
    if (reading !== null) return reading;
  }
  return null;
}

/**
 * The day or days that a phrase promises, said on a day at an employer with this calendar.
 * A sentence is read where everything in front of the day says nothing about it; anything else is not understood.
 *
 * @example readPhrase("by the end of the week", { on: parseDay("2026-10-14"), days })  // Fri 16 Oct
 */
export function readPhrase(phrase: string, said: Said): Reading {
  const { words, hedged, timeOfDay } = readWords(phrase);
  if (words.length === 0) return timeOfDay ? on(said.on) : { kind: "not-understood" };
  for (let at = 0; at < words.length; at += 1) {
    const reading = readExactly(words.slice(at), said);
    if (reading !== null) return reading.kind === "range" && hedged ? { ...reading, vague: true } : reading;
    if (!leadIns.has(words[at] ?? "")) break;
  }
  return { kind: "not-understood" };
}
