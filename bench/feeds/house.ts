import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCaller, type Deps, installJobs, loadDemo, type Scope, timeOrderedIds } from "@tact/api";
import { connect, disconnect, ensureAppRole, migrate } from "@tact/db";
import { startEmbedded } from "@tact/db/embedded";
import pg from "pg";
import { freePort, startProcess, type StartedProcess } from "./started-process.ts";

/** The demo on a real database, with the real server in a process of its own. */
export interface House extends AsyncDisposable {
  /** For files; gone afterwards. */
  folder: string;
  /** What a signed-in coach may do, in this process. */
  call: ReturnType<typeof createCaller>;
  /** Starts apps/server as it is; what Node is told besides may be given. */
  startServer(nodeOptions?: readonly string[]): Promise<StartedProcess>;
}

const serverModule = new URL("../../apps/server/src/main.ts", import.meta.url).pathname;

export async function openHouse(): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), "tact-bench-"));
  // The database runs as another user where root starts it: the folder must let it pass.
  chmodSync(folder, 0o755);
  const embedded = await startEmbedded({ directory: folder });
  const appUrl = await ensureAppRole({ ownerUrl: embedded.ownerUrl, superUrl: embedded.superUrl });
  await migrate(embedded.ownerUrl);
  await installJobs(embedded.ownerUrl);
  const db = connect(appUrl);
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const deps: Deps = { db, clock: () => new Date().toISOString(), ids: timeOrderedIds, publicUrl };
  const { organisation } = await loadDemo(deps);
  const scope = await coachOf(embedded.superUrl, organisation);
  const servers: StartedProcess[] = [];
  return {
    folder,
    call: createCaller({ deps, scope, requestId: scope.requestId }),
    startServer: async (nodeOptions = []) => {
      const server = await startProcess({
        arguments: [...nodeOptions, serverModule],
        // Without the bound on polls from one address: a bench is a flood.
        environment: { APP_DATABASE_URL: appUrl, PUBLIC_URL: publicUrl, AUTH_SECRET: "for-a-bench-and-nothing-else-at-all", OPEN_REQUESTS_PER_MINUTE: "0" },
        output: join(folder, "server.log"),
        port,
      });
      servers.push(server);
      return server;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await disconnect(db);
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function coachOf(superUrl: string, organisation: string): Promise<Scope> {
  const superuser = new pg.Client({ connectionString: superUrl });
  await superuser.connect();
  const { rows } = await superuser.query<{ user_id: string }>("select user_id from members where org_id = $1", [organisation]);
  await superuser.end();
  const actor = { kind: "member", id: rows[0]?.user_id ?? "", name: "Eleri Morgan" } as const;
  return { organisation, actor, role: "owner", timeZone: "Europe/London", requestId: "req_bench" };
}
