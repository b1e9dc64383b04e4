import type { FindingCode, ReviewContext } from "../../src/index.ts";

/** A text and what a coach would mark in it. */
export interface ReviewCase {
  /** What the row shows, in the present tense. */
  it: string;
  text: string;
  context?: ReviewContext;
  /** All that is found, with the stretch that is marked; null where a place cannot say it (something is missing). */
  finds: Partial<Record<FindingCode, string | null>>;
  /** For a row without its finding: the code that it comes close to. */
  nearly?: FindingCode;
}

export const dana: ReviewContext = {
  recipient: "Dana Cho",
  people: ["Dana Cho", "Lee Park", "Ana Ruiz"],
  employer: "Northwind",
  candidate: "Maya Okafor",
  role: "Analyst",
};
export const about = (kind: ReviewContext["kind"], more: ReviewContext = {}): ReviewContext => ({ ...dana, kind, ...more });

/** A body between greeting and signature. */
export const mail = (body: string) => `Hello Dana,\n\n${body}\n\nKind regards,\nMaya Okafor`;

/** A thank-you with nothing to mark. */
export const goodThanks = mail(
  `Thank you for meeting me today. I left with a clear idea of the role and of the weeks ahead of you.

What you said about closing the books in three days stayed with me. At my last firm we came down from nine days to four, mostly by reconciling as we went, and I would gladly do the same for your team: it saves everybody a weekend.

The work suits me, and so does the way your people talk to each other. Do tell me if you would like to see an example.`,
);
/** A decision follow-up with nothing to mark. */
export const goodEnquiry = mail("I hope the search for your analyst is coming along. I am as interested as I was when we met.\n\nIs there any news on the decision that you can share? A line is enough.");
