// Runs on whatever Node the machine has (20 or newer): fetches the Node and pnpm that Tact is built with from the
// npm registry, installs the workspace, and hands over. Plain JavaScript, because an older Node strips no types.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { askForBinFolder, environmentWith, passThrough, rememberBinFolder, top } from "./toolchain.mjs";

const entries = {
  start: "apps/launcher/src/main.ts",
  test: "tooling/checks/src/main.ts",
  backup: "apps/launcher/src/backup.ts",
  migrate: "apps/launcher/src/migrate.ts",
  restore: "apps/launcher/src/restore.ts",
  "audit:verify": "apps/launcher/src/audit-verify.ts",
  pack: "tooling/publish/src/main.ts",
};

const [command, ...rest] = process.argv.slice(2);
const entry = entries[command];

if (entry === undefined) fail(`unknown command ${command}: use one of ${Object.keys(entries).join(", ")}`);
if (Number(process.versions.node.split(".")[0]) < 20) {
  fail(`Node ${process.versions.node} is too old to begin with: install Node 20 or newer (Debian: apt-get install nodejs npm)`);
}

try {
  console.log(`tact: Node 24 and pnpm 12 from the npm registry …`);
  const folder = askForBinFolder();
  const env = environmentWith(folder);

  console.log("tact: installing what the lockfile names …");
  const install = spawnSync("pnpm", ["install", "--frozen-lockfile", "--reporter=append-only"], { cwd: top, env, encoding: "utf8" });
  if (install.status !== 0) {
    process.stdout.write(install.stdout ?? "");
    process.stderr.write(install.stderr ?? "");
    fail("installing failed: the lines above say why. The npm registry must be reachable");
  }
  rememberBinFolder(folder);

  process.exit(await passThrough("node", [join(top, entry), ...rest], { cwd: top, env }));
} catch (error) {
  fail(error.message);
}

function fail(message) {
  console.error(`tact: ${message}.`);
  process.exit(1);
}
