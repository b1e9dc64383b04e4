import { apiKeysRouter } from "./api-keys.ts";
import { applicationsRouter } from "./applications.ts";
import { clientsRouter } from "./clients.ts";
import { draftsRouter } from "./drafts.ts";
import { employersRouter } from "./employers.ts";
import { auditEventsRouter, eventsRouter } from "./events.ts";
import { factsRouter } from "./facts.ts";
import { feedsRouter } from "./feeds.ts";
import { hooksRouter } from "./hooks.ts";
import { filesRouter } from "./files.ts";
import { erasureRouter } from "./erasure.ts";
import { insightsRouter } from "./insights.ts";
import { importsRouter } from "./imports.ts";
import { membersRouter, organisationRouter } from "./members.ts";
import { planRouter } from "./plan.ts";
import { policiesRouter } from "./policies.ts";
import { portalLinksRouter, portalRouter } from "./portal.ts";
import { queueRouter } from "./queue.ts";
import { sessionRouter } from "./session.ts";
import { stepsRouter } from "./steps.ts";
import { createCallerFactory, router } from "./trpc.ts";
import { webhooksRouter } from "./webhooks.ts";
import { mailsRouter } from "./mails.ts";
import { policyMovesRouter } from "./policy-moves.ts";

/** The dashboard's door, whole. */
export const appRouter = router({
  session: sessionRouter,
  clients: clientsRouter,
  employers: employersRouter,
  applications: applicationsRouter,
  facts: factsRouter,
  plan: planRouter,
  queue: queueRouter,
  steps: stepsRouter,
  drafts: draftsRouter,
  events: eventsRouter,
  auditEvents: auditEventsRouter,
  insights: insightsRouter,
  policies: policiesRouter,
  feeds: feedsRouter,
  hooks: hooksRouter,
  files: filesRouter,
  erasure: erasureRouter,
  imports: importsRouter,
  apiKeys: apiKeysRouter,
  members: membersRouter,
  organisation: organisationRouter,
  portalLinks: portalLinksRouter,
  portal: portalRouter,
  webhooks: webhooksRouter,
  policyMoves: policyMovesRouter,
  mails: mailsRouter,
});

export type AppRouter = typeof appRouter;

/** Calls procedures without HTTP: `createCaller(context).queue.today()`. */
export const createCaller = createCallerFactory(appRouter);
