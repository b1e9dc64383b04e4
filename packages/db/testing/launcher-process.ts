/** A launcher in a process of its own, for tests: `node launcher-process.ts <folder>`. Says where it runs, and stops when its input ends. */
import { startEmbedded } from "../src/embedded/index.ts";

const directory = process.argv[2];
if (directory === undefined) throw new Error("name the folder");

const postgres = await startEmbedded({ directory, unsafe: true });
const { superUrl, ownerUrl, adopted, port, dataDirectory } = postgres;
console.log(JSON.stringify({ superUrl, ownerUrl, adopted, port, dataDirectory }));
process.stdin.resume();
process.stdin.once("end", () => void postgres.stop());
