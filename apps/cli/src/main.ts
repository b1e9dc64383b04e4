import { run } from "./run.ts";
import { thisTerminal } from "./this-terminal.ts";

process.exitCode = await run(process.argv.slice(2), thisTerminal());
