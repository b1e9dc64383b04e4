import { workload } from "../rules/workload/requests.ts";

/** Regions whose calendars the workload's employers have, as a partner names them. */
const regions: Readonly<Record<string, string>> = {
  "America/New_York": "US-NY",
  "Europe/Berlin": "DE-BE",
  "Europe/London": "GB-ENG",
  "Asia/Riyadh": "SA",
  "Asia/Kolkata": "IN",
  "America/Santiago": "CL",
};

/** Bodies of previews, each another application: 45 stories, as often as told, at six employers whose region is named. */
export function previewBodies(rounds: number): string[] {
  return workload(rounds).map(({ request }) => {
    const { employer } = request.application;
    const named = { ...employer, calendar: { region: regions[employer.timeZone] ?? "US-NY" } };
    return JSON.stringify(snakeKeys({ ...request, application: { ...request.application, employer: named } }));
  });
}

function snakeKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), snakeKeys(item)]));
}
