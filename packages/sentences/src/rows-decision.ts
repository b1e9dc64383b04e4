import { one, oneOf } from "./built.ts";
import { byWhen, plain, type Row } from "./row.ts";

const said = (name: string | null | undefined) => (name === null || name === undefined ? {} : { saidBy: name });
/** How a promise is told, with whoever promises before it. */
const promising = [
  "will|would|should|might|can|could decide|answer|reply|respond|know|announce",
  "will|would|should let {me} know",
  "will|would|should|to get|come|be back to|with {me}",
  "will|would be in touch",
  "will|would|should have a|an|the|some|any? answer|decision|news|update|result|results|feedback",
  "plan|plans|hope|hopes|want|wants|expect|expects|aim|aims|are|is|promised|agreed going? to decide|answer|announce|reply",
  "plan|plans|hope|hopes|want|wants|expect|expects|aim|aims|are|is|promised|agreed going? to let {me} know",
  "plan|plans|hope|hopes|want|wants|expect|expects|aim|aims|are|is|promised|agreed going? to get|be|come back to|with {me}",
];
const promisers = ["{they}", "{they} said|says|say|think|thinks|mentioned that? they|he|she|we|it", "{they} told {me} that? they|he|she|we|it"];
const isCandidate = /^\W*(i|she|he)\b/i;
const speaksToUs = /\b(you|us|me)\b/i;
const isNeed = /\b(need|needs|want|wants)\b/i;
/** "they will call on Thursday" promises a call; "by Friday" promises word. */
const isOfCall = (words: string) => /\b(call|calling|ring|phone)\b/i.test(words) && !/\b(by|before|until|end)\b/i.test(words);
/** "they should have decided by Friday" says that they are late, or that nobody knows. */
const isOfThePast = (words: string) => /\b(should|could|would|must|might) have\b|\b(was|were|had|wanted)\b/i.test(words);
const because = (why: string | undefined) => (why === undefined ? {} : { reason: why });

