import { plural } from "./plural.ts";

const columns = [
  "client_name",
  "client_email",
  "client_external_id",
  "client_time_zone",
  "role",
  "route",
  "employer_name",
  "employer_time_zone",
  "employer_region",
  "application_external_id",
];

/** Words of the import page. See `en.ts`. */
export const importWords = {
  title: "Import",
  text: "Clients and applications from a spreadsheet, saved as CSV. You see what would change, row by row, before anything does.",
  choose: "Choose a file",
  another: "Choose another file",
  checking: "Reading the file",
  columns: "Columns, named in the first row:",
  columnNames: columns,
  columnsText:
    "Only client_name is needed, with an address or an id of your own to know the client by. A row with a role and an employer_name is an application too; a new employer needs its zone and region.",
  exported: "Download what is there now",
  passedOver: (names: string) => `Passed over, since these columns mean nothing here: ${names}.`,
  sum: {
    newClients: (n: number) => plural(n, "new client", "new clients"),
    changedClients: (n: number) => plural(n, "client changed", "clients changed"),
    newEmployers: (n: number) => plural(n, "new employer", "new employers"),
    newApplications: (n: number) => plural(n, "new application", "new applications"),
    changedApplications: (n: number) => plural(n, "application changed", "applications changed"),
    unchanged: (n: number) => `${plural(n, "row changes", "rows change")} nothing`,
    refused: (n: number) => `${plural(n, "row is", "rows are")} left out`,
  },
  nothing: "Nothing would change.",
  confirm: (rows: number) => `Import ${plural(rows, "row", "rows")}`,
  importing: "Importing",
  done: "Imported",
  toCaseload: "To the caseload",
  table: { caption: "What becomes of each row", line: "Line", client: "Client", application: "Application", outcome: "Outcome" },
  outcomes: { create: "new", update: "changed", unchanged: "as it is" },
  rowOutcomes: { taken: "Taken", unchanged: "Unchanged", refused: "Left out" },
  at: (role: string, employer: string) => `${role}, ${employer}`,
  newEmployer: "new employer",
  more: (n: number) => `and ${plural(n, "more row", "more rows")}`,
  tooLarge: "The file is larger than 1 MB. Split it.",
  empty: "The file is empty.",
  unreadable: "The file could not be read. Choose it again.",
} as const;
