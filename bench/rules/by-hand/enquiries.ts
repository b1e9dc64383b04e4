import {
  enquiryBudget,
  type Enquiry,
  enquiryKind,
  firstEnquiryDays,
  followingDays,
  keepDistance,
  notBefore,
} from "../plain/enquiries.ts";
import type { PlainApplication, PlainFact } from "../plain/facts.ts";
import type { Occasion } from "../plain/occasion.ts";
import type { PlainStep } from "../plain/plan.ts";
import type { Reading, Stretch } from "../plain/waits.ts";
import { dayWindow, pinnedWindow } from "../plain/windows.ts";
import { pinOf, type Wishes } from "../plain/wishes.ts";
import { addStep } from "../plain/add-step.ts";

/** Follows each stretch's chain through the messages; writes what was done, and what is open in the last. */
export function planEnquiries(
  steps: PlainStep[],
  application: PlainApplication,
  { stretches, present, outcome }: Reading,
  occasions: readonly Occasion[],
  taken: readonly PlainFact[],
  wishes: Wishes,
): void {
  const { facts } = application;
  for (let at = 0; at < stretches.length; at += 1) {
    const stretch = stretches[at] as Stretch;
    const first = stretch.word === null ? 0 : 1;
    const chain: Enquiry[] = [];
    let early = 0;
    for (let index = 0; index < facts.length; index += 1) {
      const message = facts[index] as PlainFact;
      if (message.purpose !== "enquiry" || message.at < stretch.begins || message.at >= stretch.ends || taken.includes(message)) continue;
      project(chain, first, early, stretch, application, index, occasions, wishes);
      const enquiry = enquiryFor(chain, message);
      if (enquiry === null) {
        if (chain.every(({ isDone }) => !isDone)) early += 1;
      } else {
        enquiry.isDone = true;
        enquiry.baseDay = message.day;
      }
    }
    const isOpen = stretch === present && outcome === null;
    if (isOpen) project(chain, first, early, stretch, application, facts.length, occasions, wishes);
    for (let index = 0; index < chain.length; index += 1) {
      const { id, kind, window, isDone } = chain[index] as Enquiry;
      if (isDone || isOpen) addStep(steps, id, kind, window, isDone, wishes.noContact && kind !== "let-go", wishes, application.now);
    }
  }
}

/** Works out again what is not done: each from the one before it. */
function project(
  chain: Enquiry[],
  first: number,
  early: number,
  stretch: Stretch,
  application: PlainApplication,
  /** How many of the facts have happened by then. */
  until: number,
  occasions: readonly Occasion[],
  wishes: Wishes,
): void {
  const { calendar, clock } = application;
  const { decision, word } = stretch;
  const last = wishes.noContact ? enquiryBudget : Math.min(enquiryBudget, first + enquiryBudget - early);
  const afterDecision = Number.isNaN(decision) ? Number.NEGATIVE_INFINITY : calendar.after(decision, 1);
  let since = word === null ? Number.NaN : word.day;
  for (let index = 0; first + index <= last; index += 1) {
    const place = first + index === last ? 3 : first + index;
    const known = chain[index];
    if (known !== undefined && known.isDone) {
      since = known.baseDay;
      continue;
    }
    const days = place === 0 ? firstEnquiryDays(stretch, calendar) : followingDays(place, since, calendar);
    if (place > 0) notBefore(days, afterDecision, calendar);
    const id = `${application.id}.${enquiryKind(place, stretch)}.${stretch.anchor}`;
    const pin = wishes.hasPins ? pinOf(application, id) : null;
    if (pin === null && place < 3) keepDistance(days, chain, index, stretch, application, until, occasions);
    const unpinned = dayWindow(days.opens, days.by, days.closes, application);
    if (place === 3) unpinned.ideal = clock.ideal(days.opens);
    const window = pin === null ? unpinned : pinnedWindow(pin.on, unpinned, application);
    const opensDay = pin === null ? days.opens : pin.on;
    const isDismissed = wishes.dismissed !== null && wishes.dismissed.includes(id);
    since = Number.isNaN(since) ? opensDay : Math.max(since, opensDay);
    chain[index] = { id, kind: enquiryKind(place, stretch), window, opensDay, baseDay: since, isDone: false, isBase: !isDismissed && !wishes.noContact };
  }
  chain.length = Math.max(0, last - first + 1);
}

/** The earliest that has opened and not closed, else the latest that has closed. */
function enquiryFor(chain: readonly Enquiry[], { at, day }: PlainFact): Enquiry | null {
  let closed: Enquiry | null = null;
  for (let index = 0; index < chain.length; index += 1) {
    const enquiry = chain[index] as Enquiry;
    if (enquiry.isDone || enquiry.kind === "let-go" || day < enquiry.opensDay) continue;
    if (at <= enquiry.window.closes) return enquiry;
    closed = enquiry;
  }
  return closed;
}
