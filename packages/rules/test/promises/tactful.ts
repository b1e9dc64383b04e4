import type { Fact, FactType, Plan, Step } from "@tact/facts";
import { clockOf, dayOf, instantOf, localDay } from "./civil-days.ts";
import { anchorOf, chainKinds, isEnquiry, isOpen, isPinned, type Promised, type Seen } from "./seen.ts";
import { inOrder } from "./told.ts";

type Message = Extract<Fact, { type: "message-sent" }>;
const isSentEnquiry = (fact: Fact): fact is Message => fact.type === "message-sent" && fact.purpose === "enquiry";

/** Whether a message completed a later enquiry of the chain, out of turn: what is done never moves an earlier step (16). */
function isOutOfTurn({ id }: Message, { kind }: Step, { steps }: Plan): boolean {
  const completed = steps.find(({ doneBy }) => doneBy === id)?.kind;
  return completed !== undefined && chainKinds.slice(chainKinds.indexOf(kind) + 1).includes(completed);
}

/** 1: open enquiries keep the minimum gap from each other, from what was sent, and from the interview. */
export const keepsTheGap: Promised = ({ plan, days, zone, count, told }) => {
  const found: string[] = [];
  const gap = count("minimumGap");
  const open = plan.steps.filter((step) => isEnquiry(step) && isOpen(step) && !isPinned(step));
  const fixed = plan.steps.filter((step) => (step.kind === "ask-new-timeline" || step.kind === "expedite") && isOpen(step) && !isPinned(step));
  for (const step of open) {
    const opens = dayOf(step.window.opens);
    for (const other of open) {
      const isLater = other !== step && instantOf(other.window.opens) <= instantOf(step.window.opens);
      if (isLater && opens < days.after(dayOf(other.window.ideal), gap)) found.push(`${step.id} too soon after ${other.id}`);
    }
    for (const other of fixed) {
      const isOver = instantOf(step.window.closes) < instantOf(other.window.opens);
      if (!isOver && opens < days.after(dayOf(other.window.ideal), gap)) found.push(`${step.id} too close to ${other.id}`);
    }
    if (told === null) continue;
    for (const fact of told.facts.filter(isSentEnquiry)) {
      if (isOutOfTurn(fact, step, plan)) continue;
      const sent = instantOf(fact.at);
      if (sent <= instantOf(step.window.closes) && opens < days.after(localDay(sent, zone), gap)) found.push(`${step.id} too soon after ${fact.id}`);
    }
    if (told.last !== null && opens < days.after(told.last.day, count("gapAfterInterview"))) found.push(`${step.id} too soon after ${told.last.id}`);
  }
  return found;
};

/** 2: no enquiry opens before the decision day has passed; nor does the letting go. */
export const waitsForTheDecision: Promised = ({ plan }) => {
  const { decision } = plan;
  if (decision === null) return [];
  return plan.steps
    .filter((step) => (isEnquiry(step) || step.kind === "let-go") && step.status !== "done" && !isPinned(step))
    .filter(({ window }) => dayOf(window.opens) <= dayOf(decision.to))
    .map(({ id, window }) => `${id} opens ${window.opens}, before ${decision.to} has passed`);
};

const words: ReadonlySet<FactType> = new Set([
  "message-received", "decision-promised", "delay-announced", "put-on-hold", "contact-preference-stated", "call-promised", "call-held",
  "offer-received", "offer-accepted", "offer-declined", "rejected", "withdrawn", "position-closed", "application-reopened",
]);

/** Whether a fact is a word from the employer, which answers what was asked before. */
function isWord(fact: Fact): boolean {
  if (fact.type === "interview-scheduled" || fact.type === "interview-rescheduled") return instantOf(fact.starts) > instantOf(fact.at);
  return words.has(fact.type) || (fact.type === "interview-cancelled" && fact.by !== "candidate");
}

/** The instant from which messages belong to the enquiries that stand open. */
function beginningOf(anchor: string, { told }: Seen): Fact | number {
  const { facts = [], last = null } = told ?? {};
  const fact = facts.find(({ id }) => id === anchor);
  if (fact === undefined) return last?.ends ?? 0;
  const isStatement = fact.type === "decision-promised" || fact.type === "delay-announced" || fact.type === "put-on-hold";
  const invited = last !== null && isStatement && instantOf(last.scheduled.at) < last.starts ? last.scheduled : fact;
  return inOrder(invited, fact) > 0 ? invited : fact;
}

