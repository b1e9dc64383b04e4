import { atInstants, rule } from "../../engine/asking/rule.ts";
import { hour } from "../../time/instant.ts";

/** A rejection is answered with thanks, which keeps the door open. */
export const graciousReply = rule({
  id: "gracious-reply",
  kind: "gracious-reply",
  title: "Reply graciously to a rejection",
  about: "rejection",
  basis: { source: "tact#courtesy", point: "A rejection is answered with thanks within a few working days." },
  reads: ["rejected", "message-sent"],
  parameters: ["sendingFrom", "sendingUntil", "idealHour"],
  touch: true,
  fits: ["reply", "other", "thank-you"],
  withheldBy: [],
  calledFor: {},
  staysWhile: {
    "the rejection stands": ({ subject }) => subject.stands,
  },
  propose({ subject: { rejection }, dates }) {
    const opens = dates.sendable(dates.plus(rejection.at, 2 * hour, "opens"), "opens");
    const ideal = Math.max(opens, dates.ideal(dates.after(rejection.day, 1, "ideal"), "ideal"));
    const by = dates.closing(dates.after(rejection.day, 2, "by"), "by");
    const closes = dates.closing(dates.after(rejection.day, 5, "closes"), "closes");
    return [atInstants({ opens, ideal, by, closes })];
  },
  because: ({ subject: { rejection }, dates, say }) => [
    say["rejected-on"]({ day: rejection.day }),
    say["reply-next-day"]({ ideal: dates.after(rejection.day, 1) }),
  ],
});
