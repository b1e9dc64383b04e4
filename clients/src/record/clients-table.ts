import type { Form } from "../play/program.ts";
import type { ProgramRecord, StageRecord } from "./record.ts";

/** A Markdown table: a row for each stage, a column for each program, in each cell what it showed of a link of that form. */
export function clientsTable(all: readonly ProgramRecord[], form: Form): string {
  const records = all.filter((record) => record.form === form);
  const stages = records.reduce<string[]>((longest, { stages: each }) => (each.length > longest.length ? each.map(({ stage }) => stage) : longest), []);
  const rows = stages.map((stage) => [stage, ...records.map((record) => cell(record.stages.find((each) => each.stage === stage)))]);
  const head = ["what happens", ...records.map(({ program, version }) => `${program} ${version}`)];
  return [head, head.map(() => "---"), ...rows].map((columns) => `| ${columns.join(" | ")} |`).join("\n");
}

function cell(record: StageRecord | undefined): string {
  if (record === undefined) return "not reached";
  const { answers, entries, off, outcome } = record;
  if (off === "for-good") return "switches it off";
  if (off === "until-restart") return "off until it is restarted";
  if (entries.length === 0) return outcome === "after the cut" ? "empty until something changes" : "empty";
  if (outcome === "as before" || outcome === "revoked") {
    const statuses = [...new Set(answers.filter((status) => status !== null))].join(", ");
    return `keeps its ${entries.length}${statuses === "" ? "" : ` (${statuses})`}`;
  }
  if (entries.length === 1 && entries[0]?.summary === "Nothing planned") return "the placeholder alone";
  const cancelled = entries.filter(({ status }) => status === "cancelled").length;
  return `exactly the ${entries.length}${cancelled === 0 ? "" : `, ${cancelled} cancelled`}`;
}

/** The page that shows the table to readers. */
export function clientsPage(records: readonly ProgramRecord[]): string {
  return `# Calendar clients

What real calendar programs show of Tact's feed, as \`npm run test:clients -- --record\` saw it. Each program subscribes
to the real server over loopback; at every stage what it shows is compared with the plan itself, entry by entry: UID,
summary, start, end and status. “Exactly the 11” means those eleven and nothing else.

${clientsTable(records, "events")}

A link of tasks, in the programs that keep lists of things to do:

${clientsTable(records, "tasks")}

- **vdirsyncer** fetches and **khal** shows. vdirsyncer names entries after their content, so UIDs are not compared there,
  and entries that show the same at the same hour, as in a busy-only link, are one.
- **Thunderbird** switches a calendar off at any error from the server but 404 and 410, until it is started again; a
  connection that ends without an answer leaves it as it was, and so does 304: what Tact answers a subscriber while it
  cannot read the calendar itself. At 410 it switches the calendar off for good. A compressed answer that ends half-way
  it takes for the whole and empties the calendar; since it keeps that answer's ETag, the calendar fills again with the
  next change or the next start.
- **Evolution-Data-Server** is the calendar behind Evolution and GNOME Calendar. It takes any answer that ends half-way
  for the whole, and fills again at the next poll. It takes up a change only with a newer SEQUENCE, DTSTAMP or
  LAST-MODIFIED: a new ETag alone moves nothing.
- The stages, the promise they are held to and the programs' own ways are in \`clients/src/play\` and \`clients/src/programs\`.

\`npm test\` plays to vdirsyncer and khal, \`npm run test:clients\` to all three. Both install Debian's packages where they run as
root, and say what they skipped, and why, where they cannot.
`;
}
