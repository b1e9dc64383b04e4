import { atInstants, rule } from "../../engine/asking/rule.ts";

/** What the candidate promised to send goes out by the day it was promised for. */
export const promisedItem = rule({
  id: "promised-item",
  kind: "promised-item",
  title: "Send what you promised",
  about: "item",
  basis: { source: "tact#kept-word", point: "What was promised is sent by the day that was named, or within two working days." },
  reads: ["item-promised", "item-sent"],
  parameters: ["sendingUntil"],
  touch: true,
  fits: [],
  withheldBy: [],
  calledFor: {},
  staysWhile: {
    "no offer or other outcome has come": ({ subject }) => subject.outcome === null,
  },
  propose({ subject: { promise, due }, dates }) {
    const wanted = dates.closing(due ?? dates.after(promise.day, 2, "by"), "by");
    const by = wanted < promise.at ? promise.at : wanted;
    const closes = dates.closing(dates.after(dates.dayOf(by), 5, "closes"), "closes");
    return [atInstants({ opens: promise.at, ideal: by, by, closes }, [], { what: promise.fact.what })];
  },
  because({ subject: { promise, due }, dates, say }) {
    const values = { what: promise.fact.what, by: due ?? dates.after(promise.day, 2), said: promise.day };
    return [due === null ? say["promised-no-day"](values) : say["promised-by"](values)];
  },
});
