import type { FactDraft } from "@tact/facts";
import { type Built, one, oneOf } from "./built.ts";
import { byDay, plain, type Row, type Told } from "./row.ts";
import type { Phrase } from "./slots.ts";

function offered(type: "offer-received" | "competing-offer", when: Phrase | undefined, { at }: Told): Built | null {
  if (when === undefined) return one({ type, at });
  return byDay(type, when, "answer-by", (answerBy) => ({ type, at, answerBy }));
}

/** Offers, theirs and others, and what became of them. */
export const offerRows: readonly Row[] = [
  {
    fact: "offer-received",
    says: [
      "{a}? offer {due}? {when}?",
      "{a}? verbal|written|job|formal offer {due}? {when}?",
      "{they} made|sent|gave|extended|have|has made|sent|given|extended? {me}? {a}? verbal|written|job|formal? offer {due}? {when}?",
      "{they} offered {me}? {a}? job|role|position|contract|it? {due}? {when}?",
      "{we} got|received|have|has got|received? {a}? verbal|written|job|formal? offer from them {due}? {when}?",
      "{we} was|were|got|been offered {a}? job|role|position|it {due}? {when}?",
      "{a}? offer arrived|came|received|in|is|has in|arrived|come|here? {due}? {when}?",
      "{they} want {me} {due}? {when}?",
      "{they} want|wants|need|needs|expect|expects an|my|our|her|his answer to {a} offer {when}",
    ],
    means({ when, due }, told) {
      // "offer Friday" may be the day that it came, and "offer by Friday" one that is hoped for.
      if (when !== undefined && due === undefined && !/^(until|till)/i.test(when.words)) return null;
      if (when === undefined && due !== undefined) return null;
      return offered("offer-received", when, told);
    },
  },
  {
    fact: "offer-received",
    says: ["the? deadline|answer|reply for|to the|their offer is|due? {when}"],
    means: ({ when }, told) => (when === undefined ? null : offered("offer-received", when, told)),
  },
  {
    fact: "offer-received",
    says: ["{they} want|wants|need|needs|expect|expects|asked for? an|my|our|her|his answer|decision|reply|response {when}", "{we} have|has|need|needs|must to? answer|reply|respond|decide {when}", "{we} have|has {when}"],
    // Only where there is an offer: else nobody knows what wants an answer.
    means: ({ when }, told) => (when === undefined || told.setting.state !== "offer" ? null : offered("offer-received", when, told)),
  },
  {
    fact: "offer-received",
    says: ["{we} got|received|have|has got|received? {a}? verbal|written|job|formal? offer {due}? {when}?", "got|received an offer {due}? {when}?"],
    means({ when, due }, told) {
      if ((when === undefined) !== (due === undefined)) return null;
      const both = (["offer-received", "competing-offer"] as const).map((type) => ({ type, built: offered(type, when, told) }));
      const ways = both.flatMap(({ type, built }) =>
        built === null || "missing" in built ? [] : built.ways.map((way) => ({ label: [type === "offer-received" ? "From this employer" : "From somebody else", way.label].filter(Boolean).join(", "), facts: way.facts })),
      );
      return { ways, question: "Whose offer is it?" };
    },
  },
  {
    fact: "competing-offer",
    says: [
      "{we}? have|has|got|received|hold|holds|ive|weve got|received? {a}? other|another|competing|rival|second|different|further job? offer {due}? {when}?",
      "{we}? have|has|got|received|hold|holds|ive|weve got|received? {a}? other|another|competing|rival|second|different|further job? offer from {named} {due}? {when}?",
      "{a}? other|another|competing|rival|second|different job? offer {due}? {when}?",
      "{a}? other|another|competing|rival|second|different job? offer from {named} {due}? {when}?",
      "{we}? have|has|got|received|hold|ive|weve got|received? {a}? job? offer elsewhere {due}? {when}?",
      "{we}? have|has|got|received|hold|ive|weve got|received? {a}? job? offer from someone|somebody|another|a|different|other else|company|employer {due}? {when}?",
      "{we}? have|has|got|received|hold|ive|weve got|received? {a}? job? offer from {named} {due}? {when}?",
      "{a}? offer from {named} {due}? {when}?",
      "{named} made|gave|sent|offered {me}? {a}? job? offer {due}? {when}?",
    ],
    rank: 1,
    means({ named, when, due }, told) {
      if (when !== undefined && due === undefined && !/^(until|till)/i.test(when.words)) return null;
      if (when === undefined && due !== undefined) return null;
      const { employerWords, people } = told.setting;
      const name = named?.toLowerCase();
      const isTheirs = name !== undefined && (name === employerWords.join(" ") || name.split(/\s+/)[0] === employerWords[0] || people.some((person) => person.words[0] === name.split(/\s+/)[0]));
      return offered(isTheirs ? "offer-received" : "competing-offer", when, told);
    },
  },
  plain(
    "offer-accepted",
    "{we}? accepted|took|signed|accept {a}? offer|it|job|contract|role|position?",
    "{we}? have|has|ive|weve accepted|signed|taken {a}? offer|it|job|contract|role|position?",
    "{we}? said yes to? {a}? offer|it|job|them?",
    "{a}? offer|contract {been}? accepted|signed",
  ),
  {
    fact: "offer-declined",
    says: [
      "{we}? declined|refused|rejected {a} offer|job|contract",
      "{we}? declined|refused|rejected it|their|offer offer?",
      "{we}? have|has|ive|weve declined|refused|rejected {a}? offer|it|job|contract",
      "{we}? turned down {a} offer|job|role",
      "{we}? turned|turn it|them down",
      "{we}? turned {a} offer|job down",
      "{we}? said no to {a}? offer|it|job|them",
      "{a}? offer {been}? declined|refused|turned down",
      "{a}? offer {been}? turned down",
    ],
    means: (_slots, { at }) => one({ type: "offer-declined", at }),
  },
  {
    fact: "offer-declined",
    says: ["declined|refused|rejected"],
    means: (_slots, { at, setting }) => (setting.state === "offer" ? one({ type: "offer-declined", at }) : null),
  },
  {
    fact: "offer-declined",
    says: ["{we} said no", "{we} declined"],
    means(_slots, { at, setting }) {
      const spokeI = /^\W*(i|we)\b/i.test(setting.sentence);
      const isClient = setting.sentence.trim().toLowerCase().startsWith(setting.clientWords[0] ?? "\u0000");
      if (setting.state === "offer") return isClient || spokeI ? one({ type: "offer-declined", at }) : null;
      if (!isClient && !spokeI) return null;
      const ways: { label: string; draft: FactDraft }[] = [
        { label: "The offer was declined", draft: { type: "offer-declined", at } },
        { label: "The application was withdrawn", draft: { type: "withdrawn", at } },
      ];
      return oneOf("No to what?", ways.map(({ label, draft }) => ({ label, fact: { draft, dates: [], assumed: [] } })));
    },
  },
];
