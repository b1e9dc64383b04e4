import { wordsOf } from "../../text/words.ts";
import type { Check } from "../mark.ts";
import { isLetter } from "../reading.ts";

/** A subject is there, and says more than "Following up". */
export const subject: Check = ({ context, language }) => {
  if (context.subject === undefined || !isLetter(context)) return [];
  const said = wordsOf(context.subject.slice(0, 1000)).map(({ text }) => text);
  const place = { start: 0, end: context.subject.length };
  if (said.length === 0) return [{ code: "missing-subject", part: "subject", place }];
  while (said[0] === "re" || said[0] === "fwd") said.shift();
  return language.review.lexicon.genericSubjects.includes(said.join(" ")) ? [{ code: "generic-subject", part: "subject", place }] : [];
};
