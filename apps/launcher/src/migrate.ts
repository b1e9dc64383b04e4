// `npm run migrate`: brings the database of DATABASE_URL up to date and ends: what is run once before the replicas of a release start.
import { startDatabase } from "./database.ts";
import { readEnvironment } from "./environment.ts";
import { keptSecrets } from "./secrets.ts";

try {
  const environment = readEnvironment();
  const { stop } = await startDatabase(environment, keptSecrets(environment.dataDirectory), (line) => console.log(`tact: ${line}`));
  await stop();
  console.log("tact: the database is up to date.");
} catch (error) {
  console.error(`tact: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
