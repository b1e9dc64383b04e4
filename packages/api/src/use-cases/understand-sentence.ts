import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { id } from "@tact/facts";
import { clockOwners, understand, zonesInWords } from "@tact/sentences";
import { z } from "zod";
import { notFound } from "../errors.ts";
import type { SentenceView } from "../views/index.ts";
import { planOf, requestOf, zonesOf } from "./plan-of.ts";
import { query } from "./use-case.ts";

/** Most characters of a sentence. */
const mostCharacters = 500;

const sentenceInput = z.strictObject({
  applicationId: id,
  sentence: z.string().min(1).max(mostCharacters).meta({ description: "What happened, as somebody would tell it, in English." }),
  clocks: z.enum(clockOwners).optional().meta({ description: "The clocks on which appointments are told; the employer’s unless said. What was done is told on the reader’s." }),
});

/**
 * The facts that a sentence states about an application, with the days and times that it means. Nothing is stored, and
 * nothing is guessed: what may mean one thing or another is asked, and what is not understood is said.
 * @throws DomainError `not-found`
 */
export const understandSentence = query("understandSentence", { permission: "plans:read", input: sentenceInput }, async (deps, scope, { applicationId, sentence, clocks }): Promise<SentenceView> => {
  const { organisation, timeZone: reader } = scope;
  const { context, facts } = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const context = await db.findApplication(tx, applicationId);
    if (context === null) throw notFound("application");
    return { context, facts: (await db.listFacts(tx, applicationId)).map(({ body }) => body) };
  });
  const now = deps.clock();
  const plan = planOf(context, facts, now);
  const request = requestOf(context, facts, now);
  return understand({ sentence, request: { ...request, zones: { ...zonesOf([reader, ...zonesInWords]), ...request.zones } }, plan, reader, clocks });
});
