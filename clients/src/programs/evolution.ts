import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { entryFrom, inOrder, type KeptEntry, toTheSecond } from "../play/entry.ts";
import type { CalendarProgram, Form, OpenOptions, RunningProgram } from "../play/program.ts";
import { until } from "./until.ts";

/** The calendar behind Evolution and GNOME's: its services on a message bus of their own, read by its own library. */
export const evolution: CalendarProgram = {
  id: "evolution",
  name: "Evolution-Data-Server",
  packages: ["evolution-data-server", "gir1.2-ecal-2.0", "python3-gi", "dbus"],
  isInstalled: () =>
    ["/usr/libexec/evolution-calendar-factory", "/usr/lib/python3/dist-packages/gi", "/usr/bin/dbus-run-session"].every((path) => existsSync(path)) &&
    ["x86_64-linux-gnu", "aarch64-linux-gnu"].some((machine) => existsSync(`/usr/lib/${machine}/girepository-1.0/ECal-2.0.typelib`)),
  open,
  keepsUids: true,
  onServerError: "keeps",
  // It takes what came for the whole, however the answer was framed and coded.
  onCutOff: "empty-until-poll",
  onRevoked: "keeps",
};

async function open({ home, answered }: OpenOptions): Promise<RunningProgram> {
  const environment = environmentIn(home);
  const sources = join(environment.XDG_CONFIG_HOME, "evolution", "sources");
  mkdirSync(sources, { recursive: true });
  let reader: Reader | undefined;
  const ask = (request: string) => {
    if (reader === undefined) throw new Error("no calendar is subscribed to");
    return reader.ask(request);
  };
  return {
    get version() {
      return reader?.version ?? "";
    },
    async subscribe(address, form) {
      writeFileSync(join(sources, "tact.source"), sourceFile(new URL(address), form));
      reader = await startReader(environment, form);
    },
    /** Its refreshes run one after another, so one has been worked through when the next asks the server. */
    async poll() {
      for (const which of ["request", "next request"]) {
        const before = answered();
        await until(`Evolution's ${which}`, async () => {
          await ask("refresh");
          return answered() > before ? true : undefined;
        });
      }
    },
    async shown() {
      const entries = (await ask("shown")) as KeptEntry<Moment>[];
      return { entries: inOrder(entries.map((entry) => entryFrom(entry, momentOf))), off: false };
    },
    restart: () => Promise.resolve(),
    [Symbol.asyncDispose]: async () => await reader?.stop(),
  };
}

/** A home that nothing of the machine's own desktop reaches into. */
function environmentIn(home: string) {
  const folder = (name: string) => {
    const path = join(home, name);
    mkdirSync(path, { mode: 0o700 });
    return path;
  };
  return {
    PATH: "/usr/bin:/bin",
    HOME: home,
    LC_ALL: "C.UTF-8",
    TZ: "UTC",
    XDG_CONFIG_HOME: folder("config"),
    XDG_DATA_HOME: folder("data"),
    XDG_CACHE_HOME: folder("cache"),
    XDG_RUNTIME_DIR: folder("run"),
    GSETTINGS_BACKEND: "memory",
    GIO_USE_VFS: "local",
    // A machine that knows loopback alone is not offline.
    GIO_USE_NETWORK_MONITOR: "base",
  };
}

interface Reader {
  version: string;
  ask(request: string): Promise<unknown>;
  stop(): Promise<void>;
}

/** A message bus with Evolution's services on it, and a reader that answers line by line. */
async function startReader(environment: Readonly<Record<string, string>>, form: Form): Promise<Reader> {
  const child = spawn("/usr/bin/dbus-run-session", ["--", "/usr/bin/python3", join(import.meta.dirname, "evolution-reader.py"), form], { env: environment });
  const ended = once(child, "exit");
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints = (complaints + text).slice(-4000)));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { done, value } = await lines.next();
    if (done === true) throw new Error(`Evolution's reader ended:\n${complaints}`);
    return JSON.parse(value) as unknown;
  };
  return {
    version: String(await answer()),
    async ask(request) {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      return await answer();
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

interface Moment {
  /** `20261201T100000Z`, or `20261201` for a whole day. */
  text: string;
  date: boolean;
}

function momentOf({ text, date }: Moment): string {
  const day = text.replace(/^(\d{4})(\d\d)(\d\d).*$/, "$1-$2-$3");
  return date ? day : toTheSecond(`${day}T${text.slice(9, 11)}:${text.slice(11, 13)}:${text.slice(13)}`);
}

/** What "New calendar, on the web" writes. */
function sourceFile({ hostname, port, pathname }: URL, form: Form): string {
  return `
[Data Source]
DisplayName=Tact
Enabled=true
Parent=webcal-stub

[${form === "tasks" ? "Task List" : "Calendar"}]
BackendName=webcal
Selected=true

[Offline]
StaySynchronized=true

[Refresh]
Enabled=false

[Authentication]
Host=${hostname}
Port=${port}
Method=none

[Security]
Method=none

[WebDAV Backend]
ResourcePath=${pathname}
`;
}
