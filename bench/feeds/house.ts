import { join } from "node:path";
import { createCaller, type Deps, loadDemo, timeOrderedIds } from "@tact/api";
import { openDatabase } from "../house/bench-database.ts";
import { coachOf } from "../house/coach-scope.ts";
import { freePort, startServer, type StartedProcess } from "../house/started-process.ts";

/** The demo on a real database, with the real server in a process of its own. */
export interface House extends AsyncDisposable {
  /** For files; gone afterwards. */
  folder: string;
  /** What a signed-in coach may do, in this process. */
  call: ReturnType<typeof createCaller>;
  /** Starts apps/server as it is; what Node is told besides may be given. */
  startServer(nodeOptions?: readonly string[]): Promise<StartedProcess>;
}

export async function openHouse(): Promise<House> {
  const database = await openDatabase();
  const { folder, db, appUrl, superUrl } = database;
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const deps: Deps = { db, clock: () => new Date().toISOString(), ids: timeOrderedIds, publicUrl };
  const { organisation } = await loadDemo(deps);
  const scope = await coachOf(superUrl, organisation);
  const servers: StartedProcess[] = [];
  return {
    folder,
    call: createCaller({ deps, scope, requestId: scope.requestId }),
    startServer: async (nodeOptions = []) => {
      const server = await startServer({ appUrl, publicUrl, port, output: join(folder, "server.log"), nodeOptions });
      servers.push(server);
      return server;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await database[Symbol.asyncDispose]();
    },
  };
}
