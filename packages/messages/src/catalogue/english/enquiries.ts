import { askNewTimeline } from "./enquiries/ask-new-timeline.ts";
import { checkIn } from "./enquiries/check-in.ts";
import { decisionFollowUp } from "./enquiries/decision-follow-up.ts";
import { delayFollowUp } from "./enquiries/delay-follow-up.ts";
import { expedite } from "./enquiries/expedite.ts";
import { longWait } from "./enquiries/long-wait.ts";
import type { Language } from "../language.ts";

/** What is of one kind of enquiry: its subject, what it is about, and what it asks. */
export const enquiries: Language["enquiries"] = {
  "decision-follow-up": decisionFollowUp,
  "ask-new-timeline": askNewTimeline,
  "delay-follow-up": delayFollowUp,
  "check-in": checkIn,
  "long-wait": longWait,
  expedite,
};
