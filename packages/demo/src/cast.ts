import type { ClosedRange } from "@tact/facts";

/** The people and employers that the demo data, the docs, golden files and browser tests share. */
export interface CastClient {
  key: string;
  name: string;
  email: string;
  timeZone: string;
}

export interface CastEmployer {
  key: string;
  name: string;
  timeZone: string;
  /** Region whose holidays it keeps. */
  region: string;
  /** Working week, as offsets from Monday (0) to Sunday (6). */
  workdays: readonly number[];
  /** Yearly shutdowns as month-day ranges; `through` may lie in the year after. */
  shutdown?: { from: string; through: string; label: string };
}

export const organisation = { name: "Harbour Careers" } as const;

export const coach = {
  name: "Eleri Morgan",
  email: "eleri@harbour.example",
  timeZone: "Europe/London",
} as const;

const mondayToFriday = [0, 1, 2, 3, 4] as const;
const sundayToThursday = [6, 0, 1, 2, 3] as const;

export const clients = [
  { key: "maya", name: "Maya Okafor", email: "maya@clients.example", timeZone: "America/New_York" },
  { key: "liam", name: "Liam O'Connor", email: "liam@clients.example", timeZone: "Europe/Dublin" },
  { key: "yusuf", name: "Yusuf Rahman", email: "yusuf@clients.example", timeZone: "Asia/Riyadh" },
  { key: "jonas", name: "Jonas Weber", email: "jonas@clients.example", timeZone: "Europe/Berlin" },
  { key: "aroha", name: "Aroha Ngata", email: "aroha@clients.example", timeZone: "Pacific/Auckland" },
  { key: "sofia", name: "Sofía Rojas", email: "sofia@clients.example", timeZone: "America/Santiago" },
  { key: "priya", name: "Priya Nair", email: "priya@clients.example", timeZone: "Asia/Kolkata" },
  { key: "chen", name: "Chen Wei", email: "chen@clients.example", timeZone: "Asia/Singapore" },
] as const satisfies readonly CastClient[];

export const employers = [
  { key: "northwind", name: "Northwind", timeZone: "America/New_York", region: "US-NY", workdays: mondayToFriday },
  { key: "brightfield", name: "Brightfield & Co", timeZone: "Europe/London", region: "GB-ENG", workdays: mondayToFriday },
  {
    key: "halden",
    name: "Halden Werke",
    timeZone: "Europe/Berlin",
    region: "DE-BE",
    workdays: mondayToFriday,
    shutdown: { from: "12-24", through: "12-31", label: "company shutdown" },
  },
  { key: "alnoor", name: "Al Noor Logistics", timeZone: "Asia/Riyadh", region: "SA", workdays: sundayToThursday },
  { key: "sahyadri", name: "Sahyadri Labs", timeZone: "Asia/Kolkata", region: "IN", workdays: mondayToFriday },
  {
    key: "kaimoana",
    name: "Kaimoana Foods",
    timeZone: "Pacific/Auckland",
    region: "NZ",
    workdays: mondayToFriday,
    shutdown: { from: "12-24", through: "01-08", label: "summer closure" },
  },
  { key: "andes", name: "Andes Data", timeZone: "America/Santiago", region: "CL", workdays: mondayToFriday },
  { key: "maple", name: "Maple & Stone", timeZone: "America/St_Johns", region: "CA-NL", workdays: mondayToFriday },
] as const satisfies readonly CastEmployer[];

export type ClientKey = (typeof clients)[number]["key"];
export type EmployerKey = (typeof employers)[number]["key"];

/** The shutdown of an employer as dates, for the year of `date` and the one after. */
export function closedOf(employer: CastEmployer, date: string): ClosedRange[] {
  const { shutdown } = employer;
  if (shutdown === undefined) return [];
  const year = Number(date.slice(0, 4));
  const endsNextYear = shutdown.through < shutdown.from;
  return [year - 1, year, year + 1].map((from) => ({
    from: `${from}-${shutdown.from}`,
    to: `${endsNextYear ? from + 1 : from}-${shutdown.through}`,
    label: shutdown.label,
  }));
}
