import { CommanderError } from "commander";
import { commandLine } from "./command-line.ts";
import { type ExitCode, exitCodes } from "./job.ts";
import { faultOf } from "./output/fault.ts";
import type { Terminal } from "./output/terminal.ts";
import { write } from "./output/write.ts";

/**
 * One run of the command line.
 *
 * @param args what was typed after `tact`.
 * @returns the exit code: 0, 2 where the input or the command line was refused, 1 where the fault is ours.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let ended: ExitCode = exitCodes.done;
  const program = commandLine(terminal, (code) => (ended = code));
  try {
    await program.parseAsync(args, { from: "user" });
    return ended;
  } catch (error) {
    if (error instanceof CommanderError) return answerTypist(error, args, terminal);
    await write(terminal.stderr, `${JSON.stringify(faultOf(error), null, 2)}\n`);
    return exitCodes.fault;
  }
}

/** Help that was asked for is an answer; anything else that could not be read is refused in one sentence. */
async function answerTypist({ code, exitCode, message }: CommanderError, [command = ""]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (exitCode === 0) return exitCodes.done;
  if (code !== "commander.help") {
    const [what = "", suggestion] = message.replace(/^error: /, "").split("\n");
    const hint = suggestion?.replace(/^\((.*)\)$/, "$1") ?? `See tact ${/^[a-z]+$/.test(command) ? `${command} ` : ""}--help`;
    await write(terminal.stderr, `tact: ${what.replace(/\.$/, "")}. ${hint}\n`);
  }
  return exitCodes.refused;
}
