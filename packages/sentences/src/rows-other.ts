import type { FactDraft, FactOf } from "@tact/facts";
import { formatDay, parseDay } from "@tact/rules";
import { type Built, iso as isoTime, missing, one, oneOf } from "./built.ts";
import { byDay, byTime, byWhen, plain, type Row, type Told } from "./row.ts";
import { sentenceWords } from "./sentence-words.ts";
import type { KnownPerson } from "./setting.ts";

const idle = new Set(["a", "an", "the", "my", "our", "their", "some", "them", "to", "of"]);
const named = (text: string) => text.replace(/^(the|a|an|my|our|some)\s+/i, "").trim();
const bare = (text: string) =>
  sentenceWords(text)
    .map(({ heard }) => heard)
    .filter((word) => !idle.has(word))
    .join(" ");

/** Whether something that can be sent is named: neither nothing at all nor a message that the plan has a step for. */
const isItem = (text: string) => !/\b(thank|thanks|thankyou|follow|followup|nudge|reminder|enquiry|inquiry)\b/i.test(text);

/** What was promised and not sent yet, in the words of the promise. */
function owed({ setting }: Told): string[] {
  const { facts } = setting.request;
  const taken = new Set(facts.flatMap((fact) => (fact.type === "fact-retracted" ? [fact.fact] : [])));
  const standing = facts.filter(({ id }) => !taken.has(id));
  const sent = new Set(standing.flatMap((fact) => (fact.type === "item-sent" ? [bare(fact.what)] : [])));
  return [...new Set(standing.flatMap((fact) => (fact.type === "item-promised" && !sent.has(bare(fact.what)) ? [fact.what] : [])))];
}

const preferenceRows: readonly (readonly [FactOf<"contact-preference-stated">["preference"], readonly string[]])[] = [
  ["no-calls", ["{they}? do|does|dont|doesnt not? want|wants|like|likes? {me}? any? calls", "no calls please?", "please? do|dont not? call {me}?", "{they} asked|told {me}? not to call {me}?", "{they} prefer|prefers|want|wants email|emails|mail only|instead?", "{they} said no calls"]],
  ["no-thank-you-notes", ["{they}? do|does|dont|doesnt not? want|wants|like|likes any? {thanks}", "no {thanks} please?", "{they} asked|told {me}? not to send {thanks}", "{they} said no {thanks}"]],
  ["through-recruiter", ["everything|all|only|contact through|via the? recruiter|agency|headhunter only|please?", "{they} want|wants|asked|ask everything|all contact? through|via|to go? through? the? recruiter|agency", "contact|write only? through|via|to? the? recruiter|agency only?", "go through the? recruiter|agency"]],
  ["no-contact-before-decision", ["{they}? do|does|dont|doesnt not? want|wants any? contact|messages|enquiries before|until {a} decision", "no contact before|until {a} decision", "please? do|dont not? contact|write {me}? before|until {a} decision", "{they} asked|told {me}? not to contact|write|call {me}? before|until {a} decision", "do|dont not? call us|me|them? we call you"]],
];

function away(person: readonly KnownPerson[] | undefined, told: Told, read: (id: string) => Built | null): Built | null {
  if (person === undefined) return null;
  const [first] = person;
  if (first === undefined) return null;
  if (person.length === 1) return read(first.id);
  const ways = person.flatMap(({ id, name }) => {
    const built = read(id);
    return built === null || "missing" in built ? [] : built.ways.map((way) => ({ label: name, facts: way.facts }));
  });
  return { ways, question: "Who is away?" };
}

