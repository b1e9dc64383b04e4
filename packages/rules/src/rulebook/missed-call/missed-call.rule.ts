import { atInstants, rule } from "../../engine/asking/rule.ts";
import { minute } from "../../time/instant.ts";

/** Half an hour after a promised call that did not come: a friendly sign of availability. */
export const missedCall = rule({
  id: "missed-call",
  kind: "missed-call",
  title: "A promised call did not come",
  about: "call",
  basis: { source: "tact#their-word", point: "One friendly sign of availability, within a working day." },
  reads: ["call-promised", "call-held", "message-received", "message-sent"],
  parameters: ["sendingFrom", "sendingUntil"],
  touch: true,
  fits: ["enquiry", "reply", "other"],
  withheldBy: [],
  byPhone: true,
  calledFor: {},
  staysWhile: {
    "nobody has called or written since": ({ subject }) => subject.gone !== "answered",
    "no later call was promised": ({ subject }) => subject.gone !== "replaced",
    "no offer or other outcome has come": ({ subject }) => subject.outcome === null,
  },
  propose({ subject: { starts }, dates }) {
    const day = dates.dayOf(starts);
    const opens = dates.sendable(dates.plus(starts, 30 * minute, "opens"), "opens");
    const closes = dates.closing(dates.after(day, 1, "closes"), "closes");
    const isStillToday = dates.landBack(day) === day && opens <= dates.closing(day);
    const by = dates.closing(isStillToday ? day : dates.after(day, 1, "by"), "by");
    return [atInstants({ opens, ideal: opens, by, closes })];
  },
  because: ({ subject: { starts }, say }, { instants }) => [
    say["call-expected"]({ starts }),
    say["half-hour-later"]({ opens: instants.opens }),
  ],
});
