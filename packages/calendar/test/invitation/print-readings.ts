/** Prints what is read of every fixture as JSON, for a test that runs this under another zone and locale. */
import { senders } from "./fixtures.ts";
import { play } from "./play-fixture.ts";

const readings = await Promise.all(senders.map(async (fixture) => [fixture.sender, await play(fixture)]));
process.stdout.write(JSON.stringify(Object.fromEntries(readings)));
