import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Entry, inOrder, statusOf } from "../play/entry.ts";
import type { CalendarProgram, OpenOptions, RunningProgram } from "../play/program.ts";
import { runProgram } from "./run-program.ts";

/** vdirsyncer fetches a feed into a folder of events, khal shows what lies there: a calendar in the terminal. */
export const vdirsyncerKhal: CalendarProgram = {
  id: "vdirsyncer-khal",
  name: "vdirsyncer and khal",
  packages: ["vdirsyncer", "khal"],
  isInstalled: () => existsSync("/usr/bin/vdirsyncer") && existsSync("/usr/bin/khal"),
  open,
  // vdirsyncer names what it fetches after its content: no feed's UID reaches khal.
  keepsUids: false,
  onServerError: "keeps",
  onCutOff: "keeps",
  onRevoked: "keeps",
};

const fields = ["title", "start-long", "end-long", "all-day", "status"] as const;
/** Stands in no entry: control characters never reach a feed. */
const between = "\u001F";

async function open({ home }: OpenOptions): Promise<RunningProgram> {
  const environment = { PATH: "/usr/bin:/bin", HOME: home, LC_ALL: "C.UTF-8", TZ: "UTC", COLUMNS: "10000" };
  const folder = join(home, "calendar");
  mkdirSync(folder);
  const vdirsyncer = (...args: string[]) => runProgram("/usr/bin/vdirsyncer", ["--config", join(home, "vdirsyncer.conf"), ...args], environment);
  const khal = (...args: string[]) => runProgram("/usr/bin/khal", ["--config", join(home, "khal.conf"), ...args], environment);
  writeFileSync(join(home, "khal.conf"), khalConfiguration(home, folder));
  const versions = await Promise.all([vdirsyncer("--version"), khal("--version")]);

  return {
    version: versions.map(({ stdout }) => /\d[\d.]*/.exec(stdout)?.[0]).join(" and "),
    async subscribe(address) {
      writeFileSync(join(home, "vdirsyncer.conf"), vdirsyncerConfiguration(home, folder, address));
      await vdirsyncer("discover");
    },
    async poll() {
      await vdirsyncer("sync");
    },
    async shown() {
      const format = `${fields.map((field) => `{${field}}`).join(between)}{nl}`;
      const { code, stdout, stderr } = await khal("list", "--once", "--day-format", "", "--format", format, "2026-09-01", "2027-12-31");
      if (code !== 0) throw new Error(`khal: ${stderr}`);
      const rows = stdout.split("\n").filter((line) => line.includes(between));
      return { entries: inOrder(rows.map(entryOf)), off: false };
    },
    restart: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function entryOf(row: string): Entry {
  const [summary = "", start = "", end = "", allDay = "", status = ""] = row.split(between);
  const moment = (text: string) => (allDay === "True" ? text.slice(0, 10) : `${text.trim()}Z`);
  return { uid: null, summary, start: moment(start), end: moment(end), status: statusOf(status) };
}

function vdirsyncerConfiguration(home: string, folder: string, address: string): string {
  return `
[general]
status_path = "${join(home, "status")}"

[pair tact]
a = "feed"
b = "folder"
collections = null
conflict_resolution = "a wins"

[storage feed]
type = "http"
url = "${address}"

[storage folder]
type = "filesystem"
path = "${folder}"
fileext = ".ics"
`;
}

function khalConfiguration(home: string, folder: string): string {
  return `
[calendars]
[[tact]]
path = ${folder}
readonly = True

[sqlite]
path = ${join(home, "khal.db")}

[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M:%S
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M:%S
longdatetimeformat = %Y-%m-%dT%H:%M:%S
`;
}
