import { icalJs } from "./ical-js.ts";
import { nodeIcal } from "./node-ical.ts";
import { pythonParser } from "./python-parser.ts";
import type { Parser } from "./reading.ts";

/** Every program that feeds are read back with. */
export const parsers: readonly Parser[] = [
  icalJs,
  nodeIcal,
  pythonParser({
    name: "python3-icalendar",
    reader: "python_icalendar_reader.py",
    packages: ["python3", "python3-icalendar"],
    // It takes the escapes away twice, and percent signs for escapes too.
    evened: (text) =>
      text
        .replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%3B", ";").replaceAll("%5C", "\\")
        .replace(/\\+[nN]/g, "\n")
        .replaceAll("\\", ""),
  }),
  pythonParser({ name: "libical", reader: "libical_reader.py", packages: ["python3", "libical3"] }),
];
