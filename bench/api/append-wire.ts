import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Load, loadByScript } from "../house/load.ts";
import type { StartedProcess } from "../house/started-process.ts";
import { recording } from "./mixed-load.ts";

interface WireOptions {
  server: StartedProcess;
  folder: string;
  key: string;
  applications: readonly string[];
  now: string;
  seconds: number;
}

/** Facts recorded over HTTP with a key, each in another application as far as they last. */
export async function measureAppendsAtWire({ server, folder, key, applications, now, seconds }: WireOptions): Promise<Load> {
  const script = join(folder, "appends.lua");
  const bodies = applications.map((application, number) => `[==[${recording(application, now, number)}]==]`);
  writeFileSync(
    script,
    `local bodies = {\n${bodies.join(",\n")}\n}
local turn = 0
local headers = { ["content-type"] = "application/json", ["authorization"] = "Bearer ${key}" }
request = function()
  turn = turn % #bodies + 1
  return wrk.format("POST", "/trpc/facts.record", headers, bodies[turn])
end
`,
  );
  return await loadByScript(server, { script, seconds });
}