/** Items, calls, debriefs, wishes about contact, and corrections. */
export const otherRows: readonly Row[] = [
  {
    fact: "item-promised",
    rank: 1,
    says: ["{we}? promised|agreed|offered to? send|share|deliver|provide|submit|get? {me}? {text} {when}", "{we}? will|ill|shall|must|should send|share|deliver|provide|submit {me}? {text} {when}", "{we}? promised|agreed|offered {me} {text} {when}"],
    means: ({ text, when }, { at }) => (text === undefined || when === undefined || !isItem(text) ? null : byWhen("item-promised", when, "due", (by) => ({ type: "item-promised", at, what: named(text), by }))),
  },
  {
    fact: "item-promised",
    rank: 2,
    says: ["{we}? promised|agreed|offered to? send|share|deliver|provide|submit|get {me}? {text}", "{we}? will|ill|shall send|share|deliver|provide|submit {me}? {text}", "{we} promised {me}? {text}"],
    means: ({ text }, { at }) => (text === undefined || !isItem(text) || /\b(decide|decision|answer|call)\b/i.test(text) ? null : one({ type: "item-promised", at, what: named(text) })),
  },
  {
    fact: "item-sent",
    rank: 1,
    says: [
      "{we}? {sent} {me}? {text} {via}?",
      "{we}? {sent} {text} to {me} {via}?",
      "{we}? {sent} {text} to {they} {via}?",
      "{we}? submitted|shared|provided|uploaded|handed {me}? over|in? {text}",
      "{we}? submitted|shared|provided|handed over|in? {text} to {they}",
      "{text} {been}? sent|submitted|delivered|shared {via}?",
    ],
    means({ text }, told) {
      if (text === undefined) return null;
      // "The study" is the case study; "feedback on the case study" is something else.
      const said = bare(text).split(" ").filter(Boolean);
      const meant = said.length === 0 ? [] : owed(told).filter((what) => said.every((word) => bare(what).split(" ").includes(word)));
      if (meant.length === 0) return null;
      return oneOf("What was sent?", meant.map((what) => ({ label: what, fact: { draft: { type: "item-sent", at: told.at, what }, dates: [], assumed: [] } })));
    },
  },
  {
    fact: "call-promised",
    says: [
      "{they} will|ll|said|promised|want|wants|going|plan|plans|are|theyll|is|to? will|to|going|they? to|would? call|ring|phone {me}? back? {time}",
      "{they} will|ll|to? call|ring|phone {me}? back? {time}",
      "{they} said|promised they will|would call|ring|phone {me}? back? {time}",
      "{they} promised|arranged|scheduled|agreed {a}? phone? call {me}? for|on? {time}",
      "{a}? phone? call {be}? planned|scheduled|arranged|booked|promised|agreed? for|on? {time}",
    ],
    means: ({ time }, told) => (time === undefined || /^(by|before|until)\b/i.test(time.words) ? null : byTime("call-promised", time, told, null, (starts) => ({ type: "call-promised", at: told.at, starts: isoTime(starts) }))),
  },
  {
    fact: "call-held",
    says: ["{they} called|rang|phoned {me}? back?", "{they} have|has called|rung|phoned {me}? back?"],
    means({ they }, { at, setting }) {
      if (/^\W*(i|we)\b/i.test(setting.sentence)) return null;
      const promised = setting.request.facts.findLast(({ type }) => type === "call-promised" || type === "call-held");
      if (promised?.type === "call-promised") return one({ type: "call-held", at });
      return one({ type: "message-received", at, channel: "phone", ...(they?.name ? { from: they.name } : {}), gist: "other" });
    },
  },
  plain("call-held", "{we}? had|held {a}? phone? call", "{we}? had|held {a}? phone? call with {they}", "{a}? phone? call took|happened place?", "{a}? phone? call {been} done|held|over", "{we}? spoke|talked on the phone", "{we}? spoke|talked with|to {they} on the phone"),
  {
    fact: "debrief-captured",
    says: ["{we}? asked {me}? about? when they will|would decide", "{we}? asked {me}? for|about the? timeline", "timeline asked"],
    means: (_slots, told) => debriefed(told, { timelineAsked: true }),
  },
  {
    fact: "debrief-captured",
    rank: 1,
    says: ["{we}? talked|spoke|discussed|covered about? {text} with {person}", "{we}? talked|spoke with|to {person} about {text}", "{we}? talked|spoke about {text}", "{we}? discussed|covered {text}", "topics were? {text}"],
    means({ text, person }, told) {
      if (text === undefined) return null;
      const topics = text.split(/\s*(?:,|;|\band\b|&)\s*/i).map((topic) => topic.trim()).filter(Boolean);
      return person !== undefined && person.length > 1
        ? oneOf("With whom?", person.flatMap(({ id, name }) => waysOf(debriefed(told, { topics, participant: id })).map((fact) => ({ label: name, fact }))))
        : debriefed(told, { topics, ...(person?.[0] === undefined ? {} : { participant: person[0].id }) });
    },
  },
  ...preferenceRows.map(([preference, says]): Row => ({ fact: "contact-preference-stated", says, means: (_slots, { at }) => one({ type: "contact-preference-stated", at, preference }) })),
  {
    fact: "contact-away",
    says: [
      "{person} {is}? away|out|off|absent|sick|travelling|traveling {when}",
      "{person} {is}? on leave|holiday|vacation|sick|annual|parental leave? {when}",
      "{person} {is}? out of the? office {when}",
      "{person} {is}? away|out|off {when} {delegate} stands|steps|covers|fills in? for? {me}?",
      "{person} {is}? on leave|holiday|vacation {when} {delegate} stands|steps|covers|fills in? for? {me}?",
      "{person} {is}? out of the? office {when} {delegate} stands|steps|covers|fills in? for? {me}?",
    ],
    means({ person, when, delegate }, told) {
      if (when === undefined) return null;
      return away(person, told, (participant) => byDay("contact-away", when, "away", (until) => ({ type: "contact-away", at: told.at, participant, until, ...(delegate?.[0] === undefined ? {} : { delegate: delegate[0].id }) })));
    },
  },
  {
    fact: "contact-away",
    says: ["{person} {be}? back {when}", "{person} {is}? away|out|off and? back {when}"],
    means({ person, when }, told) {
      if (when === undefined) return null;
      return away(person, told, (participant) => byDay("contact-away", when, "away", (back) => ({ type: "contact-away", at: told.at, participant, until: formatDay(parseDay(back) - 1) })));
    },
  },
  {
    fact: "step-pinned",
    says: ["do|move|put|postpone|push|snooze|shift|send {step} back? to? {when} because|since|as {why}", "do|move|put|postpone|push|snooze|shift|send {step} back? to? {when}"],
    means({ step, when, why }, told) {
      if (step === undefined || when === undefined || step.length === 0) return null;
      if (why === undefined) return missing("step-pinned", "Why then? Add “because …”.");
      return ofSteps(step, (id) => byDay("step-pinned", when, "step", (on) => ({ type: "step-pinned", at: told.at, step: id, on, reason: why })));
    },
  },
  {
    fact: "step-dismissed",
    says: ["skip|drop|dismiss|ignore|cancel|leave {step} out? because|since|as {why}", "skip|drop|dismiss|ignore {step}", "no need for|to {step} because|since|as {why}"],
    means({ step, why }, told) {
      if (step === undefined || step.length === 0) return null;
      if (why === undefined) return missing("step-dismissed", "Why is it left out? Add “because …”.");
      return ofSteps(step, (id) => one({ type: "step-dismissed", at: told.at, step: id, reason: why }));
    },
  },
  {
    fact: "fact-retracted",
    says: ["take|takes back {known}", "take {known} back", "undo|retract|remove|delete {known}", "{known} was|is wrong"],
    means: ({ known }, { at }) => (known === undefined ? null : one({ type: "fact-retracted", at, fact: known.id })),
  },
];

function ofSteps(steps: readonly { id: string; title: string }[], read: (id: string) => Built | null): Built | null {
  const ways = steps.flatMap(({ id, title }) => {
    const built = read(id);
    return built === null || "missing" in built ? [] : built.ways.map((way) => ({ label: title, facts: way.facts }));
  });
  return ways.length === 0 ? null : { ways, question: ways.length > 1 ? "Which step?" : null };
}

const waysOf = (built: Built) => ("missing" in built ? [] : built.ways.flatMap(({ facts }) => facts));

function debriefed({ at, setting }: Told, said: Partial<FactOf<"debrief-captured">>): Built {
  if (setting.lastEnded === null) return missing("debrief-captured", "No interview has taken place yet that this could be about.");
  return one({ type: "debrief-captured", at, interview: setting.lastEnded.id, ...said } as FactDraft);
}

