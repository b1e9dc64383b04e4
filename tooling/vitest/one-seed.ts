// `npm test` draws the same examples every time, so that a change fails it and nothing else does; `npm run test:deep`
// draws new ones. The seed of a failure is in its message.
import fc from "fast-check";

const seed = process.env["TACT_SEED"];
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