/** What they said about when they decide, and that they decided. */
export const decisionRows: readonly Row[] = [
  {
    fact: "decision-promised",
    says: [
      "{they} said|says|say|promised|promise|think|thinks|reckon|expect|mentioned that? {when}",
      "{they} told {me}? that? {when}",
      ...promisers.flatMap((who) => promising.map((verb) => `${who} ${verb} {when}`)),
      "{a}? decision|result|results|outcome|verdict|feedback|news|update {be}? expected|due|promised|coming|planned? {when}",
      "{we} will|should|would|shall hear|know back? from? {they}? {when}",
      "{they} promised {me}? {a}? decision|answer|result|outcome|news|update|feedback {when}",
      "{when}",
    ],
    means({ they, we, when }, { at }) {
      if (when === undefined || isOfCall(when.words) || isOfThePast(when.words)) return null;
      // Words without a speaker of their own: whoever they are of must be the employer.
      if (they === undefined && (isNeed.test(when.words) || isCandidate.test(when.words) || /\b(must|have to|has to)\b/i.test(when.words))) return null;
      if (they === undefined && /^\W*we\b/i.test(when.words) && !speaksToUs.test(when.words)) return null;
      // A day alone says nothing of what it is for.
      const isSaid = they !== undefined || we !== undefined || when.reading.because.some(({ layer }) => layer === "speech");
      if (!isSaid && !/^(decision|result|outcome|verdict|news|update|feedback)/i.test(when.words)) return null;
      const built = byWhen("decision-promised", when, "decision", (by) => ({ type: "decision-promised", at, by, ...said(they?.name) }));
      // "soon": a word from them that carries no date.
      return built ?? { ways: [{ label: "", facts: [{ draft: { type: "message-received", at, ...(they?.name ? { from: they.name } : {}), gist: "holding" }, dates: [], assumed: [`“${when.words}” carries no date: it counts as a word that asks for patience.`] }] }], question: null };
    },
  },
  {
    fact: "decision-promised",
    says: ["will|would|should|plan|hope|want to? decide|answer {me}? {when}", "will|would|should let {me} know {when}", "will|would|should get back to {me} {when}"],
    means: ({ when }, { at }) => (when === undefined ? null : byWhen("decision-promised", when, "decision", (by) => ({ type: "decision-promised", at, by }))),
  },
  {
    fact: "delay-announced",
    says: [
      "{they} need|needs|want|wants|asked|require|requires for? more|some|longer|extra time {when}?",
      "{they} need|needs|want|wants {when}",
      "{they} need|needs|want|wants|asked for? more|some|longer|extra time because|since|as|due|for of|to? {why}",
      "{they} {be}? running|still? late|delayed|behind|slower|overdue",
      "{they} {be}? delayed|late because|due|since of|to? {why}",
      "{a}? decision|answer|outcome|result|process {be}? delayed|postponed|late|slipped|slipping|slips",
      "{a}? decision|answer|outcome|result {be}? delayed|postponed|pushed|slipped|moved|slips back|out? to? {when}",
      "{a}? decision|answer|outcome|result {be}? delayed|postponed|late because|due of|to? {why}",
      "pushed|slipped|slips|postponed back|out? to|until {when}",
      "{they} pushed|moved|postponed|delayed {a}? it|decision|answer back|out? to? {when}",
      "{they}? delayed|postponed it? to? {when}",
      "delayed|delay",
      "it|this will|is? take|takes|taking longer than? expected|planned|thought?",
    ],
    means({ they, when, why }, { at, setting }) {
      if (they === undefined && /^\W*(pushed|slip|postponed)/i.test(setting.sentence) && setting.ahead.length > 0) return null;
      // Where nothing had been promised, it is the first date and no slip.
      if (when !== undefined && /\b(answer|decision|reply|response)\b/i.test(when.words)) return null;
      if (/\b(moved|pushed|postponed|delayed) it\b/i.test(setting.sentence) && setting.ahead.length > 0) return null;
      if (when !== undefined && isNeed.test(setting.sentence) && !setting.stated) return byWhen("decision-promised", when, "decision", (by) => ({ type: "decision-promised", at, by, ...said(they?.name) }));
      if (when === undefined) return one({ type: "delay-announced", at, ...because(why), ...said(they?.name) });
      return byWhen("delay-announced", when, "decision", (until) => ({ type: "delay-announced", at, until, ...said(they?.name) })) ?? one({ type: "delay-announced", at, ...said(they?.name) });
    },
  },
  {
    fact: "put-on-hold",
    says: [
      "{post}? {been}? put? on hold|ice for? now? {when}?",
      "{they} put|have|has put? {post} on hold|ice {when}?",
      "{post}? {been}? paused|frozen|suspended for? now? {when}?",
      "{they} {been}? paused|froze|frozen|suspended {post} {when}?",
      "{they} {be}? have|has|announced|in|under? {a}? hiring|recruitment freeze|stop {when}?",
      "there|theres is|was? {a}? hiring|recruitment freeze|stop {when}?",
      "{a}? hiring|recruitment freeze|stop {when}?",
    ],
    means({ when }, { at }) {
      if (when === undefined) return one({ type: "put-on-hold", at });
      return byWhen("put-on-hold", when, "decision", (until) => ({ type: "put-on-hold", at, until }));
    },
  },
  {
    fact: "rejected",
    says: [
      "{they} said|say|says no|nope",
      "{they} said|say|says no to {me}",
      "no|nope",
      "it|this|that is|was a? no from|for? {they}?",
      "rejected|rejection|refused|declined",
      "{they} rejected|refused|declined {me}",
      "{they} rejected|refused|declined|turned down {a} application",
      "{we} was|were|got|been|have|has been? rejected|refused",
      "{we} got|received|had {a} rejection|no email|mail|letter|call?",
      "{they} sent {me}? {a}? rejection email|letter|mail?",
      "{a}? rejection email|mail|letter|call",
      "{they} turned {me} down",
      "{we} was|were|got|been turned down",
      "{they}? went|going|gone|decided|chose|picked|are to? go? with|for? someone|somebody|another|other|different|stronger candidate|else|candidates?",
      "{they}? chose|picked|hired|took someone|somebody|another|different candidate|person|else",
      "{they}? {be}? not moving|going forward|ahead with? {me}?",
      "{they}? {be}? not going to move forward|ahead with? {me}?",
      "{they} will|wont not? be? moving|move|going|go forward|ahead with? {me}?",
      "{we}? was|were|been? not selected|successful|chosen|shortlisted",
      "unsuccessful",
      "{they} passed on? {me}?",
      "{we} did not|didnt get|make it|the|there job|role|position?",
      "{they} decided against {me}",
      "didnt get it|the job|role|position?",
      "{they} dont|do not want {me}",
    ],
    means({ they }, { at, setting }) {
      const isOne = they?.name === null && setting.state === "offer" && / s?he said| s?he says/i.test(` ${setting.sentence}`);
      return isOne
        ? oneOf("Who said no?", [
            { label: "The employer said no", fact: { draft: { type: "rejected", at }, dates: [], assumed: [] } },
            { label: "The candidate declined the offer", fact: { draft: { type: "offer-declined", at }, dates: [], assumed: [] } },
          ])
        : one({ type: "rejected", at });
    },
  },
  plain(
    "position-closed",
    "{post} {been}? closed|filled|cancelled|canceled|gone|withdrawn|scrapped|dead|cut|eliminated|taken|removed internally|now?",
    "{they} closed|cancelled|canceled|filled|withdrew|scrapped|cut|cancelled|removed {post} internally?",
    "position|role|job|vacancy closed|filled|cancelled|canceled|gone|withdrawn|scrapped internally?",
    "{they} hired|filled|promoted it|the? position|someone|somebody? internally|internal",
    "{they} {be}? not hiring anymore|any|more? more?",
  ),
  plain(
    "application-reopened",
    "{post} {been}? back on|open|alive again?",
    "{post} {been}? open|alive|live|reopened again?",
    "{they} reopened {post}",
    "{they} {be}? changed their mind|minds",
    "back on again?",
    "reopened",
    "{they} want|wants {me} after all",
    "{they} want|wants|would|like to? continue|resume|go|pick ahead|up|on? again|after all|now?",
  ),
  plain(
    "withdrawn",
    "{we}? withdrew|withdrawn {a}? application?",
    "{we}? have|has|ive|weve withdrawn {a}? application?",
    "{we}? pulled out",
    "{we}? dropped out",
    "{we}? {be}? no longer interested",
    "{we}? do|does|dont|doesnt not? want it|the|this job|role|position? anymore|any? more?",
    "{we}? took {a} application back",
  ),
];