/** 3: open enquiries and those sent since without an answer stay within the budget. */
export const staysWithinBudget: Promised = (seen) => {
  const { plan, count, told } = seen;
  const open = plan.steps.filter((step) => isEnquiry(step) && isOpen(step));
  const [first] = open;
  if (first === undefined || told === null) return [];
  const anchor = anchorOf(first);
  const found = open.filter((step) => anchorOf(step) !== anchor).map(({ id }) => `${id} and ${first.id} stand open together`);
  const done = plan.steps.filter((step) => isEnquiry(step) && step.status === "done" && anchorOf(step) === anchor);
  const completing = new Set(plan.steps.map(({ doneBy }) => doneBy));
  const begins = beginningOf(anchor, seen);
  const early = told.facts
    .filter(isSentEnquiry)
    .filter((fact) => fact.step === undefined && !completing.has(fact.id))
    .filter((fact) => !told.facts.some((other) => isWord(other) && inOrder(other, fact) > 0))
    .filter((fact) => (typeof begins === "number" ? instantOf(fact.at) > begins : inOrder(fact, begins) > 0));
  const used = open.length + done.length + early.length;
  if (used > count("enquiryBudget")) found.push(`${open.length} open, ${done.length} done and ${early.length} early of ${count("enquiryBudget")}`);
  return found;
};

/** 4: after an outcome no touch is left open but the reply that this outcome asks for. */
export const endsWithTheOutcome: Promised = ({ plan, told }) => {
  const asked: readonly string[] = plan.state === "offer" ? ["acknowledge-offer", "answer-offer"] : ["gracious-reply"];
  const isOver = plan.state === "ended" || plan.state === "offer" || (told !== null && told.outcome !== null);
  const anchors = told?.outcome ?? null;
  const left = plan.steps.filter(({ status }) => status !== "done");
  if (!isOver) return left.filter(({ kind }) => ["acknowledge-offer", "answer-offer", "gracious-reply"].includes(kind)).map(({ id }) => `${id} answers nothing`);
  const found = left.filter(({ touch, kind }) => touch && !asked.includes(kind)).map(({ id }) => `${id} is still open`);
  found.push(...left.filter((step) => step.touch && anchors !== null && anchorOf(step) !== anchors.id).map(({ id }) => `${id} answers an earlier outcome`));
  if (plan.state === "ended") found.push(...left.filter(({ touch }) => !touch).map(({ id }) => `${id} is left`));
  return found;
};

/** 5: nobody is thanked before the interview has ended. */
export const thanksAfterTheEnd: Promised = ({ plan, told }) =>
  plan.steps
    .filter(({ kind, window, interview }) => {
      const ends = told?.interviews.get(interview ?? "")?.ends;
      return kind === "thank-you" && ends !== undefined && instantOf(window.opens) < ends;
    })
    .map(({ id, window }) => `${id} opens ${window.opens}`);

/** 6: the next step is the first that is due or late, else the first that is planned; where there is none, the plan says why. */
export const hasANextStep: Promised = ({ plan: { steps, next, nothingToDo, state } }) => {
  const first = steps.find(({ status }) => status === "due" || status === "late") ?? steps.find(({ status }) => status === "planned");
  const found: string[] = [];
  if (next !== (first?.id ?? null)) found.push(`${state}: next is ${next}, not ${first?.id}`);
  if ((next === null) !== (nothingToDo !== null && nothingToDo.length > 10)) found.push(`${state}: next is ${next}, and nothing to do: ${nothingToDo}`);
  return found;
};

/** 7: opens ≤ ideal ≤ by ≤ closes. */
export const keepsEdgesInOrder: Promised = ({ plan }) =>
  plan.steps
    .filter(({ window: { opens, ideal, by, closes } }) => {
      const [a = 0, b = 0, c = 0, d = 0] = [opens, ideal, by, closes].map(instantOf);
      return !(a <= b && b <= c && c <= d);
    })
    .map(({ id, window }) => `${id}: ${Object.values(window).join(" ")}`);

const exempt: ReadonlySet<string> = new Set(["thank-you", "debrief-recruiter", "promised-item"]);

/** 8: touches stand on business days within sending hours. */
export const keepsSendingHours: Promised = ({ plan, days, written }) => {
  const [from, until] = [written("sendingFrom"), written("sendingUntil")];
  const isFine = (edge: string) => days.isBusinessDay(dayOf(edge)) && clockOf(edge) >= from && clockOf(edge) <= until && (clockOf(edge) < until || edge.slice(17, 19) === "00");
  return plan.steps
    .filter((step) => step.touch && !exempt.has(step.kind) && !isPinned(step))
    .flatMap(({ id, window }) => Object.values(window).filter((edge: string) => !isFine(edge)).map((edge) => `${id} ${edge}`));
};
