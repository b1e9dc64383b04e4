import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { at } from "../rules/measures/rounds.ts";
import { type KeptAnswer, keepAnswer } from "./kept-answers.ts";
import { load, type Load } from "../house/load.ts";
import { freePort, startProcess, type StartedProcess } from "../house/started-process.ts";

/** One way to ask for a calendar. */
interface Poll {
  name: string;
  headers: Record<string, string>;
  status: number;
  /** Requests per second to reach. */
  target?: number;
}

/** What one way of asking gave, by round, of Tact and of the handler with constant bytes. */
export interface PollFigures extends Poll {
  /** Octets of the body as sent. */
  octets: number;
  tact: Load[];
  constant: Load[];
}

interface PollsOptions {
  server: StartedProcess;
  /** Path of the calendar on the server. */
  path: string;
  folder: string;
  rounds: number;
  seconds: number;
}

/** Polls one calendar in every way, in turns with a server that looks nothing up and sends the same bytes. */
export async function measurePolls({ server, path, folder, rounds, seconds }: PollsOptions): Promise<PollFigures[]> {
  const gzip = { "accept-encoding": "gzip, deflate" };
  const { headers } = await keepAnswer("", `${server.origin}${path}`, gzip);
  const polls: Poll[] = [
    { name: "304, If-None-Match", headers: { ...gzip, "if-none-match": headers["etag"] ?? "" }, status: 304, target: 15_000 },
    { name: "200, gzip", headers: gzip, status: 200, target: 8000 },
    { name: "200, plain", headers: {}, status: 200 },
  ];
  const kept: KeptAnswer[] = [];
  for (const [index, poll] of polls.entries()) kept.push(await keepAnswer(`/${index}`, `${server.origin}${path}`, poll.headers));
  const file = join(folder, "answers.json");
  writeFileSync(file, JSON.stringify(kept));
  const constantModule = new URL("constant-server.ts", import.meta.url).pathname;
  const constant = await startProcess({ arguments: [constantModule, file], output: join(folder, "constant.log"), port: await freePort() });
  try {
    const figures = polls.map((poll, index): PollFigures => ({ ...poll, octets: Buffer.from(kept[index]?.body ?? "", "base64").length, tact: [], constant: [] }));
    // The first round warms both up and is thrown away.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, { headers: asked, status, tact, constant: beside }] of figures.entries()) {
        const ofConstant = await load(constant, { path: `/${index}`, headers: asked, status, seconds });
        const ofTact = await load(server, { path, headers: asked, status, seconds });
        if (round === 0) continue;
        tact.push(ofTact);
        beside.push(ofConstant);
      }
    }
    return figures;
  } finally {
    await constant.stop();
  }
}

/** Median over the rounds of one figure. */
export function medianOf(loads: readonly Load[], figure: keyof Load): number {
  return at(loads.map((one) => one[figure]), 0.5);
}

/** Median over the rounds of how much of the constant handler's figure Tact reaches. */
export function shareOf({ tact, constant }: PollFigures, figure: keyof Load): number {
  return at(tact.map((one, round) => one[figure] / (constant[round]?.[figure] ?? Number.NaN)), 0.5);
}
