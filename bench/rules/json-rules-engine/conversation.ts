import {
  type Enquiry,
  enquiryBudget,
  type EnquiryDays,
  enquiryKind,
  firstEnquiryDays,
  followingDays,
  keepDistance,
  notBefore,
} from "../plain/enquiries.ts";
import type { Day, PlainApplication, PlainFact } from "../plain/facts.ts";
import type { Occasion } from "../plain/occasion.ts";
import type { Stretch } from "../plain/waits.ts";
import { dayWindow, pinnedWindow } from "../plain/windows.ts";
import { pinOf, type Wishes } from "../plain/wishes.ts";

/** The enquiries of one stretch as the rules add them, each with the message that was it. */
export class Conversation {
  readonly chain: Enquiry[] = [];
  left: number;
  readonly #application: PlainApplication;
  readonly #stretch: Stretch;
  readonly #occasions: readonly Occasion[];
  readonly #taken: PlainFact[];
  readonly #wishes: Wishes;
  #since: Day;

  constructor(application: PlainApplication, stretch: Stretch, occasions: readonly Occasion[], taken: PlainFact[], wishes: Wishes) {
    this.#application = application;
    this.#stretch = stretch;
    this.#occasions = occasions;
    this.#taken = taken;
    this.#wishes = wishes;
    this.#since = stretch.word?.day ?? Number.NaN;
    this.left = enquiryBudget - (stretch.word === null ? 0 : 1);
  }

  /** Adds the enquiry of a place: its dates as they were when the message came that was it, else as they are. */
  add(place: number): void {
    const { facts } = this.#application;
    let early = 0;
    for (const [index, message] of facts.entries()) {
      if (place === 3 || !this.#belongs(message)) continue;
      const enquiry = this.#project(place, index);
      if (message.day < enquiry.opensDay) {
        if (this.chain.length === 0 && !this.#wishes.noContact) early += 1;
        continue;
      }
      if (message.at > enquiry.window.closes && this.left - early > 1 && message.day >= this.#next(place, enquiry, index)) break;
      this.#taken.push(message);
      this.#keep(enquiry, early, message.day);
      return;
    }
    this.#keep(this.#project(place, facts.length), early, Number.NaN);
  }

  #keep(enquiry: Enquiry, early: number, sent: Day): void {
    if (!Number.isNaN(sent)) {
      enquiry.isDone = true;
      enquiry.baseDay = sent;
    }
    this.chain.push(enquiry);
    this.#since = enquiry.baseDay;
    this.left -= 1 + early;
  }

  #belongs(message: PlainFact): boolean {
    const { begins, ends } = this.#stretch;
    return message.purpose === "enquiry" && message.at >= begins && message.at < ends && !this.#taken.includes(message);
  }

  #project(place: number, until: number): Enquiry {
    const application = this.#application;
    const { calendar, id: app } = application;
    const { decision } = this.#stretch;
    const days = place === 0 ? firstEnquiryDays(this.#stretch, calendar) : followingDays(place, this.#since, calendar);
    if (place > 0 && !Number.isNaN(decision)) notBefore(days, calendar.after(decision, 1), calendar);
    const kind = enquiryKind(place, this.#stretch);
    const id = `${app}.${kind}.${this.#stretch.anchor}`;
    const pin = this.#wishes.hasPins ? pinOf(application, id) : null;
    if (pin === null && place < 3) this.#keepDistance(days, this.chain, until);
    const window = dayWindow(days.opens, days.by, days.closes, application);
    const opensDay = pin?.on ?? days.opens;
    const isDismissed = this.#wishes.dismissed?.includes(id) ?? false;
    return {
      id,
      kind,
      window: pin === null ? window : pinnedWindow(pin.on, window, application),
      opensDay,
      baseDay: Number.isNaN(this.#since) ? opensDay : Math.max(this.#since, opensDay),
      isDone: false,
      isBase: !isDismissed && !this.#wishes.noContact,
    };
  }

  /** When the enquiry after this one would open if this one stayed unsent. */
  #next(place: number, enquiry: Enquiry, until: number): Day {
    const { calendar } = this.#application;
    const days = followingDays(place + 1, enquiry.baseDay, calendar);
    this.#keepDistance(days, [...this.chain, enquiry], until);
    return days.opens;
  }

  #keepDistance(days: EnquiryDays, chain: readonly Enquiry[], until: number): void {
    keepDistance(days, chain, chain.length, this.#stretch, this.#application, until, this.#occasions);
  }
}
