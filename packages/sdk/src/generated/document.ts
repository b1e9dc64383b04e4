// Written from packages/api/openapi.json by `pnpm --filter @tact/client-writer record:client`: change the API, not this file.
export interface components {
    schemas: {
        /** @description How the cadence so far reads. */
        Balance: {
            /** @enum {string} */
            label: "timid" | "leaning-timid" | "balanced" | "leaning-pushy" | "pushy";
            /** @description Pushy points less timid points. */
            score: number;
            because: string;
        };
        /** @description One link of the chain from fact to date. */
        Because: {
            /** @description Id of the rule, or of the mover: landing, minimum-gap, after-decision-day, sending-hours, evening, pinned, dismissed, withheld, budget. */
            rule: string;
            /** @description The sentence, with the values used. */
            text: string;
            /** @description Ids of the facts that it rests on. */
            facts: string[];
            /** @description Key of a source and its section. */
            source?: string;
            /**
             * @description Which edge of the window this is about.
             * @enum {string}
             */
            edge?: "opens" | "ideal" | "by" | "closes";
            /** @description Of a move: where the edge stood before. */
            from?: string;
            /** @description Of a move: where it stands now. */
            to?: string;
        };
        /** @description A business calendar as data. A day outside `from … through` that is needed is a refusal, never “no holiday”. */
        BusinessCalendar: {
            /** @description Days of the week on which nobody works; may be empty. */
            weekend: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            /** @description Whole days, employer-local, in any order. */
            holidays: (string | {
                /** Format: date */
                date: string;
                name: string;
            })[];
            /** @description The employer's own closed days. */
            closed: components["schemas"]["ClosedRange"][];
            /**
             * Format: date
             * @description First day that the calendar knows.
             */
            from: string;
            /**
             * Format: date
             * @description Last day that the calendar knows.
             */
            through: string;
            /** @description Where the holidays come from, with their licence, to be shown beside them. */
            source?: string;
        };
        /** @description Days on which the employer does not work, beyond holidays; both ends included. */
        ClosedRange: {
            /**
             * Format: date
             * @description First day, employer-local.
             */
            from: string;
            /**
             * Format: date
             * @description Last day, employer-local.
             */
            to: string;
            label?: string;
        };
        /** @description When the employer is to decide. */
        Decision: {
            /**
             * Format: date
             * @description Employer-local date.
             */
            from: string;
            /**
             * Format: date
             * @description Employer-local date: *D*, the day by which they said they would decide.
             */
            to: string;
            /**
             * @description How exactly it was said; an assumed day is vague.
             * @enum {string}
             */
            precision: "exact" | "range" | "vague";
            /**
             * @description Whether the date rests on what the employer stated or on what the policy assumed.
             * @enum {string}
             */
            basis: "stated" | "assumed";
            /** @description Id of the fact that states it; null where it is assumed. */
            fact: string | null;
            /** @description How many delays they have announced. */
            slips: number;
        };
        Fact: components["schemas"]["InterviewScheduledFact"] | components["schemas"]["InterviewRescheduledFact"] | components["schemas"]["InterviewCancelledFact"] | components["schemas"]["InterviewMissedFact"] | components["schemas"]["DecisionPromisedFact"] | components["schemas"]["DelayAnnouncedFact"] | components["schemas"]["PutOnHoldFact"] | components["schemas"]["ContactPreferenceStatedFact"] | components["schemas"]["ContactAwayFact"] | components["schemas"]["MessageSentFact"] | components["schemas"]["MessageReceivedFact"] | components["schemas"]["ItemPromisedFact"] | components["schemas"]["ItemSentFact"] | components["schemas"]["CallPromisedFact"] | components["schemas"]["CallHeldFact"] | components["schemas"]["DebriefCapturedFact"] | components["schemas"]["CompetingOfferFact"] | components["schemas"]["OfferReceivedFact"] | components["schemas"]["OfferAcceptedFact"] | components["schemas"]["OfferDeclinedFact"] | components["schemas"]["RejectedFact"] | components["schemas"]["WithdrawnFact"] | components["schemas"]["PositionClosedFact"] | components["schemas"]["ApplicationReopenedFact"] | components["schemas"]["StepPinnedFact"] | components["schemas"]["StepDismissedFact"] | components["schemas"]["FactRetractedFact"];
        /** @description A missing fact that would tighten dates. */
        Need: {
            /** @enum {string} */
            fact: "interview-scheduled" | "interview-rescheduled" | "interview-cancelled" | "interview-missed" | "decision-promised" | "delay-announced" | "put-on-hold" | "contact-preference-stated" | "contact-away" | "message-sent" | "message-received" | "item-promised" | "item-sent" | "call-promised" | "call-held" | "debrief-captured" | "competing-offer" | "offer-received" | "offer-accepted" | "offer-declined" | "rejected" | "withdrawn" | "position-closed" | "application-reopened" | "step-pinned" | "step-dismissed" | "fact-retracted";
            /** @description The question that asks a person for it. */
            question: string;
            /** @description Ids of the steps whose dates the answer would tighten. */
            tightens: string[];
        };
        /** @description A contradiction among facts. What cannot be used was left out, the rest is planned. */
        Notice: {
            code: string;
            text: string;
            /** @description Ids of the facts that it is about. */
            facts: string[];
        };
        /** @description What to do, when and why. */
        Plan: {
            /** @description Id of the application. */
            application: string;
            /** @description The request's `now`: the instant at which the statuses hold. */
            as_of: string;
            policy: {
                id: string;
                /** @description The first day on which this edition is in force. */
                edition: string;
            };
            /** @description Version of the zone data that it was made with. */
            zone_data: string;
            /** @enum {string} */
            state: "before-interview" | "waiting" | "overdue-decision" | "delayed" | "on-hold" | "offer" | "ended";
            decision: components["schemas"]["Decision"] | null;
            /** @description Sorted by ideal, opens, by, then id. */
            steps: components["schemas"]["Step"][];
            /** @description Id of the first step that is due or late, else of the first planned. */
            next: string | null;
            /** @description Why there is no next step, where there is none. */
            nothing_to_do: string | null;
            needs: components["schemas"]["Need"][];
            notices: components["schemas"]["Notice"][];
            balance: components["schemas"]["Balance"];
        };
        /** @description What a new fact did to a plan. Steps are paired by lineage. */
        PlanDiff: {
            /** @description Steps whose window and status stayed, as they are now. */
            kept: components["schemas"]["Step"][];
            /** @description Steps whose window changed, and why. */
            moved: {
                before: components["schemas"]["Step"];
                after: components["schemas"]["Step"];
                because: components["schemas"]["Because"][];
            }[];
            /** @description Steps whose window stayed while something else changed: status, title, recipients, reasons. */
            changed: {
                before: components["schemas"]["Step"];
                after: components["schemas"]["Step"];
            }[];
            added: components["schemas"]["Step"][];
            /** @description Steps that are gone, and the rule that dropped them. */
            dropped: {
                step: components["schemas"]["Step"];
                because: components["schemas"]["Because"];
            }[];
        };
        /** @description What a plan is computed from. */
        PlanRequest: {
            application: {
                /** @description Opaque; the ids of steps begin with it. */
                id: string;
                /** @description What the candidate applies for. */
                role: string;
                /**
                 * @description Whether an agency stands between; `direct` unless said.
                 * @enum {string}
                 */
                route?: "direct" | "agency";
                candidate: {
                    name: string;
                    time_zone: string;
                };
                employer: {
                    name: string;
                    /** @description The zone in which days and sending hours are reckoned: an IANA name. */
                    time_zone: string;
                    calendar: components["schemas"]["BusinessCalendar"] | {
                        region: string;
                        /** @description The employer's own weekend, where it is not the region's. */
                        weekend?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                        /** @description The employer's own closed days. */
                        closed?: components["schemas"]["ClosedRange"][];
                    };
                };
            };
            /** @description Everything that is known, in any order. */
            facts: components["schemas"]["Fact"][];
            /** @description A named policy, or overrides of one; `standard` unless said. */
            policy?: string | components["schemas"]["PolicyOverrides"];
            /** @description The present, at which statuses are told. No date depends on it. */
            now: components["schemas"]["Instant"];
        };
        /** @description An own policy, as overrides of a named one. */
        PolicyOverrides: {
            /** @description The policy whose other values hold; `standard` unless said. */
            extends?: string;
            /** @description A name for the own policy, which the plan repeats; `custom` unless said. */
            id?: string;
            /** @description Values by name of the parameter. */
            parameters: {
                [key: string]: number | string;
            };
        };
        /** @description One thing for a person to do. */
        Step: {
            /** @description Stable across re-planning: never made from a position or a date. */
            id: string;
            /** @description The same through slips and new statements; calendars build their UID from it. */
            lineage: string;
            /** @enum {string} */
            kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
            title: string;
            /** @description Id of the interview that it belongs to, where it is one interview's. */
            interview: string | null;
            /** @description Ids of the participants it goes to; empty where nobody is known. */
            to: string[];
            /** @description How they are reached; null where nobody is contacted. */
            channel: ("email" | "phone") | null;
            /** @description Other channels that are as good. */
            alternatives: ("email" | "phone")[];
            /** @description Whether an employer is contacted. */
            touch: boolean;
            window: components["schemas"]["Window"];
            /**
             * @description By the time of day: planned before opens, due up to by, late up to closes, expired after. `done`, `dismissed` and `withheld` win over time.
             * @enum {string}
             */
            status: "planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld";
            /**
             * @description `if-no-answer`: it stands on nobody answering the step before.
             * @enum {string}
             */
            firmness: "firm" | "if-no-answer";
            /**
             * @description Whether the date rests on what the employer stated or on what the policy assumed.
             * @enum {string}
             */
            basis: "stated" | "assumed";
            /** @description Why it is there and why then, from the rule to the last move. */
            because: components["schemas"]["Because"][];
            /** @description Codes for the words, such as `missed-thanks`, `late-thanks`, `ask-for-timeline`. */
            guidance: string[];
            /** @description Id of the fact that completed it. */
            done_by: string | null;
        };
        /** @description When a step may be done: opens ≤ ideal ≤ by ≤ closes, each included. Instants with the offset of the employer's zone. */
        Window: {
            /**
             * Format: date-time
             * @description From here on it may be done.
             */
            opens: string;
            /**
             * Format: date-time
             * @description The best moment.
             */
            ideal: string;
            /**
             * Format: date-time
             * @description Up to here it is in time; after it, late.
             */
            by: string;
            /**
             * Format: date-time
             * @description Up to here it is late but still worth doing; after it, expired.
             */
            closes: string;
            /** @description The employer's zone (IANA). */
            time_zone: string;
        };
        InterviewScheduledFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "interview-scheduled";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description Opaque id of the interview, one for each round. */
            interview: string;
            /** @description When it starts. */
            starts: components["schemas"]["Instant"];
            /** @description When it ends: its employer-local date is the interview's day. */
            ends: components["schemas"]["Instant"];
            /** @description Which round it is, in words. */
            stage?: string;
            /** @enum {string} */
            format?: "phone" | "video" | "onsite";
            /** @description Who will be, or was, in the room. */
            participants?: {
                /** @description Opaque; steps that go to this person name it. */
                id: string;
                name: string;
                /** @enum {string} */
                role: "hiring-manager" | "interviewer" | "recruiter" | "coordinator";
                /** Format: email */
                email?: string;
            }[];
        };
        InterviewRescheduledFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "interview-rescheduled";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description Opaque id of the interview, one for each round. */
            interview: string;
            /** @description When it starts. */
            starts: components["schemas"]["Instant"];
            /** @description When it ends: its employer-local date is the interview's day. */
            ends: components["schemas"]["Instant"];
        };
        InterviewCancelledFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "interview-cancelled";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description Opaque id of the interview, one for each round. */
            interview: string;
            /**
             * @description Who called it off.
             * @enum {string}
             */
            by?: "employer" | "candidate";
        };
        InterviewMissedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "interview-missed";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description Opaque id of the interview, one for each round. */
            interview: string;
            /**
             * @description Who did not come.
             * @enum {string}
             */
            by: "employer" | "candidate";
        };
        DecisionPromisedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "decision-promised";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description When they will decide. */
            by: {
                /** Format: date */
                date: string;
            } | {
                /** Format: date */
                from: string;
                /** Format: date */
                to?: string;
            } | {
                phrase: string;
            } | {
                within_days: number;
            } | {
                within_business_days: number;
            };
            /** @description The interview whose decision it is; none means any. */
            interview?: string;
            /** @description Who said it. */
            said_by?: string;
        };
        DelayAnnouncedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "delay-announced";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description When they will decide now; left out where they did not say. */
            until?: {
                /** Format: date */
                date: string;
            } | {
                /** Format: date */
                from: string;
                /** Format: date */
                to?: string;
            } | {
                phrase: string;
            } | {
                within_days: number;
            } | {
                within_business_days: number;
            };
            /** @description Why, as they put it. */
            reason?: string;
            /** @description Who said it. */
            said_by?: string;
        };
        PutOnHoldFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "put-on-hold";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description When they will take it up again; left out where they did not say. */
            until?: {
                /** Format: date */
                date: string;
            } | {
                /** Format: date */
                from: string;
                /** Format: date */
                to?: string;
            } | {
                phrase: string;
            } | {
                within_days: number;
            } | {
                within_business_days: number;
            };
        };
        ContactPreferenceStatedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "contact-preference-stated";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /**
             * @description What they asked for.
             * @enum {string}
             */
            preference: "no-calls" | "no-thank-you-notes" | "through-recruiter" | "no-contact-before-decision";
        };
        ContactAwayFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "contact-away";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description Who is away. */
            participant: string;
            /**
             * Format: date
             * @description The last day away, employer-local.
             */
            until: string;
            /** @description The participant who stands in. */
            delegate?: string;
        };
        MessageSentFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "message-sent";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            purpose: "thank-you" | "enquiry" | "reply" | "other";
            /** @enum {string} */
            channel: "email" | "phone" | "voicemail" | "letter" | "social" | "in-person";
            /** @description Ids of the participants it went to; none means everybody it fits. */
            to?: string[];
            /** @description The interview that it is about; none means the latest that had ended. */
            interview?: string;
            /** @description The step that it completes, as the plan names it; none means the first that it fits. */
            step?: string;
        };
        MessageReceivedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "message-received";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            channel?: "email" | "phone" | "voicemail" | "letter" | "social" | "in-person";
            /** @description Who wrote or called. */
            from?: string;
            /** @enum {string} */
            gist?: "acknowledged" | "holding" | "other";
        };
        ItemPromisedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "item-promised";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description What was promised, in the words that `item-sent` repeats. */
            what: string;
            /** @description By when. */
            by?: {
                /** Format: date */
                date: string;
            } | {
                /** Format: date */
                from: string;
                /** Format: date */
                to?: string;
            } | {
                phrase: string;
            } | {
                within_days: number;
            } | {
                within_business_days: number;
            };
        };
        ItemSentFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "item-sent";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description What was sent, in the words of the promise. */
            what: string;
        };
        CallPromisedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "call-promised";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description When they said they would call. */
            starts: components["schemas"]["Instant"];
        };
        CallHeldFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "call-held";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
        };
        DebriefCapturedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "debrief-captured";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description Opaque id of the interview, one for each round. */
            interview: string;
            /** @description With whom it was discussed. */
            participant?: string;
            /** @description What was discussed. */
            topics?: string[];
            /** @description What the candidate would bring, in one sentence. */
            value?: string;
            /** @description Whether the candidate asked when they will decide. */
            timeline_asked?: boolean;
        };
        CompetingOfferFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "competing-offer";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /**
             * Format: date
             * @description The last day for the answer, employer-local.
             */
            answer_by?: string;
        };
        OfferReceivedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "offer-received";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /**
             * Format: date
             * @description The last day for the answer, employer-local.
             */
            answer_by?: string;
        };
        OfferAcceptedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "offer-accepted";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
        };
        OfferDeclinedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "offer-declined";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
        };
        RejectedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "rejected";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
        };
        WithdrawnFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "withdrawn";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
        };
        PositionClosedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "position-closed";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
        };
        ApplicationReopenedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "application-reopened";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
        };
        StepPinnedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "step-pinned";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description The step that a person moved. */
            step: string;
            /**
             * Format: date
             * @description The day it was moved to, employer-local.
             */
            on: string;
            /** @description Why. */
            reason: string;
        };
        StepDismissedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "step-dismissed";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description The step that a person removed. */
            step: string;
            /** @description Why. */
            reason: string;
        };
        FactRetractedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "fact-retracted";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description Id of the fact that is taken back. */
            fact: string;
        };
        NewFact: {
            id?: string;
            /** @constant */
            type: "interview-scheduled";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description Opaque id of the interview, one for each round. */
            interview: string;
            /** @description When it starts. */
            starts: components["schemas"]["Instant"];
            /** @description When it ends: its employer-local date is the interview's day. */
            ends: components["schemas"]["Instant"];
            /** @description Which round it is, in words. */
            stage?: string;
            /** @enum {string} */
            format?: "phone" | "video" | "onsite";
            /** @description Who will be, or was, in the room. */
            participants?: {
                /** @description Opaque; steps that go to this person name it. */
                id: string;
                name: string;
                /** @enum {string} */
                role: "hiring-manager" | "interviewer" | "recruiter" | "coordinator";
                /** Format: email */
                email?: string;
            }[];
        } | {
            id?: string;
            /** @constant */
            type: "interview-rescheduled";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description Opaque id of the interview, one for each round. */
            interview: string;
            /** @description When it starts. */
            starts: components["schemas"]["Instant"];
            /** @description When it ends: its employer-local date is the interview's day. */
            ends: components["schemas"]["Instant"];
        } | {
            id?: string;
            /** @constant */
            type: "interview-cancelled";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description Opaque id of the interview, one for each round. */
            interview: string;
            /**
             * @description Who called it off.
             * @enum {string}
             */
            by?: "employer" | "candidate";
        } | {
            id?: string;
            /** @constant */
            type: "interview-missed";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description Opaque id of the interview, one for each round. */
            interview: string;
            /**
             * @description Who did not come.
             * @enum {string}
             */
            by: "employer" | "candidate";
        } | {
            id?: string;
            /** @constant */
            type: "decision-promised";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description When they will decide. */
            by: {
                /** Format: date */
                date: string;
            } | {
                /** Format: date */
                from: string;
                /** Format: date */
                to?: string;
            } | {
                phrase: string;
            } | {
                within_days: number;
            } | {
                within_business_days: number;
            };
            /** @description The interview whose decision it is; none means any. */
            interview?: string;
            /** @description Who said it. */
            said_by?: string;
        } | {
            id?: string;
            /** @constant */
            type: "delay-announced";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description When they will decide now; left out where they did not say. */
            until?: {
                /** Format: date */
                date: string;
            } | {
                /** Format: date */
                from: string;
                /** Format: date */
                to?: string;
            } | {
                phrase: string;
            } | {
                within_days: number;
            } | {
                within_business_days: number;
            };
            /** @description Why, as they put it. */
            reason?: string;
            /** @description Who said it. */
            said_by?: string;
        } | {
            id?: string;
            /** @constant */
            type: "put-on-hold";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description When they will take it up again; left out where they did not say. */
            until?: {
                /** Format: date */
                date: string;
            } | {
                /** Format: date */
                from: string;
                /** Format: date */
                to?: string;
            } | {
                phrase: string;
            } | {
                within_days: number;
            } | {
                within_business_days: number;
            };
        } | {
            id?: string;
            /** @constant */
            type: "contact-preference-stated";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /**
             * @description What they asked for.
             * @enum {string}
             */
            preference: "no-calls" | "no-thank-you-notes" | "through-recruiter" | "no-contact-before-decision";
        } | {
            id?: string;
            /** @constant */
            type: "contact-away";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description Who is away. */
            participant: string;
            /**
             * Format: date
             * @description The last day away, employer-local.
             */
            until: string;
            /** @description The participant who stands in. */
            delegate?: string;
        } | {
            id?: string;
            /** @constant */
            type: "message-sent";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            purpose: "thank-you" | "enquiry" | "reply" | "other";
            /** @enum {string} */
            channel: "email" | "phone" | "voicemail" | "letter" | "social" | "in-person";
            /** @description Ids of the participants it went to; none means everybody it fits. */
            to?: string[];
            /** @description The interview that it is about; none means the latest that had ended. */
            interview?: string;
            /** @description The step that it completes, as the plan names it; none means the first that it fits. */
            step?: string;
        } | {
            id?: string;
            /** @constant */
            type: "message-received";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            channel?: "email" | "phone" | "voicemail" | "letter" | "social" | "in-person";
            /** @description Who wrote or called. */
            from?: string;
            /** @enum {string} */
            gist?: "acknowledged" | "holding" | "other";
        } | {
            id?: string;
            /** @constant */
            type: "item-promised";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description What was promised, in the words that `item-sent` repeats. */
            what: string;
            /** @description By when. */
            by?: {
                /** Format: date */
                date: string;
            } | {
                /** Format: date */
                from: string;
                /** Format: date */
                to?: string;
            } | {
                phrase: string;
            } | {
                within_days: number;
            } | {
                within_business_days: number;
            };
        } | {
            id?: string;
            /** @constant */
            type: "item-sent";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description What was sent, in the words of the promise. */
            what: string;
        } | {
            id?: string;
            /** @constant */
            type: "call-promised";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description When they said they would call. */
            starts: components["schemas"]["Instant"];
        } | {
            id?: string;
            /** @constant */
            type: "call-held";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
        } | {
            id?: string;
            /** @constant */
            type: "debrief-captured";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description Opaque id of the interview, one for each round. */
            interview: string;
            /** @description With whom it was discussed. */
            participant?: string;
            /** @description What was discussed. */
            topics?: string[];
            /** @description What the candidate would bring, in one sentence. */
            value?: string;
            /** @description Whether the candidate asked when they will decide. */
            timeline_asked?: boolean;
        } | {
            id?: string;
            /** @constant */
            type: "competing-offer";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /**
             * Format: date
             * @description The last day for the answer, employer-local.
             */
            answer_by?: string;
        } | {
            id?: string;
            /** @constant */
            type: "offer-received";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /**
             * Format: date
             * @description The last day for the answer, employer-local.
             */
            answer_by?: string;
        } | {
            id?: string;
            /** @constant */
            type: "offer-accepted";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
        } | {
            id?: string;
            /** @constant */
            type: "offer-declined";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
        } | {
            id?: string;
            /** @constant */
            type: "rejected";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
        } | {
            id?: string;
            /** @constant */
            type: "withdrawn";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
        } | {
            id?: string;
            /** @constant */
            type: "position-closed";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
        } | {
            id?: string;
            /** @constant */
            type: "application-reopened";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
        } | {
            id?: string;
            /** @constant */
            type: "step-pinned";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description The step that a person moved. */
            step: string;
            /**
             * Format: date
             * @description The day it was moved to, employer-local.
             */
            on: string;
            /** @description Why. */
            reason: string;
        } | {
            id?: string;
            /** @constant */
            type: "step-dismissed";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description The step that a person removed. */
            step: string;
            /** @description Why. */
            reason: string;
        } | {
            id?: string;
            /** @constant */
            type: "fact-retracted";
            /** @description When it happened or was learnt. */
            at: components["schemas"]["Instant"];
            /** @description Id of the fact that is taken back. */
            fact: string;
        };
        TwoPlanRequests: {
            before: components["schemas"]["PlanRequest"];
            after: components["schemas"]["PlanRequest"];
        };
        PlanToExplain: {
            request: components["schemas"]["PlanRequest"];
            /** @description The step that is asked about; every step where it is left out. */
            step?: string;
        };
        FactsToTry: components["schemas"]["FactsToAppend"];
        NewClient: {
            name: string;
            time_zone: string;
            email?: string | null;
            /** @description The member who looks after them; null where it is everyone. */
            coach_id?: string | null;
            /** @description Whether they are reminded by mail. */
            reminders?: boolean;
            /** @description The system that the other id belongs to, such as `ats`. */
            external_source?: string;
            /** @description The id there: unique within the organisation and the source. */
            external_id?: string;
        };
        ClientByExternalId: {
            name: string;
            time_zone: string;
            email?: string | null;
            /** @description The member who looks after them; null where it is everyone. */
            coach_id?: string | null;
            /** @description Whether they are reminded by mail. */
            reminders?: boolean;
        };
        ClientChange: {
            name?: string;
            time_zone?: string;
            email?: string | null;
            /** @description The member who looks after them; null where it is everyone. */
            coach_id?: string | null;
            /** @description Whether they are reminded by mail. */
            reminders?: boolean;
            /** @description Whether they are put away: lists and queues leave them out, nothing is lost. */
            archived?: boolean;
            /** @description The system that the other id belongs to, such as `ats`. */
            external_source?: string;
            /** @description The id there: unique within the organisation and the source. */
            external_id?: string;
        };
        NewEmployer: {
            name: string;
            time_zone: string;
            region: string;
            /** @description Its own closed days, beyond holidays. */
            closed?: components["schemas"]["ClosedRange"][];
            /** @description The system that the other id belongs to, such as `ats`. */
            external_source?: string;
            /** @description The id there: unique within the organisation and the source. */
            external_id?: string;
        };
        EmployerByExternalId: {
            name: string;
            time_zone: string;
            region: string;
            /** @description Its own closed days, beyond holidays. */
            closed?: components["schemas"]["ClosedRange"][];
        };
        EmployerChange: {
            name?: string;
            time_zone?: string;
            region?: string;
            /** @description Its own closed days, beyond holidays. */
            closed?: components["schemas"]["ClosedRange"][];
            /** @description The system that the other id belongs to, such as `ats`. */
            external_source?: string;
            /** @description The id there: unique within the organisation and the source. */
            external_id?: string;
        };
        NewApplication: {
            client_id: string;
            employer_id: string;
            role: string;
            /**
             * @description Whether an agency stands between; `direct` unless told.
             * @enum {string}
             */
            route?: "direct" | "agency";
            /** @description What its plans are made with: what its client has, else what the organisation chose, unless told. `standard`, another policy that comes with Tact, or one of your own. */
            policy_id?: string;
            /** @description The system that the other id belongs to, such as `ats`. */
            external_source?: string;
            /** @description The id there: unique within the organisation and the source. */
            external_id?: string;
        };
        ApplicationByExternalId: {
            client_id: string;
            employer_id: string;
            role: string;
            /**
             * @description Whether an agency stands between; `direct` unless told.
             * @enum {string}
             */
            route?: "direct" | "agency";
            policy_id?: string;
        };
        ApplicationChange: {
            role?: string;
            /**
             * @description Whether an agency stands between; `direct` unless told.
             * @enum {string}
             */
            route?: "direct" | "agency";
            /** @description Whether it is put away: lists and queues leave it out, nothing is lost. */
            archived?: boolean;
            /** @description The system that the other id belongs to, such as `ats`. */
            external_source?: string;
            /** @description The id there: unique within the organisation and the source. */
            external_id?: string;
        };
        FactsToAppend: {
            facts: components["schemas"]["NewFact"][];
        };
        SentenceToUnderstand: {
            /** @description What happened, as somebody would tell it, in English. */
            sentence: string;
            /**
             * @description The clocks on which appointments are told; the employer’s unless said. What was done is told on the reader’s.
             * @enum {string}
             */
            clocks?: "employer" | "reader" | "candidate";
        };
        BulkFacts: {
            items: {
                application_id?: string;
                /** @description The system that the other id belongs to, such as `ats`. */
                external_source?: string;
                /** @description The id there: unique within the organisation and the source. */
                external_id?: string;
                facts: components["schemas"]["NewFact"][];
            }[];
        };
        StepDone: {
            /** @enum {string} */
            channel?: "email" | "phone" | "voicemail" | "letter" | "social" | "in-person";
            at?: components["schemas"]["Instant"];
        };
        StepPin: {
            /**
             * Format: date
             * @description The day it is moved to, employer-local.
             */
            on: string;
            /** @description Why: it stands beside the step. */
            reason: string;
        };
        StepDismissal: {
            /** @description Why: it stands beside the step. */
            reason: string;
        };
        WordsToKeep: {
            /**
             * @description `email` unless told.
             * @enum {string}
             */
            form?: "email" | "call" | "note";
            /** @description Id of the participant it goes to; null where nobody is known. */
            recipient?: string | null;
            choice?: ("accept" | "decline" | "ask-for-time") | null;
            /**
             * @description The tone of the draft that the words were made from; `plain` unless told.
             * @enum {string}
             */
            tone?: "warm" | "plain" | "formal";
            subject?: string | null;
            body: string;
            voicemail?: string | null;
        };
        TextToReview: {
            text: string;
            subject?: string;
            /** @enum {string} */
            channel?: "email" | "phone" | "voicemail";
        };
        NewPolicyEdition: {
            /** @description The policy of yours that this is another edition of; a new policy unless told. */
            policy_id?: string;
            name: string;
            /** @description The policy that it departs from, one that comes with Tact: `standard` unless told. */
            base?: string;
            /** @description Where it departs from its base, by parameter: `{ "minimum_gap": 4 }`. */
            overrides: {
                [key: string]: number | string;
            };
            /** @description From when new applications are planned with it; at once unless told. */
            valid_from?: components["schemas"]["Instant"];
        };
        PolicyChoice: {
            /** @description The policy; null for none of their own: a client then has the organisation's, the organisation the standard one. */
            policy_id: string | null;
            /** @description For this client's new applications; for everybody's who has no other unless told. */
            client_id?: string;
        };
        PolicyToSimulate: {
            /** @description A policy that there is. */
            policy_id?: string;
            /** @description Its edition; the newest that is in force unless told. */
            edition?: string;
            /** @description The policy that it departs from, one that comes with Tact: `standard` unless told. */
            base?: string;
            /** @description Where it departs from its base, by parameter: `{ "minimum_gap": 4 }`. */
            overrides?: {
                [key: string]: number | string;
            };
            /** @description This client's applications alone. */
            client_id?: string;
            /** @description Applications alone that are planned with this policy now, in whichever edition. */
            from_policy_id?: string;
            /** @description Most entries of a page; 100 unless told. */
            limit?: number;
            /** @description `next_cursor` of the page before, with the same filters. */
            cursor?: string;
        };
        NewFeed: {
            name: string;
            client_id?: string;
            application_id?: string;
            /** @enum {string} */
            form?: "events" | "tasks";
            /** @enum {string} */
            privacy?: "full" | "initials" | "busy";
            interviews?: boolean;
            /** @description The system that the other id belongs to, such as `ats`. */
            external_source?: string;
            /** @description The id there: unique within the organisation and the source. */
            external_id?: string;
        };
        FeedChange: {
            name?: string;
            /** @enum {string} */
            privacy?: "full" | "initials" | "busy";
            interviews?: boolean;
        };
        NewHookSource: {
            /**
             * @description The system whose webhooks are taken in: `tact` is the format of our own.
             * @enum {string}
             */
            source: "tact" | "calendly" | "ashby";
            name: string;
            /** @description What the other system signs with, where it chose that itself; made here where it is left out. */
            secret?: string;
            /** @description The `external_source` that the ids in its payloads are of; the system's own name where it is left out. */
            applications_source?: string;
            /** @description The system that the other id belongs to, such as `ats`. */
            external_source?: string;
            /** @description The id there: unique within the organisation and the source. */
            external_id?: string;
        };
        HookSecretRotation: {
            secret?: string;
        };
        HookAssignment: {
            /** @description What it is about, by its id in the other system. */
            object: string;
            application_id: string;
        };
        ConfirmedInvitation: {
            application_id: string;
            facts: components["schemas"]["NewFact"][];
            origin: {
                uid: string;
                recurrence_id: components["schemas"]["Instant"] | null;
                sequence: number;
                stamp: components["schemas"]["Instant"] | null;
                interview: string;
                join_url: string | null;
                place: string | null;
            };
        };
        NewApiKey: {
            name: string;
            /** @description What the key may do, and nothing else. */
            scopes: ("applications:read" | "applications:write" | "audit:read" | "clients:read" | "clients:write" | "employers:read" | "employers:write" | "erasure:write" | "events:read" | "exports:read" | "facts:read" | "facts:write" | "feeds:read" | "feeds:write" | "imports:write" | "members:read" | "members:write" | "organisation:read" | "organisation:write" | "plans:read" | "policies:read" | "policies:write" | "portal-links:read" | "portal-links:write" | "steps:read" | "steps:write" | "webhooks:read" | "webhooks:write")[];
            /** @description False for a key that sees test data alone; true unless told. */
            livemode?: boolean;
            /** @description Origins whose pages may use it in a browser. Anybody who opens such a page can read the key: give it `plans:read` and no more. */
            origins?: string[];
            /** @description When it ends; never where it is left out. */
            expires_at?: components["schemas"]["Instant"];
        };
        ApiKeyChange: {
            name?: string;
            origins?: string[];
        };
        ApiKeyRotation: {
            /** @description Hours for which the old key still works; 24 unless told, 0 to end it at once. */
            overlap_hours?: number;
        };
        OrganisationChange: {
            name?: string;
            /** @description Whether members need a second factor. Whoever asks for it must have one. */
            two_factor_required?: boolean;
        };
        MemberChange: {
            /** @enum {string} */
            role: "owner" | "coach" | "viewer";
        };
        NewMemberInvitation: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "owner" | "coach" | "viewer";
        };
        NewPortalLink: {
            client_id: string;
            /** @description What it is called in lists. */
            name?: string;
            /** @description When it ends, within 400 days; in 180 days unless told. */
            expires_at?: components["schemas"]["Instant"];
            /** @description The system that the other id belongs to, such as `ats`. */
            external_source?: string;
            /** @description The id there: unique within the organisation and the source. */
            external_id?: string;
        };
        PortalDone: {
            application_id: string;
            step_id: string;
            /** @enum {string} */
            channel?: "email" | "phone" | "voicemail" | "letter" | "social" | "in-person";
            /** @description When it was done; now unless told. */
            at?: components["schemas"]["Instant"];
        };
        PortalRecord: {
            /** @constant */
            what: "they-answered";
            application_id: string;
            /** @enum {string} */
            gist?: "acknowledged" | "holding" | "other";
            /** @description When they answered; now unless told. */
            at?: components["schemas"]["Instant"];
        } | {
            /** @constant */
            what: "need-longer";
            application_id: string;
            step_id: string;
            /**
             * Format: date
             * @description The day on which it will be done.
             */
            on: string;
        } | {
            /** @constant */
            what: "they-said-when";
            application_id: string;
            /**
             * Format: date
             * @description The day by which they will decide, employer-local.
             */
            on: string;
            /** @description When they answered; now unless told. */
            at?: components["schemas"]["Instant"];
        } | {
            /** @constant */
            what: "they-made-an-offer";
            application_id: string;
            /**
             * Format: date
             * @description The last day for the answer, employer-local.
             */
            answer_by?: string;
            /** @description When they answered; now unless told. */
            at?: components["schemas"]["Instant"];
        } | {
            /** @constant */
            what: "they-said-no";
            application_id: string;
            /** @description When they answered; now unless told. */
            at?: components["schemas"]["Instant"];
        };
        PortalUndo: {
            application_id: string;
            /** @description What is taken back: something that the client said through a link. */
            fact_id: string;
        };
        NewWebhookEndpoint: {
            /** @description Where events are posted: https, a name of the public Internet. */
            url: string;
            /** @description Which events it hears of. */
            events: ("client.created" | "client.updated" | "client.erased" | "application.created" | "application.updated" | "application.ended" | "plan.changed" | "step.due" | "step.late")[];
            description?: string;
            external_source?: string;
            external_id?: string;
        };
        WebhookEndpointChange: {
            url?: string;
            events?: ("client.created" | "client.updated" | "client.erased" | "application.created" | "application.updated" | "application.ended" | "plan.changed" | "step.due" | "step.late")[];
            description?: string | null;
            /** @description Enabled again, it hears of what happens from then on. */
            enabled?: boolean;
        };
        WebhookSecretRotation: {
            /** @description Hours for which the secret before signs as well; 24 unless told. */
            overlap_hours?: number;
        };
        NewPolicyMove: {
            policy_id: string;
            /** @description The newest that is in force unless told. */
            edition?: string;
            /** @description These alone; every one that is not put away unless told. */
            application_ids?: string[];
            /** @description This client's alone. */
            client_id?: string;
            /** @description Those alone that are planned with this policy now, in whichever edition. */
            from_policy_id?: string;
        };
        /** @description Two plans, and what differs. */
        PlanComparison: {
            before: components["schemas"]["Plan"];
            after: components["schemas"]["Plan"];
            diff: components["schemas"]["PlanDiff"];
        };
        /** @description A plan, and why each step has the dates that it has. */
        PlanExplanations: {
            plan: components["schemas"]["Plan"];
            /** @description Of the step that was asked about, or of every step. */
            data: components["schemas"]["Explanation"][];
        };
        /** @description The plan as it would be, and what would change. Nothing is stored. */
        WhatIf: {
            plan: components["schemas"]["Plan"];
            diff: components["schemas"]["PlanDiff"];
        };
        ClientPage: {
            data: components["schemas"]["Client"][];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        /** @description A job seeker whom the organisation looks after. */
        Client: {
            id: string;
            name: string;
            email: string | null;
            /** @description IANA zone. */
            time_zone: string;
            /** @description The member who looks after them; null while it is everyone. */
            coach_id: string | null;
            /** @description What their new applications are planned with; null where that is the organisation's choice. */
            policy_id: string | null;
            /** @description Whether they are reminded by mail. */
            reminders: boolean;
            /** @description How many applications they have. */
            applications: number;
            /** @description The system of whoever created it, such as `ats`. */
            external_source: string | null;
            /** @description Its id there: unique within the organisation and the source. */
            external_id: string | null;
            /** @description Rises with every change; `If-Match` takes it as `"v<version>"`. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Since when they are out of the lists; null while they are in them. */
            archived_at: string | null;
        };
        Caseload: {
            data: {
                client: {
                    id: string;
                    name: string;
                };
                /** @description The member who looks after them; null while it is everyone. */
                coach_id: string | null;
                archived_at: string | null;
                /** @description Applications that are not put away. */
                applications: number;
                /** @description Those of them that have not ended. */
                in_flight: number;
                /** @description Applications in flight that have no open step. */
                without_next: number;
                /** @description Steps whose day has passed and that are still worth doing. */
                late: number;
                /** @description The latest `at` of the facts of what is in flight. */
                last_fact_at: string | null;
                /** @description Whether something is in flight, and nothing was recorded of it for 14 days. */
                silent: boolean;
                /** @description Of what is in flight: an offer first, then by interviews, then by the latest fact. */
                furthest: {
                    application_id: string;
                    role: string;
                    employer: {
                        id: string;
                        name: string;
                    };
                    offer: boolean;
                    interviews: number;
                } | null;
                /** @description The open step that comes first: late, then due by closing, then planned by opening. */
                next: {
                    application_id: string;
                    step_id: string;
                    /** @enum {string} */
                    kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
                    title: string;
                    /**
                     * @description By the time of day: planned before opens, due up to by, late up to closes, expired after. `done`, `dismissed` and `withheld` win over time.
                     * @enum {string}
                     */
                    status: "planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld";
                    /** Format: date-time */
                    opens: string;
                    /** Format: date-time */
                    by: string;
                    /** Format: date-time */
                    closes: string;
                } | null;
            }[];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
            /** Format: date-time */
            as_of: string;
            /** @description Clients of the whole caseload, whatever `show` and `search` leave of it. */
            counts: {
                clients: number;
                late: number;
                silent: number;
                without_next: number;
            };
        };
        /** @description Whom and what the words name, the likeliest first. */
        Found: {
            clients: {
                id: string;
                name: string;
                /** @description Whether they are put away. */
                archived: boolean;
            }[];
            applications: {
                id: string;
                role: string;
                client: string;
                employer: string;
            }[];
        };
        /** @description What employers promised a client, the latest first, and what became of it. */
        ClientPromises: {
            data: {
                application: {
                    id: string;
                    role: string;
                    employer: {
                        id: string;
                        name: string;
                        /** @description IANA zone. */
                        time_zone: string;
                    };
                };
                /** @description What the employer said about when they decide, and what became of it. */
                promise: {
                    /** @description Id of the fact. */
                    fact: string;
                    /** @enum {string} */
                    kind: "promise" | "delay" | "hold";
                    /**
                     * Format: date
                     * @description Employer-local day on which it was said.
                     */
                    said: string;
                    said_by: string | null;
                    /** @description The days that it means; null where it names none. */
                    from: string | null;
                    to: string | null;
                    precision: ("exact" | "range" | "vague") | null;
                    /**
                     * @description `kept`: word came by its day; `late`: after it; `moved`: another day was given before it passed; `missed`: after it; `overdue`: it passed without a word; `open`: it is ahead; `undated`: it names no day.
                     * @enum {string}
                     */
                    result: "kept" | "late" | "moved" | "missed" | "overdue" | "open" | "undated";
                    /** @description Id of the fact that settled it, or took its place. */
                    settled_by: string | null;
                    /** @description Business days from its day to that fact, or to now; 0 in time. */
                    days_over: number | null;
                    /** @description Business days by which its day is later than the one before; negative where it is earlier. */
                    slipped: number | null;
                };
            }[];
        };
        EmployerPage: {
            data: components["schemas"]["Employer"][];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        /** @description An employer, with the years of business calendar that are kept of it. */
        Employer: {
            id: string;
            name: string;
            /** @description IANA zone. */
            time_zone: string;
            /** @description ISO 3166-1, with a subdivision where there is one. */
            region: string;
            /** @description Its own closed days, beyond holidays. */
            closed: components["schemas"]["ClosedRange"][];
            /**
             * Format: date
             * @description First day that its resolved calendar covers.
             */
            calendar_from: string;
            /**
             * Format: date
             * @description Last day that its resolved calendar covers.
             */
            calendar_through: string;
            /** @description The system of whoever created it, such as `ats`. */
            external_source: string | null;
            /** @description Its id there: unique within the organisation and the source. */
            external_id: string | null;
            /** @description Rises with every change; `If-Match` takes it as `"v<version>"`. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        Regions: {
            data: {
                /** @description ISO 3166-1, with a subdivision where there is one. */
                code: string;
                name: string;
            }[];
        };
        ApplicationPage: {
            data: {
                id: string;
                role: string;
                /** @enum {string} */
                route: "direct" | "agency";
                client: {
                    id: string;
                    name: string;
                    /** @description IANA zone. */
                    time_zone: string;
                };
                employer: {
                    id: string;
                    name: string;
                    /** @description IANA zone. */
                    time_zone: string;
                };
                /** @enum {string} */
                state: "before-interview" | "waiting" | "overdue-decision" | "delayed" | "on-hold" | "offer" | "ended";
                /** @description The next step, where there is one. */
                next: {
                    step_id: string;
                    /** @enum {string} */
                    kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
                    title: string;
                    /**
                     * @description By the time of day: planned before opens, due up to by, late up to closes, expired after. `done`, `dismissed` and `withheld` win over time.
                     * @enum {string}
                     */
                    status: "planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld";
                    window: components["schemas"]["Window"];
                } | null;
                /** @description Why there is no next step, where there is none. */
                nothing_to_do: string | null;
                /** @description The latest `at` of its facts: who has gone silent shows here. */
                last_fact_at: string | null;
                balance: components["schemas"]["Balance"];
                /** @description The policy whose edition its plans are made with. */
                policy: {
                    id: string;
                    edition: string;
                };
                /** @description The system of whoever created it, such as `ats`. */
                external_source: string | null;
                /** @description Its id there: unique within the organisation and the source. */
                external_id: string | null;
                /** @description Rises with every change; `If-Match` takes it as `"v<version>"`. */
                version: number;
                /** Format: date-time */
                created_at: string;
                /**
                 * Format: date-time
                 * @description When it, its facts or its plan last changed.
                 */
                updated_at: string;
                archived_at: string | null;
            }[];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        /** @description An application with its plan of this moment, its facts and what each changed. */
        Application: {
            id: string;
            role: string;
            /** @enum {string} */
            route: "direct" | "agency";
            client: {
                id: string;
                name: string;
                /** @description IANA zone. */
                time_zone: string;
            };
            employer: {
                id: string;
                name: string;
                /** @description IANA zone. */
                time_zone: string;
                region: string;
                calendar: components["schemas"]["BusinessCalendar"];
            };
            plan: components["schemas"]["Plan"];
            facts: {
                fact: components["schemas"]["Fact"];
                /** Format: date-time */
                recorded_at: string;
                /** @description Who did it: a member, a client through their link, Tact itself, or a key. */
                actor: {
                    /** @enum {string} */
                    kind: "member" | "client" | "system" | "api-key";
                    name: string;
                };
                /** @description Through what it came: `api`, `dashboard`, `invitation` … */
                source: string;
                /** @description Id of the retraction, where it was taken back. */
                retracted_by: string | null;
            }[];
            /** @description In the order in which they were made. Statements that the plan leaves out are not among them. */
            promises: {
                /** @description Id of the fact. */
                fact: string;
                /** @enum {string} */
                kind: "promise" | "delay" | "hold";
                /**
                 * Format: date
                 * @description Employer-local day on which it was said.
                 */
                said: string;
                said_by: string | null;
                /** @description The days that it means; null where it names none. */
                from: string | null;
                to: string | null;
                precision: ("exact" | "range" | "vague") | null;
                /**
                 * @description `kept`: word came by its day; `late`: after it; `moved`: another day was given before it passed; `missed`: after it; `overdue`: it passed without a word; `open`: it is ahead; `undated`: it names no day.
                 * @enum {string}
                 */
                result: "kept" | "late" | "moved" | "missed" | "overdue" | "open" | "undated";
                /** @description Id of the fact that settled it, or took its place. */
                settled_by: string | null;
                /** @description Business days from its day to that fact, or to now; 0 in time. */
                days_over: number | null;
                /** @description Business days by which its day is later than the one before; negative where it is earlier. */
                slipped: number | null;
            }[];
            /** @description The newest first, at most 100. */
            revisions: {
                id: string;
                number: number;
                /** Format: date-time */
                made_at: string;
                /** @description Who did it: a member, a client through their link, Tact itself, or a key. */
                actor: {
                    /** @enum {string} */
                    kind: "member" | "client" | "system" | "api-key";
                    name: string;
                };
                /** @description The facts that led to it. */
                facts: {
                    id: string;
                    /** @enum {string} */
                    type: "interview-scheduled" | "interview-rescheduled" | "interview-cancelled" | "interview-missed" | "decision-promised" | "delay-announced" | "put-on-hold" | "contact-preference-stated" | "contact-away" | "message-sent" | "message-received" | "item-promised" | "item-sent" | "call-promised" | "call-held" | "debrief-captured" | "competing-offer" | "offer-received" | "offer-accepted" | "offer-declined" | "rejected" | "withdrawn" | "position-closed" | "application-reopened" | "step-pinned" | "step-dismissed" | "fact-retracted";
                }[];
                diff: components["schemas"]["PlanDiff"];
            }[];
            /** @description The policy whose edition its plans are made with. */
            policy: {
                id: string;
                edition: string;
            };
            /** @description The system of whoever created it, such as `ats`. */
            external_source: string | null;
            /** @description Its id there: unique within the organisation and the source. */
            external_id: string | null;
            /** @description Rises with every change; `If-Match` takes it as `"v<version>"`. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When it, its facts or its plan last changed.
             */
            updated_at: string;
            archived_at: string | null;
        };
        /** @description The client's other applications, and what an offer in one means for the others. */
        OtherApplications: {
            /** @description This application's own offer, where there is one. */
            offer: {
                fact: string;
                /** Format: date-time */
                at: string;
                answer_by: string | null;
            } | null;
            /** @description Offers first, then those that are open, then those that have ended; at most 100. */
            data: {
                /** @description An application with its plan of this moment in short. */
                application: {
                    id: string;
                    role: string;
                    /** @enum {string} */
                    route: "direct" | "agency";
                    client: {
                        id: string;
                        name: string;
                        /** @description IANA zone. */
                        time_zone: string;
                    };
                    employer: {
                        id: string;
                        name: string;
                        /** @description IANA zone. */
                        time_zone: string;
                    };
                    /** @enum {string} */
                    state: "before-interview" | "waiting" | "overdue-decision" | "delayed" | "on-hold" | "offer" | "ended";
                    /** @description The next step, where there is one. */
                    next: {
                        step_id: string;
                        /** @enum {string} */
                        kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
                        title: string;
                        /**
                         * @description By the time of day: planned before opens, due up to by, late up to closes, expired after. `done`, `dismissed` and `withheld` win over time.
                         * @enum {string}
                         */
                        status: "planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld";
                        window: components["schemas"]["Window"];
                    } | null;
                    /** @description Why there is no next step, where there is none. */
                    nothing_to_do: string | null;
                    /** @description The latest `at` of its facts: who has gone silent shows here. */
                    last_fact_at: string | null;
                    balance: components["schemas"]["Balance"];
                    /** @description The policy whose edition its plans are made with. */
                    policy: {
                        id: string;
                        edition: string;
                    };
                    /** @description The system of whoever created it, such as `ats`. */
                    external_source: string | null;
                    /** @description Its id there: unique within the organisation and the source. */
                    external_id: string | null;
                    /** @description Rises with every change; `If-Match` takes it as `"v<version>"`. */
                    version: number;
                    /** Format: date-time */
                    created_at: string;
                    /**
                     * Format: date-time
                     * @description When it, its facts or its plan last changed.
                     */
                    updated_at: string;
                    archived_at: string | null;
                };
                /** @description Its own offer, where there is one. */
                offer: {
                    fact: string;
                    /** Format: date-time */
                    at: string;
                    answer_by: string | null;
                } | null;
                /** @description Whether the offer of the one has been recorded as a competing offer of the other. */
                told: boolean;
                /** @description What recording it would change: of this application where the other has the offer, of the other where this one has. Null where there is nothing to tell. */
                effect: components["schemas"]["PlanDiff"] | null;
            }[];
        };
        RevisionPage: {
            data: {
                id: string;
                number: number;
                /** Format: date-time */
                made_at: string;
                /** @description Who did it: a member, a client through their link, Tact itself, or a key. */
                actor: {
                    /** @enum {string} */
                    kind: "member" | "client" | "system" | "api-key";
                    name: string;
                };
                /** @description The facts that led to it. */
                facts: {
                    id: string;
                    /** @enum {string} */
                    type: "interview-scheduled" | "interview-rescheduled" | "interview-cancelled" | "interview-missed" | "decision-promised" | "delay-announced" | "put-on-hold" | "contact-preference-stated" | "contact-away" | "message-sent" | "message-received" | "item-promised" | "item-sent" | "call-promised" | "call-held" | "debrief-captured" | "competing-offer" | "offer-received" | "offer-accepted" | "offer-declined" | "rejected" | "withdrawn" | "position-closed" | "application-reopened" | "step-pinned" | "step-dismissed" | "fact-retracted";
                }[];
                diff: components["schemas"]["PlanDiff"];
            }[];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        FactPage: {
            data: {
                fact: components["schemas"]["Fact"];
                /** Format: date-time */
                recorded_at: string;
                /** @description Who did it: a member, a client through their link, Tact itself, or a key. */
                actor: {
                    /** @enum {string} */
                    kind: "member" | "client" | "system" | "api-key";
                    name: string;
                };
                /** @description Through what it came: `api`, `dashboard`, `invitation` … */
                source: string;
                /** @description Id of the retraction, where it was taken back. */
                retracted_by: string | null;
            }[];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        /** @description Facts that were recorded, the plan they led to, and what they changed. */
        RecordedFacts: {
            /** @description As recorded, with their ids. */
            facts: components["schemas"]["Fact"][];
            plan: components["schemas"]["Plan"];
            diff: components["schemas"]["PlanDiff"];
            /** @description Number of the plan's revision. */
            revision: number;
        };
        /** @description What a sentence about an application states. Nothing is stored. */
        Understanding: {
            /** @enum {string} */
            outcome: "understood" | "ambiguous" | "incomplete" | "not-understood";
            /** @description Where it was understood: ready to be recorded. */
            facts: {
                draft: components["schemas"]["NewFact"];
                /** @description The days and times that the words mean, to be shown before they are recorded. */
                dates: ({
                    /** @constant */
                    kind: "days";
                    words: string;
                    what: string;
                    /** Format: date */
                    from: string;
                    /** @description Null where no day is said but none before `from`. */
                    to: string | null;
                } | {
                    /** @constant */
                    kind: "time";
                    words: string;
                    what: string;
                    /** Format: date-time */
                    at: string;
                    until: string | null;
                    /** @description The words name a day, or a part of it, and no time. */
                    only_the_day: boolean;
                })[];
                /** @description What the words leave open and was taken as usual, in sentences. */
                assumed: string[];
            }[];
            /** @description Where it may mean one thing or another: every way to take it. Nothing is guessed. */
            ways: {
                label: string;
                facts: {
                    draft: components["schemas"]["NewFact"];
                    /** @description The days and times that the words mean, to be shown before they are recorded. */
                    dates: ({
                        /** @constant */
                        kind: "days";
                        words: string;
                        what: string;
                        /** Format: date */
                        from: string;
                        /** @description Null where no day is said but none before `from`. */
                        to: string | null;
                    } | {
                        /** @constant */
                        kind: "time";
                        words: string;
                        what: string;
                        /** Format: date-time */
                        at: string;
                        until: string | null;
                        /** @description The words name a day, or a part of it, and no time. */
                        only_the_day: boolean;
                    })[];
                    /** @description What the words leave open and was taken as usual, in sentences. */
                    assumed: string[];
                }[];
            }[];
            /** @description What to ask: which way, or what is missing. */
            question: string | null;
            /** @description The words from which on nothing was understood. A sentence is read whole or not at all. */
            residue: string[];
            /** @description The type of fact that the words come nearest to. */
            nearest: ("interview-scheduled" | "interview-rescheduled" | "interview-cancelled" | "interview-missed" | "decision-promised" | "delay-announced" | "put-on-hold" | "contact-preference-stated" | "contact-away" | "message-sent" | "message-received" | "item-promised" | "item-sent" | "call-promised" | "call-held" | "debrief-captured" | "competing-offer" | "offer-received" | "offer-accepted" | "offer-declined" | "rejected" | "withdrawn" | "position-closed" | "application-reopened" | "step-pinned" | "step-dismissed" | "fact-retracted") | null;
        };
        /** @description What became of facts of many applications. */
        BulkResult: {
            /** @description Applications whose facts were recorded. */
            recorded: number;
            /** @description Applications whose facts were not. */
            refused: number;
            /** @description One result for each item, in their order. */
            data: {
                /** @description Null where no application was found. */
                application_id: string | null;
                /** @enum {string} */
                status: "recorded" | "refused";
                /** @description Ids of the facts that were recorded. */
                fact_ids: string[];
                /** @description Number of the plan's revision that they led to. */
                revision: number | null;
                /** @description Id of the next step. */
                next: string | null;
                /** @description Why they were refused: none of this application's facts was recorded. */
                error: {
                    code: string;
                    detail: string;
                    errors: {
                        pointer: string;
                        detail: string;
                        code: string | null;
                    }[];
                } | null;
            }[];
        };
        StepPage: {
            data: {
                application_id: string;
                /** @description What the application is for. */
                role: string;
                client: {
                    id: string;
                    name: string;
                    /** @description IANA zone. */
                    time_zone: string;
                };
                employer: {
                    id: string;
                    name: string;
                    /** @description IANA zone. */
                    time_zone: string;
                };
                step: components["schemas"]["Step"];
            }[];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        /** @description The day of whoever asks. */
        Queue: {
            /** Format: date-time */
            as_of: string;
            /** @description The reader's zone: what today and tomorrow mean here. */
            time_zone: string;
            /**
             * Format: date
             * @description Reader-local date of `as_of`.
             */
            date: string;
            /** @description Of rows, not of items. */
            counts: {
                late: number;
                due: number;
                changed: number;
                tomorrow: number;
                /** @description Late and due ones that contact an employer. */
                to_send: number;
                /** @description Clients who are looked after. */
                clients: number;
            };
            /** @description In the order to work: late, due by closing window, changed, tomorrow. */
            items: {
                /** @description `<group>:<step id>`: unique in a queue. */
                key: string;
                /** @enum {string} */
                group: "late" | "due" | "changed" | "tomorrow";
                /** @description Items that read as one, such as the thank-yous of one interview, have the same; counts count these. */
                row: string;
                application: {
                    id: string;
                    role: string;
                    /** @enum {string} */
                    state: "before-interview" | "waiting" | "overdue-decision" | "delayed" | "on-hold" | "offer" | "ended";
                };
                client: {
                    id: string;
                    name: string;
                    /** @description IANA zone. */
                    time_zone: string;
                };
                employer: {
                    id: string;
                    name: string;
                    /** @description IANA zone. */
                    time_zone: string;
                };
                /** @description The interview's stage in words, where one is known. */
                stage: string | null;
                step: components["schemas"]["Step"];
                /** @description First sentence of the step's reasons. */
                why: string;
                /** @description For `changed`: what the plan did since yesterday. */
                change: {
                    /** @enum {string} */
                    kind: "moved" | "added" | "dropped";
                    before: components["schemas"]["Window"] | null;
                    why: string;
                    /** Format: date-time */
                    at: string;
                } | null;
            }[];
            /** @description Items of the day that are not among these, because a part was asked for. */
            more: number;
            /** @description Steps by reader-local day of `by`, ten working days from today; late ones stand on today. */
            load: {
                /** Format: date */
                date: string;
                due: number;
                late: number;
            }[];
        };
        /** @description Why a step has the dates that it has. */
        Explanation: {
            step: string;
            /** @enum {string} */
            kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
            title: string;
            /** @description What to do, when and why, in one sentence. */
            sentence: string;
            /** @description What happened, the rule that it called for, the dates that came of it. */
            chain: string[];
            rule: {
                id: string;
                title: string;
            };
            source: {
                key: string;
                title: string;
                author: string;
                heading: string;
                point: string;
            };
            policy: {
                id: string;
                /** @description The first day on which this edition is in force. */
                edition: string;
            };
            zone_data: string;
            /** @description The facts that it rests on, in order. */
            facts: components["schemas"]["Fact"][];
            because: components["schemas"]["Because"][];
            /** @description How each edge of the window came about. */
            edges: {
                /** @enum {string} */
                edge: "opens" | "ideal" | "by" | "closes";
                /** @description From here on it may be done. */
                at: string;
                text: string;
                same_as: ("opens" | "ideal" | "by" | "closes") | null;
                moves: components["schemas"]["Because"][];
                sums: {
                    does: string;
                    from: string;
                    to: string;
                    count: number | null;
                    parameter: string | null;
                    text: string;
                }[];
            }[];
            parameters: {
                name: string;
                value: string | number;
                meaning: string;
                basis: {
                    by: string;
                    source: string | null;
                    point: string | null;
                    why: string | null;
                } | null;
            }[];
            displaced: {
                rule: string;
                failed: string;
                text: string;
            }[];
            pinned: {
                /** Format: date */
                on: string;
                reason: string;
                fact: string;
            } | null;
            window: components["schemas"]["Window"];
        };
        /** @description An application with its facts and its plan: one line of the export. */
        ExportedApplication: {
            id: string;
            role: string;
            /** @enum {string} */
            route: "direct" | "agency";
            client: {
                id: string;
                name: string;
                /** @description IANA zone. */
                time_zone: string;
            };
            employer: {
                id: string;
                name: string;
                /** @description IANA zone. */
                time_zone: string;
            };
            /** @enum {string} */
            state: "before-interview" | "waiting" | "overdue-decision" | "delayed" | "on-hold" | "offer" | "ended";
            /** @description The next step, where there is one. */
            next: {
                step_id: string;
                /** @enum {string} */
                kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
                title: string;
                /**
                 * @description By the time of day: planned before opens, due up to by, late up to closes, expired after. `done`, `dismissed` and `withheld` win over time.
                 * @enum {string}
                 */
                status: "planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld";
                window: components["schemas"]["Window"];
            } | null;
            /** @description Why there is no next step, where there is none. */
            nothing_to_do: string | null;
            /** @description The latest `at` of its facts: who has gone silent shows here. */
            last_fact_at: string | null;
            balance: components["schemas"]["Balance"];
            /** @description The policy whose edition its plans are made with. */
            policy: {
                id: string;
                edition: string;
            };
            /** @description The system of whoever created it, such as `ats`. */
            external_source: string | null;
            /** @description Its id there: unique within the organisation and the source. */
            external_id: string | null;
            /** @description Rises with every change; `If-Match` takes it as `"v<version>"`. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When it, its facts or its plan last changed.
             */
            updated_at: string;
            archived_at: string | null;
            facts: {
                fact: components["schemas"]["Fact"];
                /** Format: date-time */
                recorded_at: string;
                /** @description Who did it: a member, a client through their link, Tact itself, or a key. */
                actor: {
                    /** @enum {string} */
                    kind: "member" | "client" | "system" | "api-key";
                    name: string;
                };
                /** @description Through what it came: `api`, `dashboard`, `invitation` … */
                source: string;
                /** @description Id of the retraction, where it was taken back. */
                retracted_by: string | null;
            }[];
            plan: components["schemas"]["Plan"];
        };
        /** @description One draft for each person the step goes to. */
        Drafts: {
            data: {
                step: string;
                /** @enum {string} */
                kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
                /**
                 * @description A note is for the candidate alone and goes to nobody.
                 * @enum {string}
                 */
                form: "email" | "call" | "note";
                /** @description Where a step can be answered in different ways, which of them. */
                choice: ("accept" | "decline" | "ask-for-time") | null;
                /** @enum {string} */
                tone: "warm" | "plain" | "formal";
                language: string;
                recipient: {
                    id: string | null;
                    name: string | null;
                    role: string | null;
                    email: string | null;
                    /** @enum {string} */
                    basis: "step" | "assumed";
                } | null;
                subject: string | null;
                body: string;
                voicemail: string | null;
                outline: {
                    opening: string;
                    points: string[];
                    ask: string[];
                    close: string;
                } | null;
                /** @description Stretches that came from facts. */
                facts: {
                    /** @enum {string} */
                    part: "subject" | "body" | "voicemail";
                    /** @description In UTF-16 units; included. */
                    start: number;
                    /** @description Behind the last. */
                    end: number;
                    fact: string;
                    what: string;
                }[];
                /** @description Gaps that only a person can fill. */
                placeholders: {
                    /** @enum {string} */
                    part: "subject" | "body" | "voicemail";
                    /** @description In UTF-16 units; included. */
                    start: number;
                    /** @description Behind the last. */
                    end: number;
                    code: string;
                    ask: string;
                }[];
                words: number;
                guidance: string[];
                sources: string[];
                /** @description The words that somebody kept in its place. */
                kept: components["schemas"]["KeptDraft"] | null;
                /** @description What a review of words to this person goes by. */
                context: {
                    /** @enum {string} */
                    kind?: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
                    recipient?: string;
                    people?: string[];
                    employer?: string;
                    candidate?: string;
                    role?: string;
                    topics?: string[];
                    item?: string;
                };
            }[];
        };
        /** @description Words for a step as somebody left them. Nothing is ever sent by itself. */
        KeptDraft: {
            id: string;
            application_id: string;
            /** @description The step that it is for; null where the plan has it no more. */
            step_id: string | null;
            /**
             * @description A note is for the candidate alone and goes to nobody.
             * @enum {string}
             */
            form: "email" | "call" | "note";
            /** @description Id of the participant it goes to; null where nobody is known. */
            recipient: string | null;
            /** @description Where a step can be answered in different ways, which of them. */
            choice: ("accept" | "decline" | "ask-for-time") | null;
            /** @enum {string} */
            tone: "warm" | "plain" | "formal";
            subject: string | null;
            body: string;
            voicemail: string | null;
            /** @description Gaps that nobody filled yet: it is not ready to go out. */
            gaps: number;
            /** @description Why it may not fit any more: the step's date moved, the facts would be worded differently now, or the step or the person is gone. Empty where it fits. */
            stale: ("moved" | "facts" | "gone")[];
            /**
             * Format: date-time
             * @description The step's ideal instant when the words were kept.
             */
            kept_for: string;
            /** @description Rises with every change; `If-Match` takes it as `"v<version>"`. */
            version: number;
            /** @description Who did it: a member, a client through their link, Tact itself, or a key. */
            kept_by: {
                /** @enum {string} */
                kind: "member" | "client" | "system" | "api-key";
                name: string;
            };
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        KeptDraftPage: {
            data: components["schemas"]["KeptDraft"][];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        /** @description What a coach would mark in a text. */
        Review: {
            findings: {
                /** @enum {string} */
                part: "subject" | "body" | "voicemail";
                /** @description In UTF-16 units; included. */
                start: number;
                /** @description Behind the last. */
                end: number;
                code: string;
                /** @enum {string} */
                severity: "block" | "fix" | "consider";
                why: string;
                better: string;
                /** @description What the words rest on. */
                source: string;
            }[];
            words: number;
            sentences: number;
            /** @description Whether only the beginning was read. */
            cut: boolean;
        };
        EventPage: {
            data: components["schemas"]["Event"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        AuditEventPage: {
            data: {
                id: string;
                /** @description 1, 2, 3 … within the organisation. */
                number: number;
                /** Format: date-time */
                at: string;
                actor: {
                    /** @enum {string} */
                    kind: "member" | "client" | "system" | "api-key";
                    id: string;
                };
                action: string;
                /** @description Id of what it was done to. */
                target: string;
                request_id: string | null;
                previous_hash: string;
                /** @description Ties it to the event before: SHA-256, lower-case hex. */
                hash: string;
            }[];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description A look back. Every number counts rows that can be read. */
        Insights: {
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description The moment at which it holds.
             */
            until: string;
            /** @description Applications that were looked at. */
            applications: number;
            /** @description Whether there were more: those with the latest facts were looked at. */
            most: boolean;
            measures: {
                /**
                 * @description `steps`: whether they were done in their window. `answers`: whether a message was answered. `promises`: the day they promised against the day on which word came. `waiting`: from the end of an interview to the next round or the decision. `balance`: how the cadence of open applications reads.
                 * @enum {string}
                 */
                measure: "steps" | "answers" | "promises" | "waiting" | "balance";
                rows: number;
                /** @description Rows by group. */
                groups: {
                    [key: string]: number;
                };
                /** @description The middle one of the rows' values; null where none has one. */
                median: number | null;
                /** @description The same, taken apart. */
                series: {
                    /** @description A kind of step, an employer, weeks of waiting, or a state. */
                    series: string;
                    /** @description Its name where it is an employer. */
                    label: string | null;
                    rows: number;
                    /** @description Rows by group. */
                    groups: {
                        [key: string]: number;
                    };
                    /** @description The middle one of the rows' values; null where none has one. */
                    median: number | null;
                    /** @description The values of its rows, the smallest first: 200 at most. */
                    values: number[];
                }[];
            }[];
        };
        InsightRowPage: {
            data: {
                key: string;
                /** @enum {string} */
                measure: "steps" | "answers" | "promises" | "waiting" | "balance";
                group: string;
                series: string;
                application_id: string;
                role: string;
                client: {
                    id: string;
                    name: string;
                };
                employer: {
                    id: string;
                    name: string;
                };
                /** @description What it is about, in the engine's words. */
                title: string | null;
                /** @description When its window ended, the message was sent, or the interview was over. */
                from: string | null;
                /** @description The day that was promised, at the employer's. */
                day: string | null;
                /** @description When it was done, answered or decided; null while it is not. */
                to: string | null;
                /** @description Hours after the window (steps), days until the answer (answers), working days over (promises), days (waiting), score (balance). */
                value: number | null;
            }[];
            has_more: boolean;
            next_cursor: string | null;
        };
        PolicyPage: {
            data: components["schemas"]["Policy"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description An edition of a policy. */
        Policy: {
            id: string;
            /** @description Name of the edition; plans repeat it. */
            edition: string;
            name: string;
            /** @description The policy that it departs from; null for one that comes with Tact. */
            base: string | null;
            /** @description Where it departs from its base, by parameter. */
            overrides: {
                [key: string]: string | number;
            };
            /** @description From when new applications are planned with this edition; null for one that comes with Tact. */
            valid_from: string | null;
            created_at: string | null;
            /** @description How many applications that are not put away are planned with this edition. */
            applications: number;
            /** @description Whether new applications are planned with this policy, where their client has no other. */
            chosen: boolean;
            /** @description Clients whose new applications are planned with this policy: 200 at most. */
            clients: {
                id: string;
                name: string;
            }[];
            /** @description Every value of it, by parameter. */
            parameters: {
                [key: string]: {
                    value: string | number;
                    /** @enum {string} */
                    unit: "duration" | "clock" | "business-days" | "days" | "count";
                    least: string | number;
                    most: string | number;
                    meaning: string;
                    /** @description Whether this policy sets it itself. */
                    own: boolean;
                    /** @description What it is in the base. */
                    usual: string | number;
                    /** @description What the value of the base rests on: a source, or our judgement. */
                    basis: {
                        /** @enum {string} */
                        by: "source" | "ours";
                        text: string;
                        /** @description Key of the source and its section, where it gives this very number. */
                        source: string | null;
                    };
                };
            };
        };
        /** @description What a policy would do to the caseload. Nothing is stored. */
        Simulation: {
            /** @description Applications that were planned both ways. */
            looked: number;
            /** @description Of those, how many would have another plan. */
            moving: number;
            /** @description Open steps, by what would become of them. */
            steps: {
                sooner: number;
                later: number;
                added: number;
                dropped: number;
            };
            /** @description Applications that could not be planned so. */
            refused: {
                application_id: string;
                code: string;
                detail: string;
            }[];
            /** @description Those that would have another plan. */
            data: {
                application_id: string;
                role: string;
                client: {
                    id: string;
                    name: string;
                };
                employer: {
                    id: string;
                    name: string;
                };
                /** @description What it is planned with now. */
                policy: {
                    id: string;
                    edition: string;
                };
                steps: {
                    lineage: string;
                    kind: string;
                    title: string;
                    /** @description Null for a step that would be new. */
                    before: components["schemas"]["Window"] | null;
                    /** @description Null for a step that would be gone. */
                    after: components["schemas"]["Window"] | null;
                    /** @description By how many days its ideal moment would move; below zero: sooner. */
                    days: number | null;
                }[];
            }[];
            /** @description Hand it back as `cursor` to look at the applications after these; null at the end. */
            next_cursor: string | null;
        };
        FeedPage: {
            data: components["schemas"]["Feed"][];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        /** @description A calendar link with its address. */
        FeedWithAddress: {
            feed: components["schemas"]["Feed"];
            /** @description The address to subscribe to. A secret: it is told once and stored nowhere. */
            url: string;
            /** @description The same with the scheme `webcal:`. */
            webcal: string;
        };
        /** @description A calendar link, without its address. */
        Feed: {
            id: string;
            name: string;
            /**
             * @description Whom it shows: one client, one application, or everyone whom the coach looks after.
             * @enum {string}
             */
            scope: "client" | "application" | "coach";
            /** @description Set where `scope` is client or application. */
            client: {
                id: string;
                name: string;
            } | null;
            /** @description Set where `scope` is application. */
            application: {
                id: string;
                role: string;
                employer: string;
            } | null;
            /**
             * @description How much it tells whoever sees the calendar.
             * @enum {string}
             */
            privacy: "full" | "initials" | "busy";
            /**
             * @description Events for a calendar, or tasks for a list of things to do.
             * @enum {string}
             */
            form: "events" | "tasks";
            /** @description Whether the interviews themselves stand in it. */
            interviews: boolean;
            /** @description The system of whoever created it, such as `ats`. */
            external_source: string | null;
            /** @description Its id there: unique within the organisation and the source. */
            external_id: string | null;
            /** @description Rises with every change; `If-Match` takes it as `"v<version>"`. */
            version: number;
            /** Format: date-time */
            created_at: string;
            rotated_at: string | null;
            revoked_at: string | null;
            last_fetched_at: string | null;
            /** @description By which family of programs. */
            last_fetched_by: ("google" | "outlook" | "apple" | "thunderbird" | "evolution" | "vdirsyncer" | "davx5" | "browser" | "other") | null;
        };
        /** @description What an import does, row by row. */
        ImportReport: {
            /** @description What this report says, as a hash: hand it back to import exactly that. */
            report: string;
            /** @description Whether it was done, or only looked at. */
            imported: boolean;
            /** @description Columns of the file that mean nothing here. */
            passed_over: string[];
            clients: {
                created: number;
                updated: number;
            };
            employers: {
                created: number;
            };
            applications: {
                created: number;
                updated: number;
            };
            /** @description Rows that change nothing. */
            unchanged: number;
            /** @description Rows that are left out. */
            refused: number;
            rows: components["schemas"]["ImportRow"][];
        };
        /** @description What becomes of one row of the file. */
        ImportRow: {
            /** @description The line of the file on which the row ends; the header is line 1. */
            line: number;
            /**
             * @description What becomes of the row. One that is refused is left out.
             * @enum {string}
             */
            outcome: "taken" | "unchanged" | "refused";
            client: {
                name: string;
                /** @enum {string} */
                outcome: "create" | "update" | "unchanged";
            } | null;
            /** @description Null where the row is of a client alone. */
            application: {
                role: string;
                employer: string;
                new_employer: boolean;
                /** @enum {string} */
                outcome: "create" | "update" | "unchanged";
            } | null;
            problems: {
                column: string;
                detail: string;
                code: string;
            }[];
        };
        /** @description What went. The audit log keeps that it went, by ids alone. */
        Erased: {
            /** @description Id of the client who was erased. */
            id: string;
            /** @description Applications that went with them. */
            applications: number;
            /** @description Mails that were deleted because they were to them or named them. */
            mails: number;
        };
        /** @description What came of a delivery. */
        HookAnswer: {
            /**
             * @description What came of it.
             * @enum {string}
             */
            outcome: "recorded" | "unchanged" | "unmatched" | "waiting" | "refused" | "duplicate" | "ignored";
        };
        HookSourcePage: {
            data: components["schemas"]["HookSource"][];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        /** @description A hook source with its secret. */
        HookSourceWithSecret: {
            hook_source: components["schemas"]["HookSource"];
            /** @description What the other system signs with. Told in this answer and never again. */
            secret: string;
        };
        /** @description A system that sends webhooks to Tact, without its secret. */
        HookSource: {
            id: string;
            /**
             * @description The system whose webhooks are taken in: `tact` is the format of our own.
             * @enum {string}
             */
            source: "tact" | "calendly" | "ashby";
            name: string;
            /** @description The address to give to the other system. */
            url: string;
            /** @description The `external_source` that the ids in its payloads are of. */
            applications_source: string;
            /** @description The system of whoever created it, such as `ats`. */
            external_source: string | null;
            /** @description Its id there: unique within the organisation and the source. */
            external_id: string | null;
            /** Format: date-time */
            created_at: string;
            revoked_at: string | null;
            last_received_at: string | null;
            /** @description Until when the secret before holds too; null where there is none. */
            former_secret_until: string | null;
        };
        /** @description Something of another system that interviews hang on, and the application that it belongs to. */
        HookObject: {
            /** @description Id of the hook source. */
            source: string;
            /** @description Its id in the other system. */
            object: string;
            /** @description Whose it is; null while nobody knows. */
            application_id: string | null;
            /** Format: date-time */
            updated_at: string;
            /** @description What its payloads say of the candidate: ids in the other system, and addresses. */
            candidate: {
                ids: string[];
                emails: string[];
            };
            /** @description Its interviews, as they were told last. */
            interviews: {
                starts: string | null;
                ends: string | null;
                stage: string | null;
                cancelled: boolean;
            }[];
            /** @description Facts that wait for somebody to say whose they are. */
            facts: number;
        };
        HookObjectPage: {
            data: components["schemas"]["HookObject"][];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        HookReceiptPage: {
            data: components["schemas"]["HookReceipt"][];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        /** @description A delivery that came, and what came of it. Nothing that it said stands here. */
        HookReceipt: {
            /** @description Id of the hook source. */
            source: string;
            /** @description The same for the same delivery sent again. */
            key: string;
            /** Format: date-time */
            received_at: string;
            /** @enum {string} */
            outcome: "recorded" | "unchanged" | "unmatched" | "waiting" | "refused" | "duplicate" | "ignored";
            /** @description What it was about, by its id in the other system. */
            object: string | null;
            /** @description Codes of what was left out, and why. */
            detail: string | null;
        };
        Invitation: {
            meetings: {
                /** @description Names it within this answer. */
                key: string;
                /** @enum {string} */
                effect: "schedule" | "reschedule" | "cancel" | "nothing" | "incomplete";
                /** @description Why, in a sentence. */
                because: string;
                /** @description The interview that it is already, by its UID. */
                known: {
                    application_id: string;
                    client: string;
                    employer: string;
                    role: string;
                    interview: string;
                    /** Format: date-time */
                    starts: string;
                } | null;
                meeting: {
                    uid: string;
                    recurrence_id: string | null;
                    sequence: number;
                    stamp: string | null;
                    /** @enum {string} */
                    method: "request" | "cancel" | "publish" | "other";
                    cancelled: boolean;
                    summary: string | null;
                    /** @description With offset and zone, such as 2026-11-30T10:00:00-05:00[America/New_York]. */
                    starts: string;
                    /** @description With offset and zone, such as 2026-11-30T10:00:00-05:00[America/New_York]. */
                    ends: string;
                    /** @enum {string} */
                    ends_basis: "stated" | "assumed";
                    time_zone: string;
                    /** @enum {string} */
                    zone_basis: "named" | "windows-name" | "described" | "utc" | "assumed";
                    whole_day: boolean;
                    further_occurrences: number;
                    organiser: {
                        name: string | null;
                        email: string | null;
                        /** @description The address belongs to a program: an applicant-tracking system, a scheduler, a room. */
                        robot: boolean;
                        role: string | null;
                        answer: string | null;
                    } | null;
                    attendees: {
                        name: string | null;
                        email: string | null;
                        /** @description The address belongs to a program: an applicant-tracking system, a scheduler, a room. */
                        robot: boolean;
                        role: string | null;
                        answer: string | null;
                    }[];
                    join_links: {
                        url: string;
                        /** @enum {string} */
                        provider: "google-meet" | "teams" | "zoom" | "webex" | "other";
                    }[];
                    location: string | null;
                    format: ("phone" | "video" | "onsite") | null;
                };
                /** @description The facts to confirm, without ids: they are given when they are recorded. */
                facts: components["schemas"]["NewFact"][];
                origin: {
                    uid: string;
                    recurrence_id: string | null;
                    sequence: number;
                    stamp: string | null;
                    interview: string;
                    join_url: string | null;
                    place: string | null;
                };
                notes: {
                    code: string;
                    detail: string;
                    where?: string;
                }[];
            }[];
            /** @description What was broken and could be mended. */
            repairs: {
                code: string;
                detail: string;
                where?: string;
            }[];
            /** @description What could not be read. */
            unread: {
                code: string;
                detail: string;
                where?: string;
            }[];
        };
        ApiKeyPage: {
            data: components["schemas"]["ApiKey"][];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        /** @description A key with its secret. */
        ApiKeyWithSecret: {
            key: components["schemas"]["ApiKey"];
            /** @description The key itself. It is told once and stored nowhere: keep it where programs keep secrets. */
            secret: string;
        };
        /** @description A key, without its secret. */
        ApiKey: {
            id: string;
            name: string;
            /** @description How the key begins: its prefix and 8 characters. */
            shown: string;
            /** @description False for a key that sees test data alone. */
            livemode: boolean;
            scopes: ("applications:read" | "applications:write" | "audit:read" | "clients:read" | "clients:write" | "employers:read" | "employers:write" | "erasure:write" | "events:read" | "exports:read" | "facts:read" | "facts:write" | "feeds:read" | "feeds:write" | "imports:write" | "members:read" | "members:write" | "organisation:read" | "organisation:write" | "plans:read" | "policies:read" | "policies:write" | "portal-links:read" | "portal-links:write" | "steps:read" | "steps:write" | "webhooks:read" | "webhooks:write")[];
            /** @description Origins whose pages may use it in a browser; empty for none. */
            origins: string[];
            /** @description API version that it was made for; `Tact-Version` asks for another. */
            version: string;
            /** @description Id of the member who made it. */
            created_by: string;
            /** Format: date-time */
            created_at: string;
            expires_at: string | null;
            /** @description To the minute. */
            last_used_at: string | null;
            revoked_at: string | null;
        };
        /** @description The organisation of whoever asks. */
        Organisation: {
            id: string;
            name: string;
            /** @description False for the organisation of test keys. */
            livemode: boolean;
            /** @description Whether members need a second factor to sign in. */
            two_factor_required: boolean;
            /** @description Rises with every change; `If-Match` takes it as `"v<version>"`. */
            version: number;
            /** Format: date-time */
            created_at: string;
        };
        MemberPage: {
            data: components["schemas"]["Member"][];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        /** @description Somebody who belongs to the organisation. */
        Member: {
            id: string;
            name: string;
            email: string;
            /**
             * @description Owners may everything; coaches look after clients; viewers read.
             * @enum {string}
             */
            role: "owner" | "coach" | "viewer";
            /** @description IANA zone. */
            time_zone: string;
            /** @description Whether they sign in with a second factor. */
            two_factor: boolean;
            /** @description Rises with every change; `If-Match` takes it as `"v<version>"`. */
            version: number;
            /** Format: date-time */
            created_at: string;
        };
        MemberInvitationPage: {
            data: components["schemas"]["MemberInvitation"][];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        /** @description An address that was asked to join. The link goes to that address alone. */
        MemberInvitation: {
            id: string;
            email: string;
            /**
             * @description Owners may everything; coaches look after clients; viewers read.
             * @enum {string}
             */
            role: "owner" | "coach" | "viewer";
            /** @description Id of the member who invited. */
            invited_by: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
            accepted_at: string | null;
            revoked_at: string | null;
        };
        PortalLinkPage: {
            data: components["schemas"]["PortalLink"][];
            /** @description Whether there was more when this page was read. */
            has_more: boolean;
            /** @description Opaque: hand it back as `cursor` for the page after; null on the last. */
            next_cursor: string | null;
        };
        /** @description A client's private link with its address. */
        PortalLinkWithAddress: {
            link: components["schemas"]["PortalLink"];
            /** @description The page to open. A secret: it is told once and stored nowhere; null for a link that was there. */
            url: string | null;
            /** @description What speaks for the client on the API: `Authorization: Bearer tact_portal_…`. */
            secret: string | null;
            /** @description False for a link that was made before under the same external id. */
            made: boolean;
        };
        /** @description A client's private link, without its address. */
        PortalLink: {
            id: string;
            name: string;
            client: {
                id: string;
                name: string;
            };
            /** @description The system of whoever created it, such as `ats`. */
            external_source: string | null;
            /** @description Its id there: unique within the organisation and the source. */
            external_id: string | null;
            /** @description Id of the member or the key that made it. */
            created_by: string;
            /** Format: date-time */
            created_at: string;
            expires_at: string | null;
            revoked_at: string | null;
            /** @description To the minute. */
            last_used_at: string | null;
        };
        /** @description What a client sees: what to do, what to say, and why now. */
        Portal: {
            client: {
                id: string;
                name: string;
                /** @description IANA zone. */
                time_zone: string;
            };
            /** @description Name of the organisation that looks after them. */
            organisation: string;
            /** @description Name of the coach who looks after them; null where everybody does. */
            coach: string | null;
            applications: {
                id: string;
                role: string;
                employer: {
                    name: string;
                    /** @description IANA zone. */
                    time_zone: string;
                };
                /** @enum {string} */
                state: "before-interview" | "waiting" | "overdue-decision" | "delayed" | "on-hold" | "offer" | "ended";
                decision: components["schemas"]["Decision"] | null;
                /** @description Why there is nothing to do; null where there is something. */
                nothing_to_do: string | null;
                /** @description What is open: due, late, or planned. */
                steps: {
                    id: string;
                    /** @enum {string} */
                    kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
                    title: string;
                    /** @description Id of the interview that it belongs to, where it is one interview's. */
                    interview: string | null;
                    /** @description How they are reached; null where nobody is contacted. */
                    channel: ("email" | "phone") | null;
                    /** @description Whether an employer is contacted. */
                    touch: boolean;
                    /**
                     * @description `if-no-answer`: it stands on nobody answering the step before.
                     * @enum {string}
                     */
                    firmness: "firm" | "if-no-answer";
                    /**
                     * @description By the time of day: planned before opens, due up to by, late up to closes, expired after. `done`, `dismissed` and `withheld` win over time.
                     * @enum {string}
                     */
                    status: "planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld";
                    window: components["schemas"]["Window"];
                    /** @description Why now and not sooner, a sentence each. */
                    because: string[];
                    drafts: {
                        step: string;
                        /** @enum {string} */
                        kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
                        /**
                         * @description A note is for the candidate alone and goes to nobody.
                         * @enum {string}
                         */
                        form: "email" | "call" | "note";
                        /** @description Where a step can be answered in different ways, which of them. */
                        choice: ("accept" | "decline" | "ask-for-time") | null;
                        /** @enum {string} */
                        tone: "warm" | "plain" | "formal";
                        language: string;
                        recipient: {
                            id: string | null;
                            name: string | null;
                            role: string | null;
                            email: string | null;
                            /** @enum {string} */
                            basis: "step" | "assumed";
                        } | null;
                        subject: string | null;
                        body: string;
                        voicemail: string | null;
                        outline: {
                            opening: string;
                            points: string[];
                            ask: string[];
                            close: string;
                        } | null;
                        /** @description Stretches that came from facts. */
                        facts: {
                            /** @enum {string} */
                            part: "subject" | "body" | "voicemail";
                            /** @description In UTF-16 units; included. */
                            start: number;
                            /** @description Behind the last. */
                            end: number;
                            fact: string;
                            what: string;
                        }[];
                        /** @description Gaps that only a person can fill. */
                        placeholders: {
                            /** @enum {string} */
                            part: "subject" | "body" | "voicemail";
                            /** @description In UTF-16 units; included. */
                            start: number;
                            /** @description Behind the last. */
                            end: number;
                            code: string;
                            ask: string;
                        }[];
                        words: number;
                        guidance: string[];
                        sources: string[];
                        /** @description Whether these are words that the coach has looked at and kept. */
                        kept: boolean;
                    }[];
                    /** @description Days to which it may be put off, employer-local, and what that would mean: still in good time, or late but worth doing. */
                    longer: {
                        /** Format: date */
                        on: string;
                        /** @enum {string} */
                        verdict: "in-time" | "late";
                    }[];
                }[];
            }[];
            /** @description What the client said through their link and may take back, the latest first. */
            recorded: {
                fact_id: string;
                application_id: string;
                /** @enum {string} */
                what: "done" | "need-longer" | "they-answered" | "they-said-when" | "they-made-an-offer" | "they-said-no";
                step_id: string | null;
                /** @description Title of the step, where it is about one. */
                title: string | null;
                /** @description The day that was named. */
                on: string | null;
                /**
                 * Format: date-time
                 * @description When it was recorded.
                 */
                at: string;
            }[];
            /** @description The calendar address that was made here; null where there is none. */
            calendar: {
                /** Format: date-time */
                made_at: string;
                last_fetched_at: string | null;
            } | null;
            /** Format: date-time */
            now: string;
        };
        /** @description What was recorded, and the number of the plan that it led to. */
        PortalRecorded: {
            application_id: string;
            fact_ids: string[];
            revision: number;
        };
        /** @description A client's calendar, to subscribe to. */
        PortalCalendar: {
            /** @description The address to subscribe to. A secret: it is told once and stored nowhere. */
            url: string;
            webcal: string;
            /** @description Whether an address that was made here before has ended with this. */
            replaced: boolean;
        };
        WebhookEndpointPage: {
            data: components["schemas"]["WebhookEndpoint"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description Something that happened. */
        Event: {
            /** @description The same for every attempt: it is the `webhook-id` too. */
            id: string;
            /** @constant */
            type: "client.created";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Rises with every event of the organisation; a list of events goes on after it. */
            number: number;
            /** @description False for test data. */
            livemode: boolean;
            /** @description The request that led to it; null where the clock did. */
            request_id: string | null;
            data: {
                client_id: string;
                external_source: string | null;
                external_id: string | null;
                version: number;
            };
        } | {
            /** @description The same for every attempt: it is the `webhook-id` too. */
            id: string;
            /** @constant */
            type: "client.updated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Rises with every event of the organisation; a list of events goes on after it. */
            number: number;
            /** @description False for test data. */
            livemode: boolean;
            /** @description The request that led to it; null where the clock did. */
            request_id: string | null;
            data: {
                client_id: string;
                external_source: string | null;
                external_id: string | null;
                version: number;
            };
        } | {
            /** @description The same for every attempt: it is the `webhook-id` too. */
            id: string;
            /** @constant */
            type: "client.erased";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Rises with every event of the organisation; a list of events goes on after it. */
            number: number;
            /** @description False for test data. */
            livemode: boolean;
            /** @description The request that led to it; null where the clock did. */
            request_id: string | null;
            data: {
                client_id: string;
            };
        } | {
            /** @description The same for every attempt: it is the `webhook-id` too. */
            id: string;
            /** @constant */
            type: "application.created";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Rises with every event of the organisation; a list of events goes on after it. */
            number: number;
            /** @description False for test data. */
            livemode: boolean;
            /** @description The request that led to it; null where the clock did. */
            request_id: string | null;
            data: {
                application_id: string;
                client_id: string;
                employer_id: string;
                external_source: string | null;
                external_id: string | null;
                version: number;
            };
        } | {
            /** @description The same for every attempt: it is the `webhook-id` too. */
            id: string;
            /** @constant */
            type: "application.updated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Rises with every event of the organisation; a list of events goes on after it. */
            number: number;
            /** @description False for test data. */
            livemode: boolean;
            /** @description The request that led to it; null where the clock did. */
            request_id: string | null;
            data: {
                application_id: string;
                client_id: string;
                employer_id: string;
                external_source: string | null;
                external_id: string | null;
                version: number;
            };
        } | {
            /** @description The same for every attempt: it is the `webhook-id` too. */
            id: string;
            /** @constant */
            type: "application.ended";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Rises with every event of the organisation; a list of events goes on after it. */
            number: number;
            /** @description False for test data. */
            livemode: boolean;
            /** @description The request that led to it; null where the clock did. */
            request_id: string | null;
            data: {
                application_id: string;
                client_id: string;
                revision: number;
            };
        } | {
            /** @description The same for every attempt: it is the `webhook-id` too. */
            id: string;
            /** @constant */
            type: "plan.changed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Rises with every event of the organisation; a list of events goes on after it. */
            number: number;
            /** @description False for test data. */
            livemode: boolean;
            /** @description The request that led to it; null where the clock did. */
            request_id: string | null;
            data: {
                application_id: string;
                client_id: string;
                revision: number;
                state: string;
                policy: {
                    id: string;
                    edition: string;
                };
                /** @description What a new plan does differently from the one before. */
                diff: {
                    added: {
                        id: string;
                        /** @description The same through slips and new statements. */
                        lineage: string;
                        /** @enum {string} */
                        kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
                        interview: string | null;
                        /** @description Whether an employer is contacted. */
                        touch: boolean;
                        /**
                         * @description `if-no-answer`: it stands on nobody answering the step before.
                         * @enum {string}
                         */
                        firmness: "firm" | "if-no-answer";
                        /**
                         * @description By the time of day: planned before opens, due up to by, late up to closes, expired after. `done`, `dismissed` and `withheld` win over time.
                         * @enum {string}
                         */
                        status: "planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld";
                        window: components["schemas"]["Window"];
                    }[];
                    moved: {
                        before: components["schemas"]["Window"];
                        /** @description A step without its words. */
                        after: {
                            id: string;
                            /** @description The same through slips and new statements. */
                            lineage: string;
                            /** @enum {string} */
                            kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
                            interview: string | null;
                            /** @description Whether an employer is contacted. */
                            touch: boolean;
                            /**
                             * @description `if-no-answer`: it stands on nobody answering the step before.
                             * @enum {string}
                             */
                            firmness: "firm" | "if-no-answer";
                            /**
                             * @description By the time of day: planned before opens, due up to by, late up to closes, expired after. `done`, `dismissed` and `withheld` win over time.
                             * @enum {string}
                             */
                            status: "planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld";
                            window: components["schemas"]["Window"];
                        };
                    }[];
                    /** @description Steps whose window stayed: `before` is the status that they had. */
                    changed: {
                        /**
                         * @description By the time of day: planned before opens, due up to by, late up to closes, expired after. `done`, `dismissed` and `withheld` win over time.
                         * @enum {string}
                         */
                        before: "planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld";
                        /** @description A step without its words. */
                        after: {
                            id: string;
                            /** @description The same through slips and new statements. */
                            lineage: string;
                            /** @enum {string} */
                            kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
                            interview: string | null;
                            /** @description Whether an employer is contacted. */
                            touch: boolean;
                            /**
                             * @description `if-no-answer`: it stands on nobody answering the step before.
                             * @enum {string}
                             */
                            firmness: "firm" | "if-no-answer";
                            /**
                             * @description By the time of day: planned before opens, due up to by, late up to closes, expired after. `done`, `dismissed` and `withheld` win over time.
                             * @enum {string}
                             */
                            status: "planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld";
                            window: components["schemas"]["Window"];
                        };
                    }[];
                    dropped: {
                        id: string;
                        /** @description The same through slips and new statements. */
                        lineage: string;
                        /** @enum {string} */
                        kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
                        interview: string | null;
                        /** @description Whether an employer is contacted. */
                        touch: boolean;
                        /**
                         * @description `if-no-answer`: it stands on nobody answering the step before.
                         * @enum {string}
                         */
                        firmness: "firm" | "if-no-answer";
                        /**
                         * @description By the time of day: planned before opens, due up to by, late up to closes, expired after. `done`, `dismissed` and `withheld` win over time.
                         * @enum {string}
                         */
                        status: "planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld";
                        window: components["schemas"]["Window"];
                    }[];
                    /** @description How many differences have no place here: read the plan. */
                    omitted: number;
                };
            };
        } | {
            /** @description The same for every attempt: it is the `webhook-id` too. */
            id: string;
            /** @constant */
            type: "step.due";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Rises with every event of the organisation; a list of events goes on after it. */
            number: number;
            /** @description False for test data. */
            livemode: boolean;
            /** @description The request that led to it; null where the clock did. */
            request_id: string | null;
            data: {
                application_id: string;
                client_id: string;
                /** @description A step without its words. */
                step: {
                    id: string;
                    /** @description The same through slips and new statements. */
                    lineage: string;
                    /** @enum {string} */
                    kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
                    interview: string | null;
                    /** @description Whether an employer is contacted. */
                    touch: boolean;
                    /**
                     * @description `if-no-answer`: it stands on nobody answering the step before.
                     * @enum {string}
                     */
                    firmness: "firm" | "if-no-answer";
                    /**
                     * @description By the time of day: planned before opens, due up to by, late up to closes, expired after. `done`, `dismissed` and `withheld` win over time.
                     * @enum {string}
                     */
                    status: "planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld";
                    window: components["schemas"]["Window"];
                };
            };
        } | {
            /** @description The same for every attempt: it is the `webhook-id` too. */
            id: string;
            /** @constant */
            type: "step.late";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Rises with every event of the organisation; a list of events goes on after it. */
            number: number;
            /** @description False for test data. */
            livemode: boolean;
            /** @description The request that led to it; null where the clock did. */
            request_id: string | null;
            data: {
                application_id: string;
                client_id: string;
                /** @description A step without its words. */
                step: {
                    id: string;
                    /** @description The same through slips and new statements. */
                    lineage: string;
                    /** @enum {string} */
                    kind: "prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply";
                    interview: string | null;
                    /** @description Whether an employer is contacted. */
                    touch: boolean;
                    /**
                     * @description `if-no-answer`: it stands on nobody answering the step before.
                     * @enum {string}
                     */
                    firmness: "firm" | "if-no-answer";
                    /**
                     * @description By the time of day: planned before opens, due up to by, late up to closes, expired after. `done`, `dismissed` and `withheld` win over time.
                     * @enum {string}
                     */
                    status: "planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld";
                    window: components["schemas"]["Window"];
                };
            };
        } | {
            /** @description The same for every attempt: it is the `webhook-id` too. */
            id: string;
            /** @constant */
            type: "ping";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Rises with every event of the organisation; a list of events goes on after it. */
            number: number;
            /** @description False for test data. */
            livemode: boolean;
            /** @description The request that led to it; null where the clock did. */
            request_id: string | null;
            data: {
                endpoint_id: string;
            };
        };
        WebhookEndpointWithSecret: {
            endpoint: components["schemas"]["WebhookEndpoint"];
            /** @description What webhooks are signed with, `whsec_…`. It is told here and never again; null where it was told before. */
            secret: string | null;
        };
        WebhookEndpoint: {
            id: string;
            url: string;
            description: string | null;
            events: ("client.created" | "client.updated" | "client.erased" | "application.created" | "application.updated" | "application.ended" | "plan.changed" | "step.due" | "step.late")[];
            enabled: boolean;
            /** @description `switched-off`, or `gone` where it answered 410. */
            disabled_reason: string | null;
            disabled_at: string | null;
            /** @description Until when the secret before signs as well. */
            former_secret_until: string | null;
            external_source: string | null;
            external_id: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
        };
        Delivery: {
            id: string;
            endpoint_id: string;
            event: {
                id: string;
                type: string;
                number: number;
            };
            /** @enum {string} */
            status: "pending" | "succeeded" | "failed" | "cancelled";
            /** @description Since it was sent on its way, or replayed. */
            attempts: number;
            /** @description Null once it is over. */
            next_attempt_at: string | null;
            /** @description The HTTP status of the last attempt; null where nobody answered. */
            last_status: number | null;
            /** @description Why nobody answered: `timed-out`, `address-refused`, `name-not-found` … */
            last_error: string | null;
            last_attempt_at: string | null;
            /** Format: date-time */
            created_at: string;
            finished_at: string | null;
            log: {
                /** Format: date-time */
                at: string;
                status: number | null;
                error: string | null;
                milliseconds: number;
            }[];
        };
        DeliveryPage: {
            data: components["schemas"]["Delivery"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        PolicyMovePage: {
            data: components["schemas"]["PolicyMove"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description What a move would do. Nothing has moved yet: start it with its id. */
        PolicyMovePreview: {
            move: components["schemas"]["PolicyMove"];
            /** @description Applications that were planned both ways: the first of them. */
            looked: number;
            /** @description Of those, how many would have another plan. */
            moving: number;
            /** @description Their open steps, by what would become of them. */
            steps: {
                sooner: number;
                later: number;
                added: number;
                dropped: number;
            };
            /** @description Those that could not be planned so: they would stay as they are. */
            refused: {
                application_id: string;
                code: string;
                detail: string;
            }[];
        };
        /** @description Applications on their way to another edition of a policy. */
        PolicyMove: {
            id: string;
            /** @description What the applications move to. */
            policy: {
                id: string;
                edition: string;
            };
            /** @enum {string} */
            status: "previewed" | "running" | "finished" | "stopped";
            /** @description How many applications. */
            total: number;
            /** @description How many have been moved. */
            done: number;
            /** @description How many could not be planned so and stay as they were. */
            failed: number;
            /** Format: date-time */
            created_at: string;
            finished_at: string | null;
        };
        MailPage: {
            data: {
                id: string;
                /** @enum {string} */
                kind: "digest" | "reminder" | "invitation" | "security";
                to: {
                    name: string;
                    address: string;
                };
                subject: string;
                /** Format: date-time */
                created_at: string;
                /** @description Null while it is still to be sent. */
                sent_at: string | null;
                attempts: number;
                /** @description Why it could not be sent, as a code. */
                last_error: string | null;
            }[];
            has_more: boolean;
            next_cursor: string | null;
        };
        /** @description A mail that Tact wrote, with its text. */
        MailWithText: {
            id: string;
            /** @enum {string} */
            kind: "digest" | "reminder" | "invitation" | "security";
            to: {
                name: string;
                address: string;
            };
            subject: string;
            /** Format: date-time */
            created_at: string;
            /** @description Null while it is still to be sent. */
            sent_at: string | null;
            attempts: number;
            /** @description Why it could not be sent, as a code. */
            last_error: string | null;
            /** @description Null where it holds a secret. */
            text: string | null;
        };
        /** @description An instant: ISO 8601 with an offset or Z, to the minute or finer. */
        Instant: string;
        Problem: {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            /** @description What is wrong, and what to do about it. */
            detail: string;
            /** @description kebab-case; never changes its meaning. */
            code: string;
            errors: {
                /** @description JSON Pointer (RFC 6901) into the body. */
                pointer: string;
                detail: string;
                code?: string;
            }[];
            request_id: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    previewPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                    "text/calendar": string;
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key was sent that does not hold. Without one, anybody may ask. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key that was sent does not list the origin of the page that asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diffPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoPlanRequests"];
            };
        };
        responses: {
            /** @description Compare two plans */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanComparison"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key was sent that does not hold. Without one, anybody may ask. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key that was sent does not list the origin of the page that asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanToExplain"];
            };
        };
        responses: {
            /** @description Explain a plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanExplanations"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key was sent that does not hold. Without one, anybody may ask. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key that was sent does not list the origin of the page that asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The plan has no such step. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query?: {
                /** @description The plan as it stood then: of what had been recorded by this instant, with the statuses of it. Now, where it is left out. */
                as_of?: string;
            };
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the plan of an application */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactsToTry"];
            };
        };
        responses: {
            /** @description Try facts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description Words that the name or the e-mail address holds. */
                search?: string;
                email?: string;
                /** @description Clients of this member, and those who are everyone's. */
                coach_id?: string;
                /** @description Whether what was put away is listed; `exclude` unless told. */
                archived?: "exclude" | "only" | "include";
                /** @description Changed at this instant or later. */
                updated_since?: string;
                /** @description The system that the other id belongs to, such as `ats`. */
                external_source?: string;
                /** @description The id there: unique within the organisation and the source. */
                external_id?: string;
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List clients */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClient"];
            };
        };
        responses: {
            /** @description Add a client */
            201: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    /** @description Where it can be read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another client has this address, or this external id; or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upsertClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read: where it was changed since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description The system that the other id belongs to, such as `ats`. */
                external_source: string;
                /** @description The id there: unique within the organisation and the source. */
                external_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientByExternalId"];
            };
        };
        responses: {
            /** @description It was there. */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another client has this address, or this external id; or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was changed since it was read: If-Match names another version. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCaseload: {
        parameters: {
            query?: {
                /** @description Only clients with something late; of whom nothing was heard for 14 days; or who lack a next step. */
                show?: "late" | "silent" | "without-next";
                /** @description Words that the client's name, or the employer or the role furthest along, holds. */
                search?: string;
                /** @description Clients of this member, and those who are everyone's. */
                coach_id?: string;
                /** @description Whether those who are put away are shown instead; `exclude` unless told. */
                archived?: "exclude" | "only";
                /** @description `next` unless told: what is most urgent first. Who has none of it stands last. */
                sort?: "name" | "furthest" | "in-flight" | "next" | "late" | "silent";
                /** @description `ascending` unless told. */
                order?: "ascending" | "descending";
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the caseload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Caseload"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                /** @description Parts of a name, a company or a role, in upper or lower case: each is to be found. Without them nothing is. */
                words?: string;
                /** @description Most clients, and most applications; 8 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search clients and applications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Found"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a client */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read: where it was changed since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientChange"];
            };
        };
        responses: {
            /** @description Change a client */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another client has this address, or this external id; or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was changed since it was read: If-Match names another version. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClientPromises: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what employers promised a client */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPromises"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEmployers: {
        parameters: {
            query?: {
                /** @description Words that the name holds. */
                search?: string;
                region?: string;
                /** @description Changed at this instant or later. */
                updated_since?: string;
                /** @description The system that the other id belongs to, such as `ats`. */
                external_source?: string;
                /** @description The id there: unique within the organisation and the source. */
                external_id?: string;
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List employers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEmployer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEmployer"];
            };
        };
        responses: {
            /** @description Add an employer */
            201: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    /** @description Where it can be read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another employer has this external id; or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upsertEmployer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read: where it was changed since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description The system that the other id belongs to, such as `ats`. */
                external_source: string;
                /** @description The id there: unique within the organisation and the source. */
                external_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployerByExternalId"];
            };
        };
        responses: {
            /** @description It was there. */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was changed since it was read: If-Match names another version. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEmployer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an employer */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateEmployer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read: where it was changed since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployerChange"];
            };
        };
        responses: {
            /** @description Change an employer */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another employer has this external id; or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was changed since it was read: If-Match names another version. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List regions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regions"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApplications: {
        parameters: {
            query?: {
                client_id?: string;
                employer_id?: string;
                /** @description Applications of this member's clients, and of those who are everyone's. */
                coach_id?: string;
                /** @description In one of these states now. A page may then hold fewer than there are: go on with its cursor. */
                state?: ("before-interview" | "waiting" | "overdue-decision" | "delayed" | "on-hold" | "offer" | "ended")[];
                /** @description Whether an agency stands between; `direct` unless told. */
                route?: "direct" | "agency";
                /** @description Whether what was put away is listed; `exclude` unless told. */
                archived?: "exclude" | "only" | "include";
                /** @description It, its facts or its plan changed at this instant or later. */
                updated_since?: string;
                /** @description The system that the other id belongs to, such as `ats`. */
                external_source?: string;
                /** @description The id there: unique within the organisation and the source. */
                external_id?: string;
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List applications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApplication"];
            };
        };
        responses: {
            /** @description Add an application */
            201: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    /** @description Where it can be read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such client, employer or policy. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another application has this external id; or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upsertApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read: where it was changed since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description The system that the other id belongs to, such as `ats`. */
                external_source: string;
                /** @description The id there: unique within the organisation and the source. */
                external_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationByExternalId"];
            };
        };
        responses: {
            /** @description It was there. */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such client, employer or policy. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This id belongs to an application of another client, or to another employer. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was changed since it was read: If-Match names another version. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApplication: {
        parameters: {
            query?: {
                /** @description As it stood then: what had been recorded by this instant, with the plan of it. Names, closed days and the version are of now. Now, where it is left out. */
                as_of?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an application */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read: where it was changed since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationChange"];
            };
        };
        responses: {
            /** @description Change an application */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another application has this external id; or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was changed since it was read: If-Match names another version. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    otherApplications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the client's other applications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OtherApplications"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List revisions of a plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFacts: {
        parameters: {
            query?: {
                /** @description Of one of these types. */
                type?: ("interview-scheduled" | "interview-rescheduled" | "interview-cancelled" | "interview-missed" | "decision-promised" | "delay-announced" | "put-on-hold" | "contact-preference-stated" | "contact-away" | "message-sent" | "message-received" | "item-promised" | "item-sent" | "call-promised" | "call-held" | "debrief-captured" | "competing-offer" | "offer-received" | "offer-accepted" | "offer-declined" | "rejected" | "withdrawn" | "position-closed" | "application-reopened" | "step-pinned" | "step-dismissed" | "fact-retracted")[];
                /** @description Recorded at this instant or later. */
                since?: string;
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List facts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appendFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactsToAppend"];
            };
        };
        responses: {
            /** @description Append facts */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFacts"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fact with this id is recorded already; or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fact is not well formed, or the plan could not use it: `errors` says which, and why. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retractFact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
                fact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a fact back */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFacts"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    understandSentence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentenceToUnderstand"];
            };
        };
        responses: {
            /** @description Understand a sentence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Understanding"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkFacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkFacts"];
            };
        };
        responses: {
            /** @description Append facts of many applications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSteps: {
        parameters: {
            query?: {
                application_id?: string;
                client_id?: string;
                /** @description Steps of this member's clients, and of those who are everyone's. */
                coach_id?: string;
                /** @description Of one of these kinds. */
                kind?: ("prepare-questions" | "debrief" | "thank-you" | "debrief-recruiter" | "decision-follow-up" | "ask-new-timeline" | "delay-follow-up" | "check-in" | "long-wait" | "let-go" | "keep-options-open" | "promised-item" | "missed-call" | "expedite" | "acknowledge-offer" | "answer-offer" | "gracious-reply")[];
                /** @description In one of these states now; planned, due and late unless told. */
                status?: ("planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld")[];
                /** @description Whether an employer is contacted. */
                touch?: boolean;
                /** @description Opens at this instant or later. */
                opens_from?: string;
                /** @description Opens at this instant or earlier. */
                opens_through?: string;
                /** @description Closes at this instant or later. */
                closes_from?: string;
                /** @description Closes at this instant or earlier. */
                closes_through?: string;
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List steps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQueue: {
        parameters: {
            query?: {
                /** @description Only so many rows, those to work first. */
                rows?: number;
                /** @description Only rows of these applications. */
                application_id?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the queue of the day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    doneStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
                step_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepDone"];
            };
        };
        responses: {
            /** @description Mark a step done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFacts"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The step is not open, or something has wrong content: `code` and `errors` say which. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pinStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
                step_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepPin"];
            };
        };
        responses: {
            /** @description Move a step to another day */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFacts"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The step is not open, or something has wrong content: `code` and `errors` say which. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
                step_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepDismissal"];
            };
        };
        responses: {
            /** @description Remove a step */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFacts"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The step is not open, or something has wrong content: `code` and `errors` say which. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
                step_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Explain a step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportApplications: {
        parameters: {
            query?: {
                client_id?: string;
                employer_id?: string;
                /** @description Whether what was put away is listed; `exclude` unless told. */
                archived?: "exclude" | "only" | "include";
                /** @description It, its facts or its plan changed at this instant or later. */
                updated_since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applications, one on each line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["ExportedApplication"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftStep: {
        parameters: {
            query?: {
                /** @description `plain` unless told, or that of the words that were kept. */
                tone?: "warm" | "plain" | "formal";
                /** @description One of the step's channels; its first unless told, or that of the words that were kept. */
                channel?: "email" | "phone" | "voicemail";
            };
            header?: never;
            path: {
                application_id: string;
                step_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Draft the words for a step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drafts"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read: where it was changed since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                application_id: string;
                step_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsToKeep"];
            };
        };
        responses: {
            /** @description Keep the words for a step */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDraft"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was changed since it was read: If-Match names another version. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeptDrafts: {
        parameters: {
            query?: {
                application_id?: string;
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List kept words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDraftPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Throw kept words away */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
                /** @description The step that the text is for: what it should say differs by kind. */
                step_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToReview"];
            };
        };
        responses: {
            /** @description Review a text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description These types alone. */
                type?: ("client.created" | "client.updated" | "client.erased" | "application.created" | "application.updated" | "application.ended" | "plan.changed" | "step.due" | "step.late")[];
                application_id?: string;
                client_id?: string;
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what happened */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                action?: string;
                /** @description Id of what it was done to. */
                target?: string;
                /** @description Id of the member, key or client who did it. */
                actor_id?: string;
                request_id?: string;
                /** @description From this instant on. */
                since?: string;
                /** @description Before this instant. */
                until?: string;
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the audit log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInsights: {
        parameters: {
            query?: {
                /** @description How far back; 8 unless told. Steps that left a plan more than 60 days ago are not remembered. */
                weeks?: number;
                /** @description Applications of this member's clients, and of those who are everyone's. */
                coach_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read insights */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Insights"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInsightRows: {
        parameters: {
            query?: {
                /** @description How far back; 8 unless told. Steps that left a plan more than 60 days ago are not remembered. */
                weeks?: number;
                /** @description Applications of this member's clients, and of those who are everyone's. */
                coach_id?: string;
                /** @description Rows of this measure alone. */
                measure?: "steps" | "answers" | "promises" | "waiting" | "balance";
                /** @description Rows of this group alone. */
                group?: string;
                /** @description Rows of this series alone. */
                series?: string;
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what insights count */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightRowPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicies: {
        parameters: {
            query?: {
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List policies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    newPolicyEdition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPolicyEdition"];
            };
        };
        responses: {
            /** @description Add an edition of a policy */
            201: {
                headers: {
                    /** @description Where it can be read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such policy of yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPolicy: {
        parameters: {
            query?: {
                /** @description Name of the edition; the newest that is in force unless told. */
                edition?: string;
            };
            header?: never;
            path: {
                policy_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a policy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    choosePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyChoice"];
            };
        };
        responses: {
            /** @description Choose a policy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such policy in force, or no such client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulatePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyToSimulate"];
            };
        };
        responses: {
            /** @description Simulate a policy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such policy, or no such edition of it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeeds: {
        parameters: {
            query?: {
                client_id?: string;
                application_id?: string;
                /** @description Those that have ended alone, or those that have not; both unless told. */
                revoked?: boolean;
                /** @description The system that the other id belongs to, such as `ats`. */
                external_source?: string;
                /** @description The id there: unique within the organisation and the source. */
                external_id?: string;
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List calendar links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeed"];
            };
        };
        responses: {
            /** @description Make a calendar link */
            201: {
                headers: {
                    /** @description Where it can be read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedWithAddress"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such client or application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a calendar link */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read: where it was changed since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedChange"];
            };
        };
        responses: {
            /** @description Change a calendar link */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was changed since it was read: If-Match names another version. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give a calendar link another address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedWithAddress"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End a calendar link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkCsvImport: {
        parameters: {
            query?: {
                /** @description The system that the external ids of the file are of; `csv` where it is left out. */
                external_source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description At most 1 MB and 5,000 rows; commas, semicolons or tabs; UTF-8, UTF-16 or Windows-1252.
                     */
                    file: string;
                };
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Check a file of clients and applications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description The form cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is none of the kinds of body that are read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file is no CSV with these columns, or has more than 5,000 rows: `errors` names the line. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importCsv: {
        parameters: {
            query: {
                /** @description The system that the external ids of the file are of; `csv` where it is left out. */
                external_source?: string;
                /** @description `report` of the report that is to be carried out. */
                report: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description At most 1 MB and 5,000 rows; commas, semicolons or tabs; UTF-8, UTF-16 or Windows-1252.
                     */
                    file: string;
                };
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Import a file of clients and applications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description The form cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file, or what is stored, is no longer what the report was made of. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is none of the kinds of body that are read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file is no CSV with these columns, or has more than 5,000 rows: `errors` names the line. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erase a client */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erased"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hook source. */
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Take in a webhook of another system */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookAnswer"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The signature is not that of the source, or was made more than five minutes ago. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key that was sent does not list the origin of the page that asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such hook source. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The hook source was revoked. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Our own format with wrong content: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHookSources: {
        parameters: {
            query?: {
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List hook sources */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookSourcePage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createHookSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHookSource"];
            };
        };
        responses: {
            /** @description Make a hook source */
            201: {
                headers: {
                    /** @description Where it can be read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookSourceWithSecret"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Its external id is that of another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHookSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a hook source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookSource"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateHookSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HookSecretRotation"];
            };
        };
        responses: {
            /** @description Give a hook source another secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookSourceWithSecret"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeHookSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End a hook source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookSource"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignHookObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the hook source. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HookAssignment"];
            };
        };
        responses: {
            /** @description Say whose application something is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookObject"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such hook source, object or application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHookObjects: {
        parameters: {
            query?: {
                /** @description Of one hook source alone. */
                source_id?: string;
                /** @description True for those of which nobody knows yet whose they are. */
                unmatched?: boolean;
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what other systems told of */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookObjectPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHookReceipts: {
        parameters: {
            query?: {
                /** @description Of one hook source alone. */
                source_id?: string;
                outcome?: "recorded" | "unchanged" | "unmatched" | "waiting" | "refused" | "duplicate" | "ignored";
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List deliveries that came */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookReceiptPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInvitation: {
        parameters: {
            query?: {
                /** @description The application that its interviews would belong to; needs a session or a key. */
                application_id?: string;
                /** @description IANA zone of times without one. The employer's where it is left out, else the reader's, else UTC. */
                time_zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description An .ics file, or a mail that holds one; at most 1 MB.
                     */
                    file: string;
                    /** @description The application that its interviews would belong to; needs a session or a key. */
                    application_id?: string;
                    /** @description IANA zone of times without one. The employer's where it is left out, else the reader's, else UTC. */
                    time_zone?: string;
                };
                "text/calendar": string;
                "message/rfc822": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Read an invitation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description The form or its coding cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It names an application, and nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It names an application, and whoever asks may not read facts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is larger than 1 MB, packed or unpacked. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is none of the kinds of body that are read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It holds no invitation, or none that can be read: `errors` says what was found. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmedInvitation"];
            };
        };
        responses: {
            /** @description Record what an invitation said */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFacts"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is recorded already, or a newer version of it is; or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description Make a key */
            201: {
                headers: {
                    /** @description Where it can be read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyChange"];
            };
        };
        responses: {
            /** @description Change a key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyRotation"];
            };
        };
        responses: {
            /** @description Make the successor of a key */
            201: {
                headers: {
                    /** @description Where it can be read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key has ended, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End a key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the organisation */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read: where it was changed since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationChange"];
            };
        };
        responses: {
            /** @description Change the organisation */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks for a second factor has none themselves. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was changed since it was read: If-Match names another version. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List members */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a member */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a member */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is the only owner. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read: where it was changed since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChange"];
            };
        };
        responses: {
            /** @description Give a member another role */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is the only owner. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was changed since it was read: If-Match names another version. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMemberInvitations: {
        parameters: {
            query?: {
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List invitations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberInvitationPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createMemberInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMemberInvitation"];
            };
        };
        responses: {
            /** @description Invite somebody */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberInvitation"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description They already belong to the organisation, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeMemberInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take an invitation back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberInvitation"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was accepted. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPortalLinks: {
        parameters: {
            query?: {
                /** @description Links of this client alone. */
                client_id?: string;
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List private links of clients */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalLinkPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPortalLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPortalLink"];
            };
        };
        responses: {
            /** @description It was there. */
            200: {
                headers: {
                    /** @description Where it can be read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalLinkWithAddress"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    /** @description Where it can be read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalLinkWithAddress"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPortalLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a private link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalLink"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokePortalLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End a private link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalLink"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPortal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a client has to do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    donePortal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalDone"];
            };
        };
        responses: {
            /** @description A client did a step */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalRecorded"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The client has no such application or step. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordPortal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalRecord"];
            };
        };
        responses: {
            /** @description A client heard from the employer, or needs longer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalRecorded"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The client has no such application or step. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoPortal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalUndo"];
            };
        };
        responses: {
            /** @description A client takes back what they said */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalRecorded"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The client said no such thing, or has taken it back. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    subscribePortal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give a client a calendar to subscribe to */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalCalendar"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List webhook endpoints */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookEndpoint"];
            };
        };
        responses: {
            /** @description It was there. */
            200: {
                headers: {
                    /** @description Where it can be read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    /** @description Where it can be read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a webhook endpoint */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a webhook endpoint */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read: where it was changed since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointChange"];
            };
        };
        responses: {
            /** @description Change a webhook endpoint */
            200: {
                headers: {
                    /** @description Names this version: hand it back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was changed since it was read: If-Match names another version. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookSecretRotation"];
            };
        };
        responses: {
            /** @description Give a webhook endpoint another secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Try a webhook endpoint */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is disabled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                endpoint_id?: string;
                status?: "pending" | "succeeded" | "failed" | "cancelled";
                event_id?: string;
                event_type?: "client.created" | "client.updated" | "client.erased" | "application.created" | "application.updated" | "application.ended" | "plan.changed" | "step.due" | "step.late";
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send an event once more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is on its way already, or its endpoint is disabled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicyMoves: {
        parameters: {
            query?: {
                status?: "previewed" | "running" | "finished" | "stopped";
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List policy moves */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyMovePage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewPolicyMove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPolicyMove"];
            };
        };
        responses: {
            /** @description Preview a policy move */
            201: {
                headers: {
                    /** @description Where it can be read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyMovePreview"];
                };
            };
            /** @description The body is not JSON, or a header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such policy, or no such edition of it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in the way of what is there, or a request with this Idempotency-Key still runs. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not of a kind that is read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPolicyMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a policy move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyMove"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startPolicyMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Start a policy move */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyMove"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is finished. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopPolicyMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stop a policy move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyMove"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not do this, or the request comes from a page of another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is finished. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMails: {
        parameters: {
            query?: {
                kind?: "digest" | "reminder" | "invitation" | "security";
                /** @description Most entries of a page; 100 unless told. */
                limit?: number;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List mails */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPage"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailWithText"];
                };
            };
            /** @description A header is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, and there is no key that holds. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever asks may not read this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has wrong content or is not known: `errors` names each place. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side. Nothing was changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot be reached just now: `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
