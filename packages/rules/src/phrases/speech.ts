import { wordTable } from "./word-table.ts";

/** Words that promise no day at all. */
export const noDay = wordTable<true>([
  ["very|fairly|pretty|quite|real|really soon|shortly", true],
  ["soon|shortly|asap|eventually|sometime|tbd|tbc|later|whenever", true],
  ["in touch soon|shortly?", true],
  ["in due course|time", true],
  ["in a while|bit", true],
  ["before|ere long", true],
  ["as soon as possible|we|they|i can?", true],
  ["as soon as we|they|i know more?", true],
  ["at some point|stage", true],
  ["in the near|foreseeable? future", true],
  ["in the coming|next days|weeks|months", true],
  ["over the coming|next days|weeks|months", true],
  ["some time", true],
  ["one of these days", true],
  ["not sure|decided yet?", true],
  ["no idea|date|timeline|timeframe yet?", true],
  ["dont know yet?", true],
  ["do not know yet?", true],
  ["to be decided|determined|confirmed", true],
  ["when we|they|i can", true],
  ["when|once we|they|i know more?", true],
  ["when ready", true],
]);

/** Words before a relation or an anchor that make the day a rough one. */
export const hedges = wordTable<true>([
  ["about|around|approximately|approx|roughly|circa|probably|hopefully|maybe|perhaps|possibly|likely|ideally|towards|toward", true],
  ["most|very likely|probably", true],
  ["all being well", true],
  ["on or about|around", true],
  ["in or around", true],
  ["or so", true],
]);

/**
 * What a phrase may end with: a doubt; a limit, of which "tops" makes a length an upper bound and "at the earliest" makes
 * any day a lower one; or words that, like "by", change nothing.
 */
export type Trailer = "doubt" | "tops" | "earliest" | "nothing";

export const trailers = wordTable<Trailer>([
  ["or so", "doubt"],
  ["or thereabouts|around then?", "doubt"],
  ["give or take", "doubt"],
  ["hopefully|probably|maybe|perhaps|possibly|likely|ideally|ish", "doubt"],
  ["i|we think|hope|guess|believe|expect|reckon", "doubt"],
  ["if all goes well", "doubt"],
  ["if all goes to plan", "doubt"],
  ["if possible", "doubt"],
  ["all being well", "doubt"],
  ["fingers crossed", "doubt"],
  ["most likely|probably", "doubt"],
  ["at the? very? latest", "nothing"],
  ["latest", "nothing"],
  ["or earlier|sooner|before", "nothing"],
  ["if not earlier|sooner|before", "nothing"],
  ["at the? very? most", "tops"],
  ["at the? outside", "tops"],
  ["tops|max|maximum", "tops"],
  ["at the? very? earliest|soonest", "earliest"],
  ["earliest|onwards|onward", "earliest"],
  ["at least", "earliest"],
  ["or later", "earliest"],
  ["please|thanks|definitely|sometime", "nothing"],
  ["for sure|certain", "nothing"],
  ["thank you", "nothing"],
  ["he|she|they|you|we|i|hr said|say|says", "nothing"],
  ["he|she|they|hr told me|us", "nothing"],
]);

/**
 * Words in which a promise is wrapped, by what they do there. The employer's `verb`s are no promise with the candidate
 * as their subject or with none ("let us know by Friday"), nor is a `state` of the candidate's without an `intent`
 * ("you have until Friday"), nor what they `need` ("we need an answer by Friday") but time ("we need until Friday").
 * A `deed` is one only after an `intent` ("we should have decided by Friday", and not "we decided on Friday"). `we-will`
 * is subject and intent in one: "we'll", "they're", but not the "were" of "we were".
 */
export type SpeechRole = "glue" | "subject" | "candidate" | "intent" | "need" | "we-will" | "verb" | "state" | "deed";

export const speech = wordTable<SpeechRole>([
  ["i|we|they|he|she|it|hr|there", "subject"],
  ["the? recruiter|team|manager|panel|company|boss|committee", "subject"],
  ["the? hiring manager|team|committee", "subject"],
  ["you|everyone|everybody|candidates|applicants|all", "candidate"],
  ["a|an|our|their|the final|hiring? decision|answer|outcome|result|response|update|news|feedback|word|verdict", "glue"],
  ["decision|answer|outcome|result|response|update|news|feedback", "glue"],
  ["to|for|with me|us|you|everyone|everybody", "glue"],
  ["from me|us|them|hr", "glue"],
  ["to|that|so|ok|okay|me|us", "glue"],
  ["was|were told", "glue"],
  ["said|says|say|saying|told|think|thinks|thinking|reckon|reckons|is|are|am", "glue"],
  ["well|wed|were|ill|id|im|theyll|theyd|theyre|itll", "we-will"],
  ["will|would|should|shall|can|could|may|might|must|youll|likely|due", "intent"],
  ["expect|expects|expecting|expected|hope|hopes|hoping|plan|plans|planning|planned|aim|aims|aiming", "intent"],
  ["intend|intends|going|supposed|scheduled|try|trying", "intent"],
  ["want|wants|need|needs to", "intent"],
  ["want|wants|need|needs", "need"],
  ["have|has to", "intent"],
  ["let|make|decide|announce|call|contact|update|inform|give|send|reach|respond|reply|write|notify|tell|confirm", "verb"],
  ["get|come|write|report|circle back", "verb"],
  ["reach out", "verb"],
  ["hear|know|be|have|has|get", "state"],
  ["hear back", "state"],
  ["in touch", "state"],
  ["made|decided|announced|chosen|finalised|finalized|ready|done", "deed"],
]);

const pronouns: ReadonlySet<string> = new Set(["we", "you", "they"]);

/** Whether what follows these words is promised by the employer. */
export function mayPromise(words: readonly string[], end: number): boolean {
  let hasIntent = false;
  let speaker: SpeechRole | null = null;
  for (let at = 0; at < end; ) {
    const row = speech.at(words, at);
    if (row === null) return false;
    const next = at + row.words.length;
    const isOrder = speaker === "candidate" || (speaker === null && words[next] !== "you" && words[next + 1] !== "you");
    if (row.value === "deed" && !hasIntent) return false;
    if (row.value === "verb" && isOrder) return false;
    if (row.value === "state" && speaker === "candidate" && !hasIntent) return false;
    if (row.value === "need" && next < end) return false;
    if (row.value === "we-will" && pronouns.has(words[at - 1] ?? "")) return false;
    if (row.value === "intent" || row.value === "we-will") hasIntent = true;
    // "let you know", "get back to you": whoever comes after the verb does not speak.
    if (row.value === "verb" || row.value === "state" || row.value === "we-will") speaker = "subject";
    else if (row.value === "subject" || row.value === "candidate") speaker = row.value;
    at = next;
  }
  return true;
}
