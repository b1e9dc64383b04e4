import type { Day } from "../../time/day.ts";
import { minute, parseInstant } from "../../time/instant.ts";
import { onlyRule, rulesAbout } from "../../rulebook/rules-by-subject.ts";
import type { Bench } from "../asking/bench.ts";
import { isOf, type Known, type KnownOf } from "../reading/known-fact.ts";
import { answerDay, type Occasion, openOccasion } from "./occasions.ts";
import type { CallSubject, CompetingOfferSubject, ItemSubject, OfferSubject, RejectionSubject, WaitSubject } from "../asking/subjects.ts";
import type { Period, Wait } from "./waits.ts";
import { isBareWord } from "../reading/words-from-employer.ts";

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
  readonly occasions: readonly Occasion[];
  readonly events: readonly CourseEvent[];
}

interface Setting {
  readonly periods: readonly Period[];
  /** Ids of the statements that name a day. */
  readonly dated: ReadonlySet<string>;
  /** Days that promised items were promised for, by fact. */
  readonly itemDays: ReadonlyMap<string, Day>;
  enquiryTo(wait: Wait | null): readonly string[];
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
export function followCourse(bench: Bench, setting: Setting): Course {
  const walk = new Walk(bench, setting);
  for (const known of bench.all) walk.take(known);
  return walk;
}

class Walk implements Course {
  readonly occasions: Occasion[] = [];
  readonly events: CourseEvent[] = [];
  readonly #bench: Bench;
  readonly #setting: Setting;
  /** Occasions by the id of their step; made with the first of them. */
  #byId: Map<string, Occasion> | null = null;
  #openItems: Map<string, Occasion[]> | null = null;
  #asks: Map<string, Occasion> | null = null;
  #call: { occasion: Occasion; gone: CallSubject["gone"]; starts: number } | null = null;
  #competing: { occasion: Occasion; gone: CompetingOfferSubject["gone"] } | null = null;
  #offers: readonly Occasion[] = [];
  #rejection: Occasion | null = null;
  #ask: Occasion | null = null;
  #period = -1;
  #wait: Wait | null = null;

  constructor(bench: Bench, setting: Setting) {
    this.#bench = bench;
    this.#setting = setting;
  }

