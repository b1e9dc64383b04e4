// Runs on whatever Node the machine has (20 or newer): fetches the Node and pnpm that Tact is built with from the
// npm registry, installs the workspace, and hands over. Plain JavaScript, because an older Node strips no types.
import { spawn, spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const toolchain = ["node@24", "pnpm@12"];
const entries = {
  start: "apps/launcher/src/main.ts",
  test: "tooling/checks/src/main.ts",
};

const top = fileURLToPath(new URL("../..", import.meta.url));
const [command, ...rest] = process.argv.slice(2);
const entry = entries[command];

if (entry === undefined) fail(`unknown command ${command}: use one of ${Object.keys(entries).join(", ")}`);
if (Number(process.versions.node.split(".")[0]) < 20) {
  fail(`Node ${process.versions.node} is too old to begin with: install Node 20 or newer (Debian: apt-get install nodejs npm)`);
}

const environment = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
};

console.log(`tact: Node 24 and pnpm 12 from the npm registry …`);
environment.PATH = `${binFolder()}${delimiter}${process.env.PATH}`;

console.log("tact: installing what the lockfile names …");
const install = spawnSync("pnpm", ["install", "--frozen-lockfile", "--reporter=append-only"], {
  cwd: top,
  env: environment,
  encoding: "utf8",
});
if (install.status !== 0) {
  process.stdout.write(install.stdout ?? "");
  process.stderr.write(install.stderr ?? "");
  fail("installing failed: the lines above say why. The npm registry must be reachable");
}

await handOver(join(top, entry), rest);

/** The folder in which npx keeps the `node` and `pnpm` of the toolchain. */
function binFolder() {
  const packages = toolchain.flatMap((name) => ["-p", name]);
  const asked = spawnSync("npx", ["-y", ...packages, "--", "node", "-p", "process.env.PATH.split(require('node:path').delimiter)[0]"], {
    cwd: top,
    env: environment,
    encoding: "utf8",
  });
  const folder = asked.stdout?.trim().split("\n").at(-1);
  if (asked.status !== 0 || !folder) {
    process.stderr.write(asked.stderr ?? "");
    fail(`could not get ${toolchain.join(" and ")} through npx: the npm registry must be reachable`);
  }
  return folder;
}

/** Runs the inner program with our signals, and ends as it ends. */
async function handOver(program, args) {
  const child = spawn("node", [program, ...args], { cwd: top, env: environment, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // npm that is killed hard tells nobody: its child is then adopted by another process.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill("SIGTERM");
  }, 500);
  const { code, signal } = await new Promise((resolve) => {
    child.on("error", (error) => fail(error.message));
    child.on("exit", (code, signal) => resolve({ code, signal }));
  });
  clearInterval(watch);
  process.exit(code ?? (signal === "SIGINT" ? 130 : signal === "SIGTERM" ? 143 : 1));
}

function fail(message) {
  console.error(`tact: ${message}.`);
  process.exit(1);
}
