import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { id, instant, step, stepKinds } from "@tact/facts";
import { z } from "zod";
import type { Page, StepRowView } from "../views/index.ts";
import { pagedList, paging } from "./page.ts";
import { statusAt } from "./status-at.ts";
import { query } from "./use-case.ts";

const status = step.shape.status;
const stepPage = z
  .strictObject({
    applicationId: id.optional(),
    clientId: id.optional(),
    coachId: id.meta({ description: "Steps of this member's clients, and of those who are everyone's." }).optional(),
    kind: z.array(z.enum(stepKinds)).min(1).max(20).meta({ description: "Of one of these kinds." }).optional(),
    status: z.array(status).min(1).max(10).meta({ description: "In one of these states now; planned, due and late unless told." }).optional(),
    touch: z.boolean().meta({ description: "Whether an employer is contacted." }).optional(),
    opensFrom: instant.meta({ description: "Opens at this instant or later." }).optional(),
    opensThrough: instant.meta({ description: "Opens at this instant or earlier." }).optional(),
    closesFrom: instant.meta({ description: "Closes at this instant or later." }).optional(),
    closesThrough: instant.meta({ description: "Closes at this instant or earlier." }).optional(),
    ...paging,
  })
  .optional();

const position = z.tuple([z.iso.datetime(), z.string(), z.string()]);
const pageOfSteps = pagedList("steps", position);

/** Steps across clients, in the order in which they close, with the status of this moment. */
export const listSteps = query("listSteps", { permission: "steps:read", input: stepPage }, async (deps, { organisation }, input): Promise<Page<StepRowView>> => {
  const page = pageOfSteps({ organisation }, input);
  const { status: statuses = ["planned", "due", "late"], kind: kinds, limit: _limit, cursor: _cursor, ...narrowed } = input ?? {};
  const now = deps.clock();
  const [closes, applicationId, lineage] = page.after ?? [];
  const after = closes === undefined || applicationId === undefined || lineage === undefined ? undefined : { closes, applicationId, lineage };
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listOfSteps(tx, { ...narrowed, statuses, kinds, now, after, limit: page.rows }));
  return page.of(
    rows,
    ({ step: row }): z.infer<typeof position> => [row.closes, row.applicationId, row.lineage],
    ({ step: row, role, client, employer }) => ({ applicationId: row.applicationId, role, client, employer, step: { ...row.body, status: statusAt(row, now) } }),
  );
});
