import { atInstants, rule } from "../../engine/asking/rule.ts";
import { hour } from "../../time/instant.ts";

/** An offer is acknowledged at once. */
export const acknowledgeOffer = rule({
  id: "acknowledge-offer",
  kind: "acknowledge-offer",
  title: "Thank them for the offer",
  about: "offer",
  basis: { source: "tact#courtesy", point: "An offer is acknowledged within a working day, whatever the answer will be." },
  reads: ["offer-received", "message-sent"],
  parameters: ["sendingFrom", "sendingUntil"],
  touch: true,
  fits: ["reply", "other", "thank-you"],
  withheldBy: [],
  calledFor: {},
  staysWhile: {
    "the offer stands": ({ subject }) => subject.stands,
  },
  propose({ subject: { offer }, dates }) {
    const opens = dates.sendable(offer.at, "opens");
    const by = dates.closing(dates.after(offer.day, 1, "by"), "by");
    const ideal = Math.min(dates.sendable(dates.plus(offer.at, 2 * hour, "ideal"), "ideal"), by);
    const closes = dates.closing(dates.after(offer.day, 2, "closes"), "closes");
    return [atInstants({ opens, ideal, by, closes })];
  },
  because: ({ subject: { offer }, dates, say }, { instants }) => [
    say["offer-came"]({ at: offer.at }),
    say["acknowledge-by"]({ by: dates.dayOf(instants.by) }),
  ],
});
