import { parseInstant, minute } from "../time/instant.ts";
import { onlyRule, rulesAbout } from "../rulebook/rules-by-subject.ts";
import type { Bench } from "./bench.ts";
import { isOf, type Known, type KnownOf } from "./known-fact.ts";
import { answerDay, type Occasion, openOccasion } from "./occasions.ts";
import { resolveWhen } from "./resolve-when.ts";
import type { CallSubject, CompetingOfferSubject, ItemSubject, OfferSubject, RejectionSubject, WaitSubject } from "./subjects.ts";
import type { Period, Wait } from "./waits.ts";
import { isBareWord, isWord } from "./words-from-employer.ts";

type Message = KnownOf<"message-sent">;

/** What happened that the enquiries of a wait depend on. */
export type CourseEvent =
  | { kind: "word"; known: Known; isBare: boolean }
  /** An enquiry that completed nothing else. */
  | { kind: "enquiry"; known: Message }
  /** A message that names its step. */
  | { kind: "named"; known: Message }
  /** An enquiry that completed something else, or came while no wait was on. */
  | { kind: "touch"; known: Message }
  | { kind: "fixed"; known: Known; occasion: Occasion };

export interface Course {
  occasions: readonly Occasion[];
  events: readonly CourseEvent[];
}

const rules = {
  call: onlyRule(rulesAbout("call")),
  ask: onlyRule(rulesAbout("wait").filter(({ fits }) => fits.length > 0)),
  offers: rulesAbout("offer"),
  rejection: onlyRule(rulesAbout("rejection")),
  competing: onlyRule(rulesAbout("competing-offer")),
  item: onlyRule(rulesAbout("item")),
};

