import { createRequire } from "node:module";
import type Holidays from "date-holidays";

type Library = typeof Holidays;

// The one import that is not written as one: the library takes longer to load than a plan to make, and only a
// request that names a region needs it.
const load = createRequire(import.meta.url);

let library: Library | undefined;
let version: string | undefined;

/** date-holidays, loaded when it is first asked for. */
export function holidayLibrary(): Library {
  library ??= load("date-holidays") as Library;
  return library;
}

/** The version of date-holidays, such as `3.37.0`. */
export function holidayLibraryVersion(): string {
  version ??= (load("date-holidays/package.json") as { version: string }).version;
  return version;
}
