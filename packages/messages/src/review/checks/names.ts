import { editDistance } from "../../text/edit-distance.ts";
import { wordsOf } from "../../text/words.ts";
import { type Check, everywhere, type Mark, mostOfOneCode } from "../mark.ts";
import type { ReadWord } from "../patterns.ts";
import { isLetter, type Reading } from "../reading.ts";

const mostLetters = 40;

/** Without accents and capitals: nobody minds `Sofia` for `Sofía`. */
const fold = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const namesOf = (name: string | undefined) => wordsOf((name ?? "").slice(0, 400)).map(({ text }) => fold(text));

function isNear(word: string, name: string): boolean {
  if (word.length > mostLetters || name.length > mostLetters || name.length < 3) return false;
  return editDistance(word, name, name.length >= 5 ? 2 : 1) <= (name.length >= 5 ? 2 : 1);
}

/** The greeting against the person it goes to: another's name, a slip of the pen, or no name at all. */
export const greetedName: Check = (reading) => {
  const { greeting, context, language, text } = reading;
  if (!isLetter(context)) return [];
  const recipient = new Set(namesOf(context.recipient));
  if (greeting === null) {
    return recipient.size > 0 && text.trim() !== "" ? [{ code: "missing-name", place: { start: 0, end: reading.lines[0]?.end ?? 0 }, wanted: context.recipient ?? "" }] : [];
  }
  const { titles, nameless } = language.review.lexicon;
  if (text.slice(greeting.line.start, greeting.line.end).includes("[")) return [];
  const called = greeting.name.filter((word) => !titles.includes(word.text));
  const said = greeting.name.map((word) => word.text).join(" ");
  if (called.length === 0 && greeting.isNamed) return [];
  const isNameless = called.length === 0 || (nameless.includes(said) && !recipient.has(fold(said)));
  if (isNameless) return recipient.size === 0 && context.recipient !== undefined ? [] : [{ code: "missing-name", place: greeting.line, wanted: context.recipient ?? "" }];
  return recipient.size === 0 ? [] : misnamed(called, recipient, context);
};

function misnamed(called: readonly ReadWord[], recipient: ReadonlySet<string>, { people = [], recipient: wanted = "" }: Reading["context"]): Mark[] {
  const strangers = called.filter((word) => !recipient.has(fold(word.text)));
  const [stranger] = strangers;
  if (stranger === undefined) return [];
  const place = { start: stranger.start, end: stranger.end };
  const folded = fold(stranger.text);
  const isOther = people.some((name) => name !== wanted && namesOf(name).includes(folded));
  if (!isOther && [...recipient].some((name) => isNear(folded, name))) return [{ code: "misspelt-name", place, wanted }];
  // A right name with something unknown beside it ("Dana and team") is a greeting to her.
  return isOther || strangers.length === called.length ? [{ code: "wrong-name", place, wanted }] : [];
}

/** A written message ends with the candidate's name. */
export const signed: Check = ({ context, lines, text }) => {
  const candidate = new Set(namesOf(context.candidate));
  if (!isLetter(context) || candidate.size === 0 || text.trim() === "") return [];
  const last = lines.slice(-4);
  const start = last[0]?.start ?? 0;
  const isSigned = namesOf(text.slice(Math.max(start, text.length - 400))).some((word) => candidate.has(word));
  return isSigned ? [] : [{ code: "missing-signature", place: lines.at(-1) ?? { start: 0, end: 0 }, wanted: context.candidate ?? "" }];
};

/** Whether a word stands in an address such as `dana@northwind.example`. */
function inAddress(text: string, { start, end }: ReadWord): boolean {
  return "@/.-_".includes(text[start - 1] ?? " ") || text[end] === "@" || (text[end] === "." && /\p{L}/u.test(text[end + 1] ?? " "));
}

/** The company's name, written almost right. Common words in it (`Labs`, `Group`) prove nothing. */
export const companySpelling: Check = (reading) => {
  const { context, language, text, words } = reading;
  const { companyWords, beforeCompany } = language.review.lexicon;
  const employer = (context.employer ?? "").slice(0, 400);
  const parts = wordsOf(employer).map(({ start, end }) => employer.slice(start, end));
  const telling = parts.filter((part) => part.length >= 5 && part.length <= mostLetters && !companyWords.includes(part.toLowerCase()));
  const marks: Mark[] = [];
  for (const [index, word] of words.entries()) {
    if (marks.length >= mostOfOneCode) break;
    if (word.isName || inAddress(text, word)) continue;
    const written = text.slice(word.start, word.end).replace(/['’]s?$/u, "");
    const next = words[index + 1];
    for (const part of telling) {
      const lower = part.toLowerCase();
      const isOnlyCase = written.toLowerCase() === lower;
      const isCalledSo = beforeCompany.includes(words[index - 1]?.text ?? "");
      const isTorn = parts.length === 1 && next !== undefined && !next.opens && next.start - word.end === 1 && `${word.text}${next.text}` === lower;
      const isSlip = isOnlyCase ? written !== part && (isCalledSo || written !== written.toLowerCase()) : isTorn || isMistyped(written, part, word.opens);
      if (isSlip) marks.push({ code: "company-misspelt", place: { start: word.start, end: isTorn ? next.end : word.start + written.length }, wanted: part });
      if (isSlip) break;
    }
  }
  return marks;
};

function isMistyped(written: string, part: string, opens: boolean): boolean {
  const isLong = part.length >= 8;
  const isCapital = written[0] !== written[0]?.toLowerCase();
  if (written.length > mostLetters || !(isLong || (isCapital && !opens))) return false;
  const most = isLong ? 2 : 1;
  return editDistance(written.toLowerCase(), part.toLowerCase(), most) <= most;
}

/** A voicemail without a number asks them to look it up. */
export const numberLeft: Check = (reading) => {
  const { context, text } = reading;
  if (context.channel !== "voicemail" || text.trim() === "") return [];
  let digits = 0;
  for (const character of text) if (character >= "0" && character <= "9") digits += 1;
  return digits >= 5 || text.includes("[") ? [] : [{ code: "no-number", place: everywhere(reading) }];
};
