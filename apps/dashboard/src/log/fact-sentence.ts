import type { Fact, When } from "@tact/facts";
import { shortDate } from "../time/format.ts";
import { words } from "../words/en.ts";
import { planWords } from "../words/en-plan.ts";

const w = planWords.facts;

/** A `When` as it was said. */
export function whenText(when: When): string {
  if ("date" in when) return shortDate(when.date);
  if ("phrase" in when) return w.quoted(when.phrase);
  if ("withinDays" in when) return w.withinDays(when.withinDays);
  if ("withinBusinessDays" in when) return w.withinWorkingDays(when.withinBusinessDays);
  return when.to === undefined ? w.after(shortDate(when.from)) : w.between(shortDate(when.from), shortDate(when.to));
}

/** What a recorded fact says, in one sentence without its date. */
export function factSentence(fact: Fact): string {
  switch (fact.type) {
    case "interview-scheduled":
      return w.interviewScheduled(fact.stage ?? null);
    case "decision-promised":
      return w.decisionPromised(whenText(fact.by), fact.saidBy ?? null);
    case "delay-announced":
      return fact.until === undefined ? w.delayed : w.delayedUntil(whenText(fact.until));
    case "put-on-hold":
      return fact.until === undefined ? w.onHold : w.onHoldUntil(whenText(fact.until));
    case "contact-preference-stated":
      return w.preferences[fact.preference];
    case "contact-away":
      return w.away(shortDate(fact.until));
    case "message-sent":
      return w.sent(w.purposes[fact.purpose], words.channels[fact.channel]);
    case "message-received":
      return w.gists[fact.gist ?? "other"];
    case "item-promised":
      return w.itemPromised(fact.what);
    case "item-sent":
      return w.itemSent(fact.what);
    case "competing-offer":
      return fact.answerBy === undefined ? w.competing : w.competingBy(shortDate(fact.answerBy));
    case "offer-received":
      return fact.answerBy === undefined ? w.offer : w.offerBy(shortDate(fact.answerBy));
    case "step-pinned":
      return w.pinned(shortDate(fact.on), fact.reason);
    case "step-dismissed":
      return w.dismissed(fact.reason);
    default:
      return w.plain[fact.type];
  }
}
