// `npm run audit:verify`: looks through the audit log of every organisation, and names the first event that does not follow
// from those before it. Tact may run meanwhile. Ends with 1 where a log is broken.
import { connect, disconnect, everyChain } from "@tact/db";
import { readEnvironment } from "./environment.ts";
import { withOwner } from "./open-database.ts";

try {
  const found = { organisations: 0, events: 0, broken: 0 };
  await withOwner(readEnvironment(), async ({ ownerUrl }) => {
    const db = connect(ownerUrl, { max: 1, applicationName: "tact audit:verify" });
    try {
      for await (const { organisation, events, broken } of everyChain(db)) {
        found.organisations += 1;
        found.events += events;
        if (broken === null) continue;
        found.broken += 1;
        const event = broken.id === null ? `event ${broken.number} is missing` : `event ${broken.number} (${broken.id}) does not follow from the one before`;
        console.error(`tact: the audit log of ${organisation} is broken: ${event}.`);
      }
    } finally {
      await disconnect(db);
    }
  });
  console.log(`tact: ${found.events} events of ${found.organisations} organisations: ${found.broken === 0 ? "every log holds" : `${found.broken} broken`}.`);
  if (found.broken > 0) process.exitCode = 1;
} catch (error) {
  console.error(`tact: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
