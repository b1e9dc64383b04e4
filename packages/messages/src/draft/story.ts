import type { Fact, FactOf, Participant, Plan, Step, StepKind } from "@tact/facts";
import type { DraftInput, DraftRequest } from "./draft-types.ts";
import { factsInForce } from "./facts-in-force.ts";
import { type Interview, interviewsOf, lastInterview, type Person } from "./interviews.ts";

/** One person to write to, or nobody by name. */
export interface Addressee {
  person: Person | null;
  id: string | null;
  basis: "step" | "assumed";
}

/** All that the facts hold about one step: what a draft can be made from. */
export interface Story {
  application: DraftRequest["application"];
  plan: Plan;
  step: Step;
  /** The step's interview; where it names none, the last one. */
  interview: Interview | null;
  addressees: Addressee[];
  /** In order, those of the interview; where there are none, those of earlier ones. */
  debriefs: FactOf<"debrief-captured">[];
  /** The fact that asks for the step, where it is of that type. */
  item: FactOf<"item-promised"> | null;
  offer: FactOf<"offer-received"> | FactOf<"competing-offer"> | null;
  /** People who are away, by id, with the day they come back. */
  away: ReadonlyMap<string, string>;
}

const isOf = <Type extends Fact["type"]>(type: Type) => (fact: Fact): fact is Extract<Fact, { type: Type }> => fact.type === type;

export function storyOf({ request, plan }: Pick<DraftInput, "request" | "plan">, step: Step): Story {
  const facts = factsInForce(request.facts);
  const interviews = interviewsOf(facts);
  const interview = interviews.find(({ id }) => id === step.interview) ?? lastInterview(interviews);
  const named = new Set(step.because.flatMap(({ facts: ids }) => ids));
  const asking = facts.filter(({ id }) => named.has(id));
  const debriefs = facts.filter(isOf("debrief-captured"));
  const ofInterview = debriefs.filter((fact) => fact.interview === interview?.id);
  return {
    application: request.application,
    plan,
    step,
    interview,
    addressees: addresseesOf(step, interview, interviews, request.application.route === "agency" || asksForRecruiter(facts)),
    debriefs: ofInterview.length > 0 || step.interview !== null ? ofInterview : debriefs,
    item: asking.find(isOf("item-promised")) ?? null,
    offer: asking.find(isOf("offer-received")) ?? asking.find(isOf("competing-offer")) ?? null,
    away: new Map(facts.filter(isOf("contact-away")).map(({ participant, until }) => [participant, until])),
  };
}

const asksForRecruiter = (facts: readonly Fact[]) =>
  facts.some((fact) => fact.type === "contact-preference-stated" && fact.preference === "through-recruiter");

/** Steps that ask for a recruiter, where they name nobody, go to no one else. */
const forRecruiters: ReadonlySet<StepKind> = new Set(["debrief-recruiter"]);

/** Whom a step goes to: those it names; else the likeliest person, and where nobody is known, somebody without a name. */
function addresseesOf(step: Step, interview: Interview | null, interviews: readonly Interview[], throughRecruiter: boolean): Addressee[] {
  const everyone = [interview, ...interviews.toReversed()].flatMap((one) => one?.people ?? []);
  if (step.to.length > 0) {
    return step.to.map((id) => ({ person: everyone.find((person) => person.id === id) ?? null, id, basis: "step" }));
  }
  const direct: Participant["role"][] = ["hiring-manager", "interviewer", "recruiter"];
  const roles: Participant["role"][] = throughRecruiter || forRecruiters.has(step.kind) ? ["recruiter"] : direct;
  const likely = step.kind === "thank-you" ? undefined : roles.map((role) => everyone.find((person) => person.role === role)).find((person) => person !== undefined);
  return [{ person: likely ?? null, id: likely?.id ?? null, basis: "assumed" }];
}
