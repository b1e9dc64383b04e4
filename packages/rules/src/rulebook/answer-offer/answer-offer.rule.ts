import { atInstants, rule } from "../../engine/asking/rule.ts";

/** An offer is answered in time. */
export const answerOffer = rule({
  id: "answer-offer",
  kind: "answer-offer",
  title: "Answer the offer in time",
  about: "offer",
  basis: { source: "tact#courtesy", point: "An offer is answered by the day they asked for, and not on its last hour." },
  reads: ["offer-received"],
  parameters: ["sendingFrom", "sendingUntil", "idealHour"],
  touch: true,
  fits: [],
  withheldBy: [],
  byPhone: true,
  calledFor: {
    "they said by when they want an answer": ({ subject }) => (subject.answerBy === null ? { needs: "offer-received" } : true),
  },
  staysWhile: {
    "the offer stands": ({ subject }) => subject.stands,
  },
  propose({ subject: { offer, answerBy }, dates }) {
    if (answerBy === null) return [];
    const last = dates.landBack(answerBy, "by");
    const nextDay = dates.after(offer.day, 1, "opens");
    if (last < nextDay) {
      const opens = dates.sendable(offer.at, "opens");
      const by = dates.closing(Math.max(last, dates.dayOf(opens)), "by");
      return [atInstants({ opens, ideal: opens, by, closes: by })];
    }
    const opens = dates.opening(nextDay, "opens");
    const ideal = Math.max(opens, dates.ideal(dates.before(answerBy, 2, "ideal"), "ideal"));
    const by = dates.closing(last, "by");
    return [atInstants({ opens, ideal, by, closes: by })];
  },
  because: ({ subject: { offer, answerBy }, dates, say }, { instants }) => [
    say["offer-came"]({ at: offer.at }),
    say["answer-wanted"]({ by: answerBy ?? Number.NaN, closes: dates.dayOf(instants.closes) }),
  ],
});
