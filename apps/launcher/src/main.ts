// `npm start`: the database, its migrations, the demo on a first start, then server, worker and dashboard.
import { buildDashboard } from "./build-dashboard.ts";
import { startDatabase } from "./database.ts";
import { loadDemoOnce } from "./demo.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { firstWords } from "./first-words.ts";
import { freePort, isPortFree } from "./ports.ts";
import { type EndedProcess, type ProcessGroup, processGroup } from "./process-group.ts";
import { processesOf } from "./processes.ts";
import { untilReady } from "./ready.ts";
import { keptSecrets } from "./secrets.ts";

const write = (line: string) => console.log(line);
const says = (name: string) => (line: string) => write(`${name.padEnd(9)} │ ${line}`);

/** Aborted by the first Ctrl-C or TERM: everything that waits looks at it. */
const asked = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => asked.abort());
// Whoever read our lines may go away (`npm start | head`): then everything ends, rather than running on unseen.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => asked.abort());

try {
  process.exitCode = await launch(readEnvironment());
} catch (error) {
  if (!asked.signal.aborted) {
    console.error(`\ntact: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

/** Starts everything, waits until it is asked to end or a process dies, and answers with the exit code. */
async function launch(environment: Environment): Promise<number> {
  if (!(await isPortFree(environment.port, environment.host))) {
    throw new Error(
      `port ${environment.port} is taken by another program. Stop it, or choose another port: PORT=${environment.port + 1} npm start`,
    );
  }
  const secrets = keptSecrets(environment.dataDirectory);
  const database = await startDatabase(environment, secrets, says("database"));
  const group = processGroup(write);
  try {
    const demo = environment.demo ? await loadDemoOnce(database.appUrl, environment.publicUrl) : null;
    asked.signal.throwIfAborted();
    says("dashboard")("building the pages (a minute the first time) …");
    await buildDashboard(says("dashboard"), asked.signal);
    asked.signal.throwIfAborted();

    const dashboardPort = await freePort();
    for (const process of processesOf(environment, secrets, { appUrl: database.appUrl, dashboardPort })) group.start(process);
    const early = await untilAllReady(environment.localUrl, group);
    if (early !== null) return died(early);
    if (!asked.signal.aborted) write(firstWords(environment, demo));

    const stopped = new Promise<"asked">((resolve) => {
      if (asked.signal.aborted) resolve("asked");
      asked.signal.addEventListener("abort", () => resolve("asked"), { once: true });
    });
    const end = await Promise.race([stopped, group.ended]);
    return end === "asked" ? 0 : died(end);
  } finally {
    write("tact: stopping …");
    await group.stop();
    await database.stop();
  }
}

/** Waits until server and dashboard answer, or answers with the process that ended before. */
async function untilAllReady(localUrl: string, group: ProcessGroup): Promise<EndedProcess | null> {
  const settled = new AbortController();
  const signal = AbortSignal.any([asked.signal, settled.signal]);
  try {
    return await Promise.race([
      Promise.all([untilReady("the server", `${localUrl}/ready`, signal), untilReady("the dashboard", `${localUrl}/sign-in`, signal)]).then(() => null),
      group.ended,
    ]);
  } finally {
    // Whoever still asks would keep this process alive.
    settled.abort();
  }
}

function died({ name, code, signal }: EndedProcess): number {
  console.error(`\ntact: the ${name} ended by itself (${signal ?? `exit code ${code}`}): its last lines above say why. Everything else is stopped.`);
  return 1;
}
