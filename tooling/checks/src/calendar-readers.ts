import { spawnSync } from "node:child_process";
import { whyMissing } from "./debian-packages.ts";

/** Python's and C's readers of calendars, which the tests put beside those of npm. */
const readers = {
  name: "Python's icalendar with libical",
  packages: ["python3", "python3-icalendar", "libical3"],
  isInstalled: () => spawnSync("/usr/bin/python3", ["-c", "import ctypes, icalendar; ctypes.CDLL('libical.so.3')"]).status === 0,
};

/** Sees to it that the independent readers are there, where that is allowed; says plainly what is left out otherwise. */
export async function prepareCalendarReaders(): Promise<void> {
  const missing = await whyMissing(readers);
  if (missing !== undefined) console.log(`\nThe tests that read feeds with other languages' parsers skip what is not there: ${missing}`);
}
