import type { StepKind } from "@tact/facts";
import { enquiryKinds, type Lexicon } from "../../catalogue/language.ts";
import { similarity } from "../../text/similarity.ts";
import { wordsOf } from "../../text/words.ts";
import { type Check, everywhere, type Mark } from "../mark.ts";
import { indexOf, occurrences } from "../patterns.ts";
import type { Reading } from "../reading.ts";
import type { ReviewContext } from "../review-types.ts";

/** The words of a note that tell it from any other: neither common ones nor those of the role. */
export function tellingWords(note: string, role: string, commonWords: readonly string[]): string[] {
  const ofRole = wordsOf(role.slice(0, 400)).map(({ text }) => text);
  return wordsOf(note.slice(0, 2000)).map(({ text }) => text).filter((word) => word.length > 1 && !commonWords.includes(word) && !ofRole.includes(word));
}

const thanks: readonly StepKind[] = ["thank-you", "debrief-recruiter"];
const asking: readonly StepKind[] = [...enquiryKinds, "missed-call"];
const thankful: readonly StepKind[] = ["thank-you", "debrief-recruiter", "ask-new-timeline", "acknowledge-offer", "gracious-reply"];
const isOneOf = (kinds: readonly StepKind[], { kind, channel }: ReviewContext) => kind !== undefined && kinds.includes(kind) && (channel === undefined || channel === "email");

const merits = (reading: Reading, merit: keyof Lexicon["merits"]) => occurrences(unmasked(reading), indexOf(reading.language.review.lexicon.merits[merit]));
/** A merit counts even in a name. */
const unmasked = ({ words }: Reading) => words.map((word) => ({ ...word, isName: false }));
const missing = (code: Mark["code"], reading: Reading): Mark => ({ code, place: everywhere(reading) });

/** Whether something particular is named: a topic that is known, or words after "you said about" that are not the role again. */
function isSpecific(reading: Reading): boolean {
  const { context, words, language } = reading;
  const common = new Set(language.review.lexicon.commonWords);
  const role = wordsOf((context.role ?? "").slice(0, 400)).map(({ text }) => text);
  const used = new Set(words.map(({ text }) => text));
  const taken = (context.topics ?? []).slice(0, 100).some((topic) => {
    const telling = tellingWords(topic, context.role ?? "", language.review.lexicon.commonWords);
    return telling.filter((word) => used.has(word)).length >= Math.min(2, telling.length) && telling.length > 0;
  });
  return taken || merits(reading, "specific").some(([, end]) => namesSomething(reading, end, common, role));
}

const lookedAt = 8;

function namesSomething({ words }: Reading, from: number, common: ReadonlySet<string>, role: readonly string[]): boolean {
  let rest = [...role];
  for (let index = from; index < Math.min(from + lookedAt, words.length); index += 1) {
    const word = words[index];
    if (word === undefined || word.opens) return false;
    if (word.text === rest[0]) rest = rest.slice(1);
    else if (!common.has(word.text) && (word.text.length > 1 || /\p{N}/u.test(word.text))) return true;
  }
  return false;
}

/** What the article asks of a thank-you: something specific, the value, the fit, and thanks. */
export const substance: Check = (reading) => {
  const { context, text } = reading;
  if (text.trim() === "") return [];
  const marks: Mark[] = [];
  if (isOneOf(thanks, context)) {
    if (!isSpecific(reading)) marks.push(missing("nothing-specific", reading));
    if (merits(reading, "value").length === 0 && !text.includes("%")) marks.push(missing("no-value", reading));
    if (merits(reading, "fit").length === 0) marks.push(missing("no-fit", reading));
  }
  if (isOneOf(thankful, context) && merits(reading, "thanks").length === 0) marks.push(missing("no-thanks", reading));
  if (isOneOf(["long-wait"], context) && merits(reading, "reason").length === 0) marks.push(missing("no-reason", reading));
  return marks;
};

const mostQuestions = 3;
const buriedFrom = 60;

/** An enquiry asks one thing, where it is seen. */
export const questions: Check = (reading) => {
  const { context, core, text, words } = reading;
  if (!isOneOf(asking, context) || text.trim() === "") return [];
  const asked = core.filter(({ start, end }) => text.slice(start, end).includes("?"));
  const last = asked.at(-1);
  if (last === undefined) return merits(reading, "asking").length > 0 ? [] : [missing("question-missing", reading)];
  const place = { start: last.start, end: last.end };
  if (asked.length > mostQuestions) return [{ code: "too-many-questions", place }];
  const before = core.indexOf(asked[0] ?? last);
  const after = core.length - 1 - core.indexOf(last);
  return words.length >= buriedFrom && before >= 3 && after >= 3 ? [{ code: "question-buried", place }] : [];
};

/** A message that sends something says what. */
export const itemNamed: Check = (reading) => {
  const { context, words, language } = reading;
  if (!isOneOf(["promised-item"], context) || context.item === undefined) return [];
  const common = new Set(language.review.lexicon.commonWords);
  const telling = wordsOf(context.item.slice(0, 400)).map(({ text }) => text).filter((word) => !common.has(word));
  const used = new Set(words.map(({ text }) => text));
  return telling.length === 0 || telling.some((word) => used.has(word)) ? [] : [{ ...missing("item-not-named", reading), wanted: context.item.slice(0, 60).toWellFormed() }];
};

/** From this on two texts for one panel read as copies of each other (see `similarity`). */
export const alikeFrom = 0.5;
const mostOthers = 20;

export const sameAsOther: Check = (reading) => {
  const { context, text } = reading;
  const names = [context.recipient, context.candidate, context.employer, ...(context.people ?? []).slice(0, 100)].flatMap((name) => (name === undefined ? [] : [name.slice(0, 400)]));
  const isCopy = (context.others ?? []).slice(0, mostOthers).some((other) => similarity(text, other.slice(0, text.length + 2000), names) >= alikeFrom);
  return isCopy && text.trim() !== "" ? [missing("same-as-other", reading)] : [];
};

const leastSentences = 6;
const selfCentredFrom = 0.85;

/** Sentence after sentence that begins with "I". */
export const selfCentred: Check = (reading) => {
  const { core, words, language, context } = reading;
  if (context.channel === "phone" || context.channel === "voicemail" || core.length < leastSentences) return [];
  const first = new Set(language.review.lexicon.firstPerson);
  const from = core[0]?.start ?? 0;
  const until = core.at(-1)?.end ?? 0;
  const starts = words.filter((word) => word.opens && word.start >= from && word.end <= until && first.has(word.text));
  return starts.length / core.length >= selfCentredFrom ? [missing("self-centred", reading)] : [];
};
