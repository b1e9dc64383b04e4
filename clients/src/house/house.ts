import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type CalendarDoor, calendarDoor, createApp, createCaller, type Deps, memberScope, timeOrderedIds } from "@tact/api";
import { connect, type Database, disconnect, watchFeeds } from "@tact/db";
import { createOrganisation, openTestDatabase } from "@tact/db/testing";
import { createLog } from "@tact/server/src/log.ts";
import { publicServer } from "@tact/server/src/server.ts";
import { type FrontDoor, openFrontDoor } from "./front-door.ts";

/** Monday morning in New York, afternoon in London. */
const startOfPlay = "2026-11-23T15:00:00.000Z";

/**
 * How the server behind the door fares: well, just started without its database, broken within, cut off amid answers,
 * being replaced behind its proxy, or not there.
 */
export type Condition = "well" | "no database" | "broken" | "cuts answers" | "bad gateway" | "gone";

export type Caller = ReturnType<typeof createCaller>;

/** A real server on a real database behind an address that stays, and a coach who works there. Its clock alone is not real. */
export interface House extends AsyncDisposable {
  door: FrontDoor;
  /** The use-cases, as the coach calls them. */
  call: Caller;
  organisation: string;
  /** The present, as an instant. */
  now(): string;
  /** Moves the clock to an instant. */
  at(instant: string): void;
  fare(condition: Condition): void;
}

export async function openHouse(): Promise<House> {
  await using opened = new AsyncDisposableStack();
  const door = opened.use(await openFrontDoor());
  const database = opened.use(await openTestDatabase());
  let now = startOfPlay;
  const stored: Deps & { db: Database } = { db: database.db, clock: () => now, ids: timeOrderedIds, publicUrl: door.origin };
  const calendars = calendarDoor(stored);
  opened.adopt(await watchFeeds(database.appUrl, calendars.watch), (watch) => watch.close());
  opened.defer(() => calendars.flush());
  const deps = { ...stored, feedsChanged: calendars.changed };
  const { organisation, userId } = await createOrganisation(database.db, { user: { timeZone: "Europe/London" } });
  const scope = memberScope({
    organisation,
    actor: { kind: "member", id: userId, name: "Iris Vale" },
    role: "owner",
    timeZone: "Europe/London",
    requestId: "req_clients",
  });
  const nowhere = opened.adopt(connectNowhere(), disconnect);
  const well = opened.adopt(await serve(deps, calendars), close);
  // Servers that have just started: they remember nothing that they could still send.
  const noDatabase = opened.adopt(await serve({ ...stored, db: nowhere }), close);
  const empty = opened.adopt(connectElsewhere(database.appUrl), disconnect);
  const broken = opened.adopt(await serve({ ...stored, db: empty }), close);
  const passages = {
    well: { to: well.url },
    "no database": { to: noDatabase.url },
    broken: { to: broken.url },
    "cuts answers": { to: well.url, cut: true },
    "bad gateway": { error: 502 },
    gone: { drop: true },
  } as const satisfies Record<Condition, unknown>;
  door.let(passages.well);
  const whole = opened.move();
  return {
    door,
    organisation,
    call: createCaller({ deps, scope, requestId: scope.requestId }),
    now: () => now,
    at: (instant) => void (now = new Date(instant).toISOString()),
    fare: (condition) => door.let(passages[condition]),
    [Symbol.asyncDispose]: () => whole.disposeAsync(),
  };
}

function connectNowhere(): Database {
  return connect("postgres://tact_app:x@127.0.0.1:1/tact");
}

/** The same server's database without a single table of ours. */
function connectElsewhere(url: string): Database {
  const other = new URL(url);
  other.pathname = "/postgres";
  return connect(other.href);
}

interface Served {
  server: Server;
  url: string;
}

/** The public server as its process has it, on loopback, without a dashboard behind it. */
async function serve(deps: Deps & { db: Database }, calendars: CalendarDoor = calendarDoor(deps)): Promise<Served> {
  const app = createApp({
    deps,
    calendars,
    authSecret: "a-secret-of-tests-and-of-tests-alone",
    sendLink: () => Promise.resolve(),
    mail: false,
    demoEmail: null,
    version: "0.0.0",
    report: () => undefined,
    note: () => undefined,
  });
  const server = publicServer({
    app,
    calendars,
    dashboardUrl: undefined,
    publicUrl: deps.publicUrl,
    trust: () => false,
    log: createLog("silent"),
    answered: new WeakMap(),
    served: () => undefined,
    leaving: () => false,
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function close({ server }: Served): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}
