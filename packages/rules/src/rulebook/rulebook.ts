import { acknowledgeOffer } from "./acknowledge-offer/acknowledge-offer.rule.ts";
import { answerOffer } from "./answer-offer/answer-offer.rule.ts";
import { askForTimeline } from "./ask-for-timeline/ask-for-timeline.rule.ts";
import { askNewTimeline } from "./ask-new-timeline/ask-new-timeline.rule.ts";
import { checkIn } from "./check-in/check-in.rule.ts";
import { debriefRecruiter } from "./debrief-recruiter/debrief-recruiter.rule.ts";
import { debrief } from "./debrief/debrief.rule.ts";
import { decisionFollowUp } from "./decision-follow-up/decision-follow-up.rule.ts";
import { delayFollowUp } from "./delay-follow-up/delay-follow-up.rule.ts";
import { expedite } from "./expedite/expedite.rule.ts";
import { graciousReply } from "./gracious-reply/gracious-reply.rule.ts";
import { keepOptionsOpen } from "./keep-options-open/keep-options-open.rule.ts";
import { letGo } from "./let-go/let-go.rule.ts";
import { longWait } from "./long-wait/long-wait.rule.ts";
import { missedCall } from "./missed-call/missed-call.rule.ts";
import { promisedItem } from "./promised-item/promised-item.rule.ts";
import { thankYou } from "./thank-you/thank-you.rule.ts";

/**
 * Every rule, one line each. The order is the order in which they claim a message that names no step:
 * the first that it fits takes it.
 */
export const rulebook = [
  askForTimeline,
  debrief,
  thankYou,
  debriefRecruiter,
  missedCall,
  askNewTimeline,
  acknowledgeOffer,
  graciousReply,
  expedite,
  decisionFollowUp,
  delayFollowUp,
  checkIn,
  longWait,
  letGo,
  keepOptionsOpen,
  promisedItem,
  answerOffer,
] as const;