/** One walk through the facts in order: which occasions arose, what completed or ended them, and what the enquiries depend on. */
export function followCourse(
  bench: Bench,
  periods: readonly Period[],
  dated: ReadonlySet<string>,
  enquiryTo: (wait: Wait | null) => readonly string[],
): Course {
  const { outcomes, all, env } = bench;
  const occasions: Occasion[] = [];
  const events: CourseEvent[] = [];
  const byId = new Map<string, Occasion>();
  const openItems = new Map<string, Occasion[]>();
  const asks = new Map<string, Occasion>();
  const standing = { outcome: outcomes.last, ended: outcomes.end !== null };
  let call: { occasion: Occasion; gone: CallSubject["gone"]; starts: number } | null = null;
  let competing: { occasion: Occasion; gone: CompetingOfferSubject["gone"] } | null = null;
  let offers: Occasion[] = [];
  let rejection: Occasion | null = null;
  let ask: Occasion | null = null;
  let period = -1;
  let wait: Wait | null = null;

  const keep = (occasion: Occasion) => {
    occasions.push(occasion);
    byId.set(occasion.id, occasion);
    return occasion;
  };
  const placing = (from: number) => ({ from, lastInterview: wait?.interview ?? null });

  const isLive = (occasion: Occasion, outcome: Known | null): boolean => {
    if (occasion.doneBy !== null || occasion.window === null) return false;
    if (offers.includes(occasion) || occasion === rejection) return outcome === occasion.fact;
    if (outcome !== null) return false;
    if (occasion === call?.occasion) return call.gone === null;
    if (occasion === competing?.occasion) return competing.gone === null;
    return occasion === ask || occasion.rule.kind === "promised-item";
  };

  const receive = (message: Message) => {
    const { step, purpose } = message.fact;
    const outcome = outcomes.at(message.order);
    if (step !== undefined) {
      const occasion = byId.get(step);
      if (occasion !== undefined && isLive(occasion, outcome)) occasion.doneBy = message;
      if (occasion === undefined && outcome === null) events.push({ kind: "named", known: message });
      else if (purpose === "enquiry") events.push({ kind: "touch", known: message });
      return;
    }
    const [offer] = offers;
    const candidates = [call?.occasion, ask, offer, rejection, competing?.occasion];
    const fitting = candidates.find((occasion) => {
      if (occasion === undefined || occasion === null || !occasion.rule.fits.includes(purpose)) return false;
      const endless = occasion === offer || occasion === rejection;
      const closes = endless ? Number.POSITIVE_INFINITY : (occasion.window?.closes ?? Number.NaN);
      return isLive(occasion, outcome) && message.at >= occasion.from && message.at <= closes;
    });
    if (fitting !== undefined && fitting !== null) fitting.doneBy = message;
    if (purpose !== "enquiry") return;
    const isFree = (fitting ?? null) === null && outcome === null;
    events.push({ kind: isFree ? "enquiry" : "touch", known: message });
  };

  const hearWord = (known: Known) => {
    if (call !== null && call.gone === null && (known.fact.type === "call-held" || known.at >= call.starts)) call.gone = "answered";
    const outcome = outcomes.at(known.order);
    if (outcome === null || known.fact.type === "application-reopened") {
      events.push({ kind: "word", known, isBare: isBareWord(known, dated) });
    }
  };

  const enterPeriod = (entered: Wait | null) => {
    wait = entered;
    ask = null;
    if (entered === null || entered.decision !== null || entered.statement === null) return;
    const { fact } = entered.statement.known;
    const to = enquiryTo(entered);
    const subject = (): WaitSubject => ({ wait: entered, to, facts: [fact.id], ...standing });
    ask = asks.get(fact.id) ?? null;
    if (ask !== null) return;
    ask = keep(
      openOccasion(bench, rules.ask, entered.statement.known, subject, { ...placing(entered.statement.known.at), wait: entered.key }),
    );
    asks.set(fact.id, ask);
  };

  for (const known of all) {
    while ((periods[period + 1]?.order ?? Number.POSITIVE_INFINITY) <= known.order) {
      period += 1;
      enterPeriod(periods[period]?.wait ?? null);
    }
    if (isOf(known, "message-sent")) receive(known);
    if (outcomes.end !== null && known.order > outcomes.end.order) continue;
    if (isWord(known)) hearWord(known);
    const facts = [known.fact.id];
    if (isOf(known, "call-promised")) {
      if (call !== null && call.gone === null) call.gone = "replaced";
      const starts = parseInstant(known.fact.starts);
      const state: { gone: CallSubject["gone"]; starts: number } = { gone: null, starts };
      const subject = (): CallSubject => ({ promise: known, starts, gone: state.gone, facts, ...standing });
      call = Object.assign(state, {
        occasion: keep(openOccasion(bench, rules.call, known, subject, placing(starts + 30 * minute))),
      });
    } else if (isOf(known, "competing-offer")) {
      if (competing !== null && competing.gone === null) competing.gone = "replaced";
      const state: { gone: CompetingOfferSubject["gone"] } = { gone: null };
      const answerBy = answerDay(known.fact.answerBy, known.day);
      const to = enquiryTo(wait);
      const subject = (): CompetingOfferSubject => ({ offer: known, answerBy, gone: state.gone, to, facts, ...standing });
      const occasion = keep(openOccasion(bench, rules.competing, known, subject, placing(known.at)));
      competing = Object.assign(state, { occasion });
      events.push({ kind: "fixed", known, occasion });
    } else if (isOf(known, "interview-scheduled")) {
      if (competing !== null && competing.gone === null) competing.gone = "interview";
    } else if (isOf(known, "offer-received")) {
      const answerBy = answerDay(known.fact.answerBy, known.day);
      const subject = (): OfferSubject => ({ offer: known, answerBy, stands: outcomes.last === known, facts, ...standing });
      offers = rules.offers.map((rule) => keep(openOccasion(bench, rule, known, subject, placing(known.at))));
    } else if (isOf(known, "rejected")) {
      const subject = (): RejectionSubject => ({ rejection: known, stands: outcomes.last === known, facts, ...standing });
      rejection = keep(openOccasion(bench, rules.rejection, known, subject, placing(known.at)));
    } else if (isOf(known, "item-promised")) {
      const said = known.fact.by === undefined ? null : resolveWhen(known.fact.by, known.day, env.days);
      const named = said?.range?.to ?? null;
      const due = named !== null && named < known.day ? null : named;
      const subject = (): ItemSubject => ({ promise: known, due, facts, ...standing });
      const occasion = keep(openOccasion(bench, rules.item, known, subject, placing(known.at)));
      const { what } = known.fact;
      openItems.set(what, [...(openItems.get(what) ?? []), occasion]);
    } else if (isOf(known, "item-sent") && outcomes.at(known.order) === null) {
      for (const occasion of openItems.get(known.fact.what) ?? []) occasion.doneBy ??= known;
      openItems.delete(known.fact.what);
    }
  }
  return { occasions, events };
}
