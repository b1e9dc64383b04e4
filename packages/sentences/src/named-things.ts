import type { Fact, FactType, Step, StepKind } from "@tact/facts";
import type { Taken } from "./pattern.ts";
import { type Word, sentenceWords } from "./sentence-words.ts";
import type { Setting } from "./setting.ts";

/** What people call the steps of a plan. */
const stepNames: readonly (readonly [string, readonly StepKind[]])[] = [
  ["thank you", ["thank-you"]],
  ["thank you note", ["thank-you"]],
  ["thank yous", ["thank-you"]],
  ["thanks", ["thank-you"]],
  ["debrief", ["debrief", "debrief-recruiter"]],
  ["questions", ["prepare-questions"]],
  ["preparation", ["prepare-questions"]],
  ["follow up", ["decision-follow-up", "delay-follow-up"]],
  ["enquiry", ["decision-follow-up", "delay-follow-up", "check-in"]],
  ["inquiry", ["decision-follow-up", "delay-follow-up", "check-in"]],
  ["check in", ["check-in", "long-wait"]],
  ["reply", ["acknowledge-offer", "answer-offer", "gracious-reply"]],
  ["answer", ["answer-offer"]],
];

/** What people call a fact that is on record. */
const factNames: readonly (readonly [string, readonly FactType[] | "any"])[] = [
  ["last entry", "any"], ["last fact", "any"], ["latest entry", "any"], ["last one", "any"], ["last thing", "any"],
  ["offer", ["offer-received"]], ["competing offer", ["competing-offer"]], ["other offer", ["competing-offer"]],
  ["no", ["rejected"]], ["rejection", ["rejected"]], ["promise", ["decision-promised"]], ["date", ["decision-promised", "delay-announced"]],
  ["delay", ["delay-announced"]], ["hold", ["put-on-hold"]], ["interview", ["interview-scheduled"]], ["withdrawal", ["withdrawn"]],
  ["acceptance", ["offer-accepted"]], ["cancellation", ["interview-cancelled"]], ["thank you", ["message-sent"]], ["message", ["message-sent", "message-received"]],
];

const articles = new Set(["the", "a", "my", "our", "her", "his", "that", "this"]);

function stands(words: readonly Word[], at: number, end: number, wanted: readonly string[]): boolean {
  return at + wanted.length <= end && wanted.every((word, index) => words[at + index]?.heard === word);
}

/** Open steps that words name: by what people call them, with "to Dana" after it, or by their own title. */
export function* stepsNamed({ open, people }: Setting, words: readonly Word[], at: number, end: number): Generator<Taken<Step[]>> {
  const from = articles.has(words[at]?.heard ?? "") ? at + 1 : at;
  for (const step of open) {
    const title = sentenceWords(step.title).map(({ heard }) => heard);
    if (stands(words, at, end, title)) yield { value: [step], next: at + title.length };
  }
  for (const [name, kinds] of stepNames.toSorted((a, b) => b[0].length - a[0].length)) {
    const wanted = name.split(" ");
    if (!stands(words, from, end, wanted)) continue;
    const next = from + wanted.length;
    const found = open.filter(({ kind }) => kinds.includes(kind));
    if (["to", "with", "for"].includes(words[next]?.heard ?? "")) {
      for (const person of people) {
        const named = [person.words, person.words.slice(0, 1)].find((one) => stands(words, next + 1, end, one));
        if (named !== undefined) yield { value: found.filter(({ to }) => to.includes(person.id)), next: next + 1 + named.length };
      }
    }
    yield { value: found, next };
  }
}

/** The last fact in force of a kind that words name. */
export function* factsNamed({ request }: Setting, words: readonly Word[], at: number, end: number): Generator<Taken<Fact>> {
  const from = articles.has(words[at]?.heard ?? "") ? at + 1 : at;
  const taken = new Set(request.facts.flatMap((fact) => (fact.type === "fact-retracted" ? [fact.fact] : [])));
  const standing = request.facts.filter((fact) => fact.type !== "fact-retracted" && !taken.has(fact.id)).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  for (const [name, types] of factNames) {
    const wanted = name.split(" ");
    if (!stands(words, from, end, wanted)) continue;
    const last = standing.findLast(({ type }) => types === "any" || types.includes(type));
    if (last !== undefined) yield { value: last, next: from + wanted.length };
  }
}
