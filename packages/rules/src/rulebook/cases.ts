import type { Fact, FactOf, FactType, ResolvedPlanRequest, StepKind, Window } from "@tact/facts";

/** What a rule is expected to answer. Times are `YYYY-MM-DD HH:MM` on the employer's clock, which in cases is UTC. */
export type Outcome =
  | { applies: Partial<Window>; steps?: number; /** Ids of moves that must be traced. */ moves?: readonly string[]; to?: readonly string[] }
  | { skips: string }
  | { needs: readonly FactType[] };

/** One row of a rule's table: one sentence in the present tense, the facts, the answer. */
export interface Case {
  it: string;
  facts: readonly Fact[];
  route?: "agency";
  /** Overrides of the standard policy. */
  policy?: Readonly<Record<string, string | number>>;
  /** What the rule is asked about: an interview, or the fact that its step is named after. The last one, unless said. */
  about?: string;
  outcome: Outcome;
}

/** The table of one rule. */
export interface RuleCases {
  rule: string;
  kind: StepKind;
  cases: readonly Case[];
}

const utc = (time: string) => `${time.replace(" ", "T")}:00Z`;

/** A fact of a case. Its id is its type unless another is given; `at` is a time in UTC. */
export function known<Type extends FactType>(
  type: Type,
  at: string,
  fields: Omit<FactOf<Type>, "id" | "type" | "at">,
  id: string = type,
): Fact {
  // The three parts make up the fact of this type, which the compiler cannot put together again.
  return { id, type, at: utc(at), ...fields } as unknown as Fact;
}

const dana = { id: "dana", name: "Dana Cho", role: "hiring-manager" } as const;
export const people = {
  dana,
  lee: { id: "lee", name: "Lee Park", role: "interviewer" },
  rob: { id: "rob", name: "Rob Vance", role: "recruiter" },
  kim: { id: "kim", name: "Kim Soto", role: "coordinator" },
} as const;

type Person = (typeof people)[keyof typeof people];

/** An interview of one hour that was scheduled a week and more before. Mondays to Fridays are working days. */
export function interviewOn(day: string, from = "10:00", to = "11:00", participants: readonly Person[] = [dana], id = "int-1"): Fact {
  const times = { starts: utc(`${day} ${from}`), ends: utc(`${day} ${to}`) };
  return known("interview-scheduled", "2026-11-02 10:00", { interview: id, ...times, participants: [...participants] }, `scheduled-${id}`);
}

/** The request that a case stands for: an employer on UTC, with Thanksgiving and a closed week after Christmas. */
export function requestOf({ facts, policy, route }: Case): ResolvedPlanRequest {
  const calendar: ResolvedPlanRequest["application"]["employer"]["calendar"] = {
    weekend: ["saturday", "sunday"],
    holidays: [{ date: "2026-11-26", name: "Thanksgiving Day" }],
    closed: [{ from: "2026-12-28", to: "2026-12-31", label: "company shutdown" }],
    from: "2026-01-01",
    through: "2028-12-31",
  };
  const timeZone = "Etc/UTC";
  return {
    application: {
      id: "app-1",
      role: "Analyst",
      route: route ?? "direct",
      employer: { name: "Northwind", timeZone, calendar },
      candidate: { name: "Maya Okafor", timeZone },
    },
    facts: [...facts],
    policy: policy === undefined ? "standard" : { extends: "standard", parameters: { ...policy } },
    now: "2026-11-20T12:00:00Z",
    zones: {
      [timeZone]: { zone: timeZone, fromEpochSeconds: 0, throughEpochSeconds: 4_102_444_800, initialOffsetSeconds: 0, transitions: [] },
    },
    zoneData: "cases",
  };
}