  take(known: Known): void {
    const { periods } = this.#setting;
    const { end } = this.#bench.outcomes;
    while ((periods[this.#period + 1]?.order ?? Number.POSITIVE_INFINITY) <= known.order) {
      this.#period += 1;
      this.#enterPeriod(periods[this.#period]?.wait ?? null);
    }
    if (isOf(known, "message-sent")) this.#receive(known);
    if (end !== null && known.order > end.order) return;
    if (known.isWord) this.#hearWord(known);
    if (isOf(known, "call-promised")) this.#expectCall(known);
    else if (isOf(known, "competing-offer")) this.#holdOtherOffer(known);
    else if (isOf(known, "interview-scheduled")) {
      this.#dropOtherOffer("interview", known.order);
    } else if (isOf(known, "offer-received")) this.#receiveOffer(known);
    else if (isOf(known, "rejected")) this.#hearRejection(known);
    else if (isOf(known, "item-promised")) this.#promiseItem(known);
    else if (isOf(known, "item-sent") && this.#bench.outcomes.at(known.order) === null) {
      for (const occasion of this.#openItems?.get(known.fact.what) ?? []) occasion.doneBy ??= known;
      this.#openItems?.delete(known.fact.what);
    }
  }

  #standing() {
    const { outcomes } = this.#bench;
    return { outcome: outcomes.last, ended: outcomes.end !== null };
  }

  #keep(occasion: Occasion): Occasion {
    this.occasions.push(occasion);
    (this.#byId ??= new Map()).set(occasion.id, occasion);
    return occasion;
  }

  #placing(from: number) {
    return { from, lastInterview: this.#wait?.interview ?? null };
  }

  #enterPeriod(entered: Wait | null): void {
    this.#wait = entered;
    this.#ask = null;
    if (entered === null || entered.decision !== null || entered.statement === null) return;
    const { fact, at } = entered.statement.known;
    this.#ask = this.#asks?.get(fact.id) ?? null;
    if (this.#ask !== null) return;
    const to = this.#setting.enquiryTo(entered);
    const subject = (): WaitSubject => ({ wait: entered, to, facts: [fact.id], ...this.#standing() });
    this.#ask = this.#keep(openOccasion(this.#bench, rules.ask, entered.statement.known, subject, { ...this.#placing(at), wait: entered }));
    (this.#asks ??= new Map()).set(fact.id, this.#ask);
  }

  #isLive(occasion: Occasion, outcome: Known | null): boolean {
    if (occasion.doneBy !== null || occasion.window === null) return false;
    if (this.#offers.includes(occasion) || occasion === this.#rejection) return outcome === occasion.fact;
    if (outcome !== null) return false;
    if (occasion === this.#call?.occasion) return this.#call.gone === null;
    if (occasion === this.#competing?.occasion) return this.#competing.gone === null;
    return occasion === this.#ask || occasion.rule.kind === "promised-item";
  }

  #receive(message: Message): void {
    const { step, purpose } = message.fact;
    const outcome = this.#bench.outcomes.at(message.order);
    if (step !== undefined) {
      const occasion = this.#byId?.get(step);
      if (occasion !== undefined && this.#isLive(occasion, outcome)) occasion.doneBy = message;
      if (occasion === undefined && outcome === null) this.events.push({ kind: "named", known: message });
      else if (purpose === "enquiry") this.events.push({ kind: "touch", known: message });
      return;
    }
    const fitting = this.occasions.length === 0 ? null : this.#fitting(message, outcome);
    if (fitting !== null) fitting.doneBy = message;
    if (purpose === "enquiry") this.events.push({ kind: fitting === null && outcome === null ? "enquiry" : "touch", known: message });
  }

  /** The first occasion that a message fits, in the order in which they claim it. */
  #fitting({ fact, at }: Message, outcome: Known | null): Occasion | null {
    const [offer = null] = this.#offers;
    for (const occasion of [this.#call?.occasion ?? null, this.#ask, offer, this.#rejection, this.#competing?.occasion ?? null]) {
      if (occasion === null || !occasion.rule.fits.includes(fact.purpose)) continue;
      const isEndless = occasion === offer || occasion === this.#rejection;
      const closes = isEndless ? Number.POSITIVE_INFINITY : (occasion.window?.closes ?? Number.NaN);
      if (this.#isLive(occasion, outcome) && at >= occasion.from && at <= closes) return occasion;
    }
    return null;
  }

  #hearWord(known: Known): void {
    const call = this.#call;
    if (call !== null && call.gone === null && (known.type === "call-held" || known.at >= call.starts)) call.gone = "answered";
    if (this.#bench.outcomes.at(known.order) === null || known.type === "application-reopened") {
      this.events.push({ kind: "word", known, isBare: isBareWord(known, this.#setting.dated) });
    }
  }

  #expectCall(promise: KnownOf<"call-promised">): void {
    if (this.#call !== null) this.#call.gone ??= "replaced";
    const starts = parseInstant(promise.fact.starts);
    const state: { gone: CallSubject["gone"]; starts: number } = { gone: null, starts };
    const facts = [promise.fact.id];
    const subject = (): CallSubject => ({ promise, starts, gone: state.gone, facts, ...this.#standing() });
    const occasion = openOccasion(this.#bench, rules.call, promise, subject, this.#placing(starts + 30 * minute));
    this.#call = Object.assign(state, { occasion: this.#keep(occasion) });
  }

  #holdOtherOffer(offer: KnownOf<"competing-offer">): void {
    this.#dropOtherOffer("replaced", offer.order);
    const state: { gone: CompetingOfferSubject["gone"] } = { gone: null };
    const answerBy = answerDay(offer.fact.answerBy, offer.day);
    const to = this.#setting.enquiryTo(this.#wait);
    const facts = [offer.fact.id];
    const subject = (): CompetingOfferSubject => ({ offer, answerBy, gone: state.gone, to, facts, ...this.#standing() });
    const occasion = this.#keep(openOccasion(this.#bench, rules.competing, offer, subject, this.#placing(offer.at)));
    this.#competing = Object.assign(state, { occasion });
    this.events.push({ kind: "fixed", known: offer, occasion });
  }

  #dropOtherOffer(why: "interview" | "replaced", order: number): void {
    if (this.#competing === null) return;
    this.#competing.gone ??= why;
    this.#competing.occasion.goneAt ??= order;
  }

  #receiveOffer(offer: KnownOf<"offer-received">): void {
    const { outcomes } = this.#bench;
    const answerBy = answerDay(offer.fact.answerBy, offer.day);
    const facts = [offer.fact.id];
    const subject = (): OfferSubject => ({ offer, answerBy, stands: outcomes.last === offer, facts, ...this.#standing() });
    this.#offers = rules.offers.map((rule) => this.#keep(openOccasion(this.#bench, rule, offer, subject, this.#placing(offer.at))));
  }

  #hearRejection(rejection: KnownOf<"rejected">): void {
    const { outcomes } = this.#bench;
    const facts = [rejection.fact.id];
    const subject = (): RejectionSubject => ({ rejection, stands: outcomes.last === rejection, facts, ...this.#standing() });
    this.#rejection = this.#keep(openOccasion(this.#bench, rules.rejection, rejection, subject, this.#placing(rejection.at)));
  }

  #promiseItem(promise: KnownOf<"item-promised">): void {
    const due = this.#setting.itemDays.get(promise.fact.id) ?? null;
    const facts = [promise.fact.id];
    const subject = (): ItemSubject => ({ promise, due, facts, ...this.#standing() });
    const occasion = this.#keep(openOccasion(this.#bench, rules.item, promise, subject, this.#placing(promise.at)));
    const items = (this.#openItems ??= new Map<string, Occasion[]>());
    const { what } = promise.fact;
    const open = items.get(what);
    if (open === undefined) items.set(what, [occasion]);
    else open.push(occasion);
  }
}
