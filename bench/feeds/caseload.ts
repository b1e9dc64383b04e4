import type { createCaller } from "@tact/api";
import type { FactDraft } from "@tact/facts";

type Caller = ReturnType<typeof createCaller>;

const day = 86_400_000;

/** An application of which one knows when the interview was: what is open follows from it. */
export interface OpenApplication {
  id: string;
  /** A statement that moves its follow-ups, another with each number. */
  promise(number: number): FactDraft;
}

/** Applications of one client, until that client's feed holds so many events. */
export async function fillCaseload(caller: Caller, { clientId, events }: { clientId: string; events: number }): Promise<OpenApplication[]> {
  const employers = (await caller.employers.list({})).data;
  const applications: OpenApplication[] = [];
  for (let open = 0; open < events; ) {
    const employer = employers[applications.length % employers.length];
    if (employer === undefined) throw new Error("the demo has no employer");
    const { id } = await caller.applications.create({ clientId, employerId: employer.id, role: `Analyst ${applications.length + 1}` });
    // Tomorrow and after: nothing of it is done or over while this runs.
    const held = Date.now() + (1 + (applications.length % 20)) * day;
    await caller.facts.record({ applicationId: id, facts: [interviewAt(held)] });
    const { steps } = await caller.plan.current({ applicationId: id });
    open += steps.filter(({ status }) => status === "planned" || status === "due" || status === "late").length;
    applications.push({
      id,
      promise: (number) => ({ type: "decision-promised", at: utc(Date.now()), by: { date: utc(held + (10 + (number % 20)) * day).slice(0, 10) } }),
    });
  }
  return applications;
}

function interviewAt(held: number): FactDraft {
  return {
    type: "interview-scheduled",
    at: utc(Date.now() - day),
    interview: "int-1",
    starts: utc(held),
    ends: utc(held + 3_600_000),
    participants: [{ id: "dana", name: "Dana Cho", role: "hiring-manager" }],
  };
}

/** Whole seconds, as facts have them. */
function utc(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
