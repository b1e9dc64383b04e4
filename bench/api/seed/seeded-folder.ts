import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the organisation of 1,000,000 steps lies until somebody deletes it; `TACT_BENCH_FOLDER` names another place. */
export const seededFolder = process.env["TACT_BENCH_FOLDER"] ?? join(tmpdir(), "tact-bench-million");
