import type { BusinessCalendar } from "@tact/facts";

export interface WorkloadEmployer {
  name: string;
  timeZone: string;
  calendar: BusinessCalendar;
}

const years = [2026, 2027, 2028];
const range = { from: "2026-01-01", through: "2028-12-31" };
const yearly = (...days: string[]) => years.flatMap((year) => days.map((day) => `${year}-${day}`)).toSorted();
const working = ["saturday", "sunday"] as const;

/** Employers whose weeks, holidays, closures and clock changes differ. */
export const employers: readonly WorkloadEmployer[] = [
  {
    name: "Northwind",
    timeZone: "America/New_York",
    calendar: {
      ...range,
      weekend: [...working],
      holidays: [...yearly("01-01", "06-19", "07-04", "11-11", "12-25"), "2026-09-07", "2026-11-26", "2027-01-18", "2027-02-15", "2027-05-31", "2027-11-25"].toSorted(),
      closed: [],
    },
  },
  {
    name: "Halden Werke",
    timeZone: "Europe/Berlin",
    calendar: {
      ...range,
      weekend: [...working],
      holidays: [...yearly("01-01", "05-01", "10-03", "12-25", "12-26"), "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17"].toSorted(),
      closed: [{ from: "2026-12-24", to: "2027-01-03", label: "company shutdown" }],
    },
  },
  {
    name: "Ashdown & Lisle",
    timeZone: "Europe/London",
    calendar: {
      ...range,
      weekend: [...working],
      holidays: [
        { date: "2026-12-25", name: "Christmas Day" },
        { date: "2026-12-28", name: "Boxing Day" },
        { date: "2027-01-01", name: "New Year's Day" },
        { date: "2027-03-26", name: "Good Friday" },
        { date: "2027-03-29", name: "Easter Monday" },
        { date: "2027-05-03", name: "Early May bank holiday" },
      ],
      closed: [],
    },
  },
  {
    name: "Al Noor Logistics",
    timeZone: "Asia/Riyadh",
    calendar: { ...range, weekend: ["friday", "saturday"], holidays: yearly("02-22", "09-23"), closed: [{ from: "2027-03-08", to: "2027-03-13", label: "Eid" }] },
  },
  {
    name: "Sahyadri Labs",
    timeZone: "Asia/Kolkata",
    calendar: { ...range, weekend: ["sunday"], holidays: [...yearly("01-26", "08-15", "10-02"), "2026-11-09"].toSorted(), closed: [] },
  },
  {
    name: "Andes Data",
    timeZone: "America/Santiago",
    calendar: { ...range, weekend: [...working], holidays: yearly("01-01", "05-21", "09-18", "10-12", "12-08", "12-25"), closed: [] },
  },
];
