import type { BusinessCalendar, ResolvedPlanRequest } from "@tact/facts";

type Calendar = Pick<BusinessCalendar, "weekend" | "holidays" | "closed">;

export interface Employer extends Calendar {
  name: string;
  timeZone: string;
}

/**
 * Employers whose autumns differ: weekends of two days, one and none, holidays beside weekends, closed weeks, and clock
 * changes at two in the morning, at midnight, by half an hour, and never.
 */
export const employers: readonly Employer[] = [
  {
    name: "Northwind",
    timeZone: "America/New_York",
    weekend: ["saturday", "sunday"],
    holidays: [{ date: "2026-11-26", name: "Thanksgiving Day" }, "2026-12-25", "2027-01-01"],
    closed: [],
  },
  {
    name: "Halden Werke",
    timeZone: "Europe/Berlin",
    weekend: ["saturday", "sunday"],
    holidays: ["2026-10-03", "2026-12-25", "2027-01-01"],
    closed: [{ from: "2026-12-24", to: "2027-01-03", label: "company shutdown" }],
  },
  { name: "Al Noor Logistics", timeZone: "Asia/Riyadh", weekend: ["friday", "saturday"], holidays: ["2026-09-23"], closed: [] },
  { name: "Andes Data", timeZone: "America/Santiago", weekend: ["saturday", "sunday"], holidays: ["2026-10-12"], closed: [] },
  { name: "Sahyadri Labs", timeZone: "Asia/Kolkata", weekend: ["sunday"], holidays: ["2026-11-09"], closed: [] },
  {
    name: "Nile Freight",
    timeZone: "Africa/Cairo",
    weekend: ["friday", "saturday"],
    holidays: [{ date: "2026-10-06", name: "Armed Forces Day" }],
    closed: [{ from: "2026-11-15", to: "2026-11-19" }],
  },
  { name: "Admiralty Birds", timeZone: "Australia/Lord_Howe", weekend: ["saturday", "sunday"], holidays: ["2026-10-05", "2026-10-06"], closed: [] },
  { name: "Always On", timeZone: "Pacific/Kiritimati", weekend: [], holidays: [], closed: [] },
];

/** What an employer's calendar is in a request: known from 2025 to 2031. */
export function calendarOf({ weekend, holidays, closed }: Calendar): ResolvedPlanRequest["application"]["employer"]["calendar"] {
  return { weekend: [...weekend], holidays: [...holidays], closed: [...closed], from: "2025-01-01", through: "2031-12-31" };
}
