import type { Database } from "@tact/db";
import { createOrganisation, openTestDatabase, type TestDatabaseOptions } from "@tact/db/testing";
import type { FactDraft } from "@tact/facts";
import type { AppOptions } from "../src/app.ts";
import { createApp } from "../src/app.ts";
import { timeOrderedIds } from "../src/ids.ts";
import { openVault } from "../src/keys/sealed.ts";
import { createCaller } from "../src/trpc/router.ts";
import type { Deps, Scope } from "../src/use-cases/deps.ts";
import { memberScope } from "../src/use-cases/session.ts";
import type { Role } from "../src/views/index.ts";
import { conforming } from "./conforming.ts";

/** The public origin of tests. */
export const publicUrl = "http://localhost:4310";

/** Tuesday afternoon in London, morning in New York. */
export const startOfTest = "2026-11-24T14:00:00.000Z";

/** A database of its own, a clock that stands still until it is moved, and everybody who acts. */
export async function openTestHouse(options: TestDatabaseOptions = {}) {
  const database = await openTestDatabase(options);
  let now = startOfTest;
  const deps: Deps & { db: Database } = { db: database.db, clock: () => now, ids: timeOrderedIds, publicUrl, vault: openVault("a-secret-of-tests-and-of-tests-alone") };
  const links: { email: string; url: string }[] = [];
  const reported: unknown[] = [];

  /** A person with an organisation of their own, and how they call. */
  async function organisation(role: Role = "owner", timeZone = "Europe/London") {
    const { organisation: id, userId } = await createOrganisation(database.db, { role, user: { timeZone } });
    const actor = { kind: "member", id: userId, name: "Iris Vale" } as const;
    const scope: Scope = memberScope({ organisation: id, actor, role, timeZone, requestId: "req_test" });
    return { scope, call: createCaller({ deps, scope, requestId: scope.requestId }) };
  }

  function bareApp(more: Partial<AppOptions> = {}) {
    return createApp({
      deps,
      authSecret: "a-secret-of-tests-and-of-tests-alone",
      sendLink: async (link) => void links.push(link),
      mail: false,
      demoEmail: null,
      version: "0.0.0",
      report: (error) => void reported.push(error),
      note: () => undefined,
      ...more,
    });
  }

  return {
    database,
    deps,
    links,
    reported,
    organisation,
    /** Moves the clock to an instant. */
    at(instant: string) {
      now = new Date(instant).toISOString();
    },
    bareApp,
    /** The application; an answer that the document does not know fails the test. */
    app: (more: Partial<AppOptions> = {}) => conforming(bareApp(more)),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

export type TestHouse = Awaited<ReturnType<typeof openTestHouse>>;
export type Caller = Awaited<ReturnType<TestHouse["organisation"]>>["call"];

/** A client, an employer in New York, and an application between them, without facts. */
export async function anApplication(call: Caller): Promise<{ applicationId: string; clientId: string; employerId: string }> {
  const client = await call.clients.create({ name: "Maya Okafor", timeZone: "America/New_York" });
  const employer = await call.employers.create({ name: "Northwind", timeZone: "America/New_York", region: "US-NY" });
  const { id } = await call.applications.create({ clientId: client.id, employerId: employer.id, role: "Product designer" });
  return { applicationId: id, clientId: client.id, employerId: employer.id };
}

/** An interview held on the Monday before the test starts, 13:00 to 14:00 in New York. */
export const interviewHeld: Extract<FactDraft, { type: "interview-scheduled" }> = {
  id: "f1",
  type: "interview-scheduled",
  at: "2026-11-16T16:00:00Z",
  interview: "int-1",
  starts: "2026-11-23T13:00:00-05:00",
  ends: "2026-11-23T14:00:00-05:00",
  stage: "First interview",
  participants: [{ id: "p1", name: "Dana Cho", role: "hiring-manager" }],
};

/** The code that a call is refused with; fails where it is not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<{ code: string; problems: string[] }> {
  const { DomainError } = await import("../src/errors.ts");
  try {
    await call;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    if (cause instanceof DomainError) return { code: cause.code, problems: cause.problems.map(({ pointer }) => pointer) };
    throw error;
  }
  throw new Error("the call was not refused");
}
