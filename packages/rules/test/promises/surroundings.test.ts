import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runs } from "../arbitrary-requests.ts";
import { digestPlans } from "./digest-plans.ts";

const script = fileURLToPath(new URL("./digest-plans.ts", import.meta.url));
const places = ["Etc/UTC", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu", "Africa/Cairo"];
const locales = ["tr_TR.UTF-8", "ar_EG.UTF-8"];
const count = Math.max(20, Math.ceil(runs / 25));

describe("surroundings", { timeout: 600_000 }, () => {
  it.each(places.map((place, index) => [place, locales[index % locales.length] ?? "C"]))("20 change nothing: TZ=%s, %s", (place, locale) => {
    const seed = places.indexOf(place);
    const { stdout, stderr } = spawnSync(process.execPath, [script, String(count), String(seed)], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"], TZ: place, LC_ALL: locale, LANG: locale },
    });
    expect(stdout, stderr).not.toBe("");
    const answer = JSON.parse(stdout) as { digest: string; hour: number };
    expect(answer.hour).toBe(Number(new Intl.DateTimeFormat("en", { timeZone: place, hour: "numeric", hourCycle: "h23" }).format(0)));
    expect(answer.digest).toBe(digestPlans(count, seed));
  });
});
