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
            now: string;
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
        /** @description When a step may be done: opens ≤ ideal ≤ by ≤ closes, each included. */
        Window: {
            /** @description From here on it may be done. */
            opens: string;
            /** @description The best moment. */
            ideal: string;
            /** @description Up to here it is in time; after it, late. */
            by: string;
            /** @description Up to here it is late but still worth doing; after it, expired. */
            closes: string;
        };
        InterviewScheduledFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "interview-scheduled";
            /** @description When it happened or was learnt. */
            at: string;
            /** @description Opaque id of the interview, one for each round. */
            interview: string;
            /** @description When it starts. */
            starts: string;
            /** @description When it ends: its employer-local date is the interview's day. */
            ends: string;
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
            at: string;
            /** @description Opaque id of the interview, one for each round. */
            interview: string;
            /** @description When it starts. */
            starts: string;
            /** @description When it ends: its employer-local date is the interview's day. */
            ends: string;
        };
        InterviewCancelledFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "interview-cancelled";
            /** @description When it happened or was learnt. */
            at: string;
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
            at: string;
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
            at: string;
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
            at: string;
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
            at: string;
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
            at: string;
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
            at: string;
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
            at: string;
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
            at: string;
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
            at: string;
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
            at: string;
            /** @description What was sent, in the words of the promise. */
            what: string;
        };
        CallPromisedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "call-promised";
            /** @description When it happened or was learnt. */
            at: string;
            /** @description When they said they would call. */
            starts: string;
        };
        CallHeldFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "call-held";
            /** @description When it happened or was learnt. */
            at: string;
        };
        DebriefCapturedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "debrief-captured";
            /** @description When it happened or was learnt. */
            at: string;
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
            at: string;
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
            at: string;
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
            at: string;
        };
        OfferDeclinedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "offer-declined";
            /** @description When it happened or was learnt. */
            at: string;
        };
        RejectedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "rejected";
            /** @description When it happened or was learnt. */
            at: string;
        };
        WithdrawnFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "withdrawn";
            /** @description When it happened or was learnt. */
            at: string;
        };
        PositionClosedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "position-closed";
            /** @description When it happened or was learnt. */
            at: string;
        };
        ApplicationReopenedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "application-reopened";
            /** @description When it happened or was learnt. */
            at: string;
        };
        StepPinnedFact: {
            /** @description Opaque, one for each fact. */
            id: string;
            /** @constant */
            type: "step-pinned";
            /** @description When it happened or was learnt. */
            at: string;
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
            at: string;
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
            at: string;
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
        NewClient: {
            name: string;
            /** Format: email */
            email?: string;
            time_zone: string;
        };
        ClientChange: {
            name?: string;
            time_zone?: string;
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
        };
        FeedChange: {
            name?: string;
            /** @enum {string} */
            privacy?: "full" | "initials" | "busy";
            interviews?: boolean;
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
            data: {
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
            }[];
        };
        ClientPage: {
            data: components["schemas"]["Client"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        Client: {
            id: string;
            name: string;
            email: string | null;
            /** @description IANA zone. */
            time_zone: string;
            /** @description How many applications there are. */
            applications: number;
            /** Format: date-time */
            created_at: string;
        };
        FeedPage: {
            data: components["schemas"]["Feed"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        FeedWithAddress: {
            feed: components["schemas"]["Feed"];
            /** @description The address to subscribe to. A secret: it is told once and stored nowhere. */
            url: string;
            /** @description The same with the scheme `webcal:`. */
            webcal: string;
        };
        Feed: {
            id: string;
            name: string;
            /**
             * @description Whom it shows: one client, one application, or everyone whom the coach looks after.
             * @enum {string}
             */
            scope: "client" | "application" | "coach";
            client: {
                id: string;
                name: string;
            } | null;
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
            /** Format: date-time */
            created_at: string;
            rotated_at: string | null;
            revoked_at: string | null;
            last_fetched_at: string | null;
            /** @description By which family of programs. */
            last_fetched_by: ("google" | "outlook" | "apple" | "thunderbird" | "evolution" | "vdirsyncer" | "davx5" | "browser" | "other") | null;
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
                facts: components["schemas"]["Fact"][];
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
            /** @description What webhooks are signed with. It is told here and never again; null where it was told before. */
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
    listClients: {
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
            /** @description Another client has this address, or this external id. */
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
            header?: never;
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
            header?: never;
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
}
