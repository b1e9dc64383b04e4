import { settingsWords as w } from "../words/en-settings.ts";

// The first that matches: every browser names others beside itself.
const browsers: readonly [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: readonly [RegExp, string][] = [
  [/iPhone|iPod/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

/** `Firefox on Windows`: what a browser says of itself, in words a person knows. */
export function programName(agent: string | null): string {
  const named = (known: readonly [RegExp, string][]) => known.find(([form]) => form.test(agent ?? ""))?.[1];
  const [browser, system] = [named(browsers), named(systems)];
  if (browser === undefined) return system === undefined ? w.unknownProgram : w.onSystem(w.unknownProgram, system);
  return system === undefined ? browser : w.onSystem(browser, system);
}
