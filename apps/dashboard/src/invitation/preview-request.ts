import type { ClientView, EmployerView } from "@tact/api/views";
import type { FactDraft, Plan } from "@tact/facts";
import { makeNew, type NewInterviewValues } from "../log/new-interview-values.ts";

export interface PreviewOf {
  whose: NewInterviewValues;
  client: ClientView | null;
  employer: EmployerView | null;
  drafts: FactDraft[] | null;
}

/** The employer and the interview of an application that does not exist yet, as the open preview takes them; null while something is missing. */
export function previewRequest({ whose, client, employer, drafts }: PreviewOf): object | null {
  const place = employer ?? (whose.employerId === makeNew && whose.region !== "" ? newEmployer(whose) : null);
  const candidate = client ?? (whose.clientId === makeNew ? { name: whose.clientName.trim() || "—", timeZone: whose.clientZone } : null);
  if (place === null || candidate === null || drafts === null) return null;
  return {
    application: {
      id: "preview",
      role: whose.role.trim() || "—",
      route: whose.route,
      employer: {
        name: place.name,
        time_zone: place.timeZone,
        calendar: { region: place.region, ...(place.closed.length === 0 ? {} : { closed: place.closed }) },
      },
      candidate: { name: candidate.name, time_zone: candidate.timeZone },
    },
    // No fact of an invitation has a field of two words.
    facts: drafts.map((draft, i) => ({ ...draft, id: draft.id ?? `preview-${i}` })),
  };
}

function newEmployer({ employerName, employerZone, region }: NewInterviewValues) {
  return { name: employerName.trim() || "—", timeZone: employerZone, region, closed: [] };
}

/** Asks for the plan of an application that does not exist yet. Nothing is stored. @throws Error where none can be made */
export async function askPreview(body: object, now: number): Promise<Pick<Plan, "steps">> {
  const answer = await fetch("/v1/plans/preview", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...body, now: new Date(now).toISOString() }),
  });
  const plan = (await answer.json()) as Pick<Plan, "steps"> & { detail?: string };
  if (!answer.ok) throw new Error(plan.detail ?? "");
  return plan;
}
