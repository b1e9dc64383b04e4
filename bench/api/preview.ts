import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Load, loadByScript } from "../house/load.ts";
import { freePort, startProcess, type StartedProcess } from "../house/started-process.ts";
import { previewBodies } from "./preview-bodies.ts";

/** Loads by round, of Tact and of a route that returns the plan of one of those previews unchanged. */
export interface PreviewFigures {
  tact: Load[];
  constant: Load[];
  /** Octets of a body and of the constant. */
  octets: { sent: number; constant: number };
}

interface PreviewOptions {
  server: StartedProcess;
  folder: string;
  rounds: number;
  seconds: number;
}

const path = "/v1/plans/preview";
const headers = { "content-type": "application/json" };

/** Previews of some hundred applications in turn, one round beside another of a constant route. */
export async function measurePreview({ server, folder, rounds, seconds }: PreviewOptions): Promise<PreviewFigures> {
  const bodies = previewBodies(12);
  const script = join(folder, "previews.lua");
  writeFileSync(script, luaOf(bodies));
  const middle = bodies.toSorted((a, b) => a.length - b.length)[Math.floor(bodies.length / 2)] ?? "";
  const answer = await fetch(`${server.origin}${path}`, { method: "POST", headers, body: middle });
  if (answer.status !== 200) throw new Error(`a preview answered ${answer.status}: ${await answer.text()}`);
  const file = join(folder, "constant.json");
  const constantText = await answer.text();
  writeFileSync(file, constantText);
  const constantModule = new URL("constant-route.ts", import.meta.url).pathname;
  const beside = await startProcess({ arguments: [constantModule, file], output: join(folder, "constant.log"), port: await freePort() });
  try {
    const sent = Math.round(bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0) / bodies.length);
    const figures: PreviewFigures = { tact: [], constant: [], octets: { sent, constant: Buffer.byteLength(constantText) } };
    // The first round warms both up and is thrown away.
    for (let round = 0; round <= rounds; round += 1) {
      const constant = await loadByScript(beside, { script, seconds });
      const tact = await loadByScript(server, { script, seconds });
      if (round === 0) continue;
      figures.constant.push(constant);
      figures.tact.push(tact);
    }
    return figures;
  } finally {
    await beside.stop();
  }
}

/** A script for wrk that sends the bodies in turn. */
function luaOf(bodies: readonly string[]): string {
  return `local bodies = {\n${bodies.map((body) => `[==[${body}]==]`).join(",\n")}\n}
local requests, turn = {}, 0
init = function()
  for index, body in ipairs(bodies) do
    requests[index] = wrk.format("POST", "${path}", { ["content-type"] = "${headers["content-type"]}" }, body)
  end
end
request = function()
  turn = turn % #requests + 1
  return requests[turn]
end
`;
}
