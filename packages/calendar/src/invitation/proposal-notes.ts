import type { ReadingNote } from "./invitation-reading.ts";

/** What a proposal assumed, or what its invitation did not say, by its code. */
export const proposalSentences = {
  "zone-assumed": "Its times name no time zone that is known: your own was taken. Check the hours.",
  "length-assumed": "It does not say when it ends: an hour was taken.",
  "hours-unknown": "It names a day without hours: say when it begins and ends.",
  "very-long": "It takes longer than a day: check when it ends.",
  "in-the-past": "It has ended already.",
  "further-occurrences": "It repeats: only the first meeting is proposed. Record the others by hand if they are interviews, too.",
  "organiser-robot": "It was sent by a program (an applicant-tracking system or a scheduler), which is left out of the people.",
  "organiser-role": "Whoever sent it was taken for the recruiter, and everybody else for interviewers: change who is what.",
  "not-attending": "Somebody declined, or is only told of it, and is left out of the people.",
  "candidate-unknown": "Who the candidate is was not known: take them out if they stand among the people.",
  "no-people": "It names nobody but the candidate: add who will be in the room.",
  "no-format": "It does not say whether it is by phone, by video or on site.",
  "several-links": "It has several links to join by: the first is kept.",
  "cancelled-by": "Taken as called off by the employer: change it if it was the candidate.",
} as const;

export type ProposalCode = keyof typeof proposalSentences;

export function note(code: ProposalCode): ReadingNote {
  return { code, detail: proposalSentences[code] };
}
