import { lengthOfAny, lengths, mostVoicemailSentences } from "../../sources/basis.ts";
import { countWords } from "../../text/words.ts";
import { type Check, everywhere } from "../mark.ts";

/** Too long or too short for its kind; a voicemail is counted in sentences, and a call has no measure. */
export const length: Check = (reading) => {
  const { text, context, sentences, cut } = reading;
  if (context.channel === "phone") return [];
  if (context.channel === "voicemail") {
    const fifth = sentences[mostVoicemailSentences];
    return fifth === undefined ? [] : [{ code: "too-long", place: { start: fifth.start, end: text.length }, wanted: `${mostVoicemailSentences} sentences` }];
  }
  const { least, most } = context.kind === undefined ? lengthOfAny : lengths[context.kind];
  const words = countWords(text);
  if (cut || words > most) return [{ code: "too-long", place: everywhere(reading), wanted: `${most} words` }];
  return words < least ? [{ code: "too-short", place: everywhere(reading), wanted: `${least} words` }] : [];
};
