import type { Fact, PlanDiff } from "@tact/facts";
import type { OrganisationTransaction } from "../organisation.ts";
import { ownText } from "../own-rows.ts";
import { run } from "../prepared.ts";
import { facts } from "../schema/facts.ts";

/** A fact that was recorded of a step, and what it changed. */
export interface DoneStep {
  application: { id: string; role: string };
  client: { id: string; name: string; timeZone: string };
  employer: { id: string; name: string; timeZone: string };
  fact: Fact;
  recordedAt: string;
  actorKind: string;
  actorName: string;
  diff: PlanDiff;
}

const most = 1000;

/** What was done to steps of a coach's clients, or of everybody's, since an instant, the newest first; what was taken back is left out. */
export async function listDoneSteps(tx: OrganisationTransaction, { since, coachId = null }: { since: string; coachId?: string | null }): Promise<DoneStep[]> {
  const rows = await run(tx, done, [since, coachId, most]);
  return rows.map((values) => {
    const [id, role, clientId, client, clientZone, employerId, employer, employerZone] = values.map(String);
    return {
      application: { id: id ?? "", role: role ?? "" },
      client: { id: clientId ?? "", name: client ?? "", timeZone: clientZone ?? "" },
      employer: { id: employerId ?? "", name: employer ?? "", timeZone: employerZone ?? "" },
      fact: values[8] as Fact,
      recordedAt: String(facts.recordedAt.mapFromDriverValue(values[9] as string)),
      actorKind: String(values[10]),
      actorName: String(values[11]),
      diff: values[12] as PlanDiff,
    };
  });
}

const done = {
  name: "list-done-steps",
  text: `
    select a.id, a.role, c.id, c.name, c.time_zone, e.id, e.name, e.time_zone, f.body, f.recorded_at, f.actor_kind, f.actor_name, r.diff
    from plan_revisions r
    join applications a on ${ownText("a")} and a.id = r.application_id
    join clients c on ${ownText("c")} and c.id = a.client_id and ($3::text is null or c.coach_id = $3 or c.coach_id is null)
    join employers e on ${ownText("e")} and e.id = a.employer_id
    join facts f on ${ownText("f")} and f.application_id = r.application_id and f.id = any(r.fact_ids)
      and f.type in ('message-sent', 'debrief-captured', 'item-sent', 'step-pinned', 'step-dismissed')
    where ${ownText("r")} and r.made_at >= $2::timestamptz
      and not exists (
        select from facts x where ${ownText("x")} and x.application_id = f.application_id
          and x.type = 'fact-retracted' and x.body ->> 'fact' = f.id)
    order by r.made_at desc, f.id desc
    limit $4::integer`,
};
