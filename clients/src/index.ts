export { calendarPrograms } from "./programs/calendar-programs.ts";
export { clientsPage, clientsTable } from "./record/clients-table.ts";
export { readRecords } from "./record/record.ts";
