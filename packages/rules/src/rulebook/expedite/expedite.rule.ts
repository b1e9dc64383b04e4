import { atInstants, rule } from "../../engine/asking/rule.ts";

/** With another offer in hand: tell them at once and ask whether they can decide sooner. */
export const expedite = rule({
  id: "expedite",
  kind: "expedite",
  title: "Tell them about another offer",
  about: "competing-offer",
  basis: { source: "tact#candour", point: "Another offer is a fair reason to ask before the decision is due, once." },
  reads: ["competing-offer", "interview-scheduled", "message-sent"],
  parameters: ["sendingFrom", "sendingUntil"],
  touch: true,
  fits: ["enquiry"],
  withheldBy: [],
  byPhone: true,
  calledFor: {},
  staysWhile: {
    "no interview was scheduled since": ({ subject }) => subject.gone !== "interview",
    "no newer offer took its place": ({ subject }) => subject.gone !== "replaced",
    "no offer or other outcome has come": ({ subject }) => subject.outcome === null,
  },
  propose({ subject: { offer, answerBy, to }, dates }) {
    const opens = dates.sendable(offer.at, "opens");
    const last =
      answerBy === null ? dates.after(offer.day, 3, "closes") : Math.max(dates.landBack(answerBy, "closes"), dates.dayOf(opens));
    const by = dates.closing(Math.min(dates.after(offer.day, 1, "by"), last), "by");
    return [atInstants({ opens, ideal: opens, by, closes: dates.closing(last, "closes") }, to)];
  },
  because: ({ subject: { offer, answerBy }, dates, say }, { instants }) => [
    say["other-offer"]({ day: offer.day, answerBy }),
    say["ask-sooner"]({ by: dates.dayOf(instants.by) }),
  ],
});
