import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entryFrom, inOrder, type KeptEntry, toTheSecond } from "../play/entry.ts";
import type { CalendarProgram, OpenOptions, RunningProgram, Shown } from "../play/program.ts";
import { type Marionette, openMarionette } from "./marionette.ts";
import { until } from "./until.ts";

const binary = "/usr/lib/thunderbird/thunderbird";

/** Mozilla's mail program and calendar, without a screen and asked through its remote control. */
export const thunderbird: CalendarProgram = {
  id: "thunderbird",
  name: "Thunderbird",
  packages: ["thunderbird"],
  isInstalled: () => existsSync(binary),
  open,
  keepsUids: true,
  // Any 4xx or 5xx but 404 and 410 switches a calendar off "for safety", until Thunderbird is started again.
  onServerError: "until-restart",
  // It counts no octets of a compressed answer, takes what came for the whole, and keeps its ETag.
  onCutOff: "empty-until-change",
  onRevoked: "for-good",
};

async function open({ home }: OpenOptions): Promise<RunningProgram> {
  const profile = join(home, "profile");
  mkdirSync(profile);
  writeFileSync(join(profile, "user.js"), preferences);
  let instance = await start(home, profile);
  return {
    version: await instance.control.run<string>("return Services.appinfo.version"),
    subscribe: (address) => instance.control.run(`${modules} ${subscribing}`, address),
    poll: () => instance.control.run(`${modules} ${polling}`),
    async shown() {
      const { off, items } = await instance.control.run<{ off: Shown["off"]; items: KeptEntry<Moment>[] }>(`${modules} ${showing}`);
      return { off, entries: inOrder(items.map((entry) => entryFrom(entry, momentOf))) };
    },
    async restart() {
      await stop(instance);
      instance = await start(home, profile);
    },
    [Symbol.asyncDispose]: () => stop(instance),
  };
}

interface Instance {
  process: ChildProcess;
  control: Marionette;
}

async function start(home: string, profile: string): Promise<Instance> {
  const portFile = join(profile, "MarionetteActivePort");
  rmSync(portFile, { force: true });
  const child = spawn(binary, ["--headless", "--no-remote", "--profile", profile, "--marionette", "--remote-allow-system-access"], {
    env: { PATH: "/usr/bin:/bin", HOME: home, LC_ALL: "C.UTF-8", TZ: "UTC", MOZ_HEADLESS: "1", MOZ_CRASHREPORTER_DISABLE: "1" },
    stdio: "ignore",
  });
  const failed = new Promise<never>((_, refuse) => {
    child.once("error", refuse);
    child.once("exit", (code) => refuse(new Error(`Thunderbird ended with ${code}`)));
  });
  failed.catch(() => undefined);
  try {
    const port = await Promise.race([failed, until("Thunderbird's remote control", () => readPort(portFile))]);
    const control = await openMarionette(port);
    await until("Thunderbird's calendars", async () => ((await control.run<boolean>(`${modules} return cal.manager.getCalendars().length > 0`)) ? true : undefined));
    return { process: child, control };
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
}

function readPort(file: string): number | undefined {
  const port = existsSync(file) ? Number(readFileSync(file, "utf8").trim()) : 0;
  return port > 0 ? port : undefined;
}

async function stop({ process: child, control }: Instance): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  await control.quit().catch(() => child.kill("SIGKILL"));
  await ended;
}

interface Moment {
  epochMicroseconds: number;
  wholeDay: boolean;
}

function momentOf({ epochMicroseconds, wholeDay }: Moment): string {
  const instant = toTheSecond(epochMicroseconds / 1000);
  return wholeDay ? instant.slice(0, 10) : instant;
}

/**
 * Nobody is there to answer a dialog, and nothing is asked of the world outside. Alerts are Thunderbird's own: without a
 * desktop's notifications it stumbles over the first failed connection and never asks for a calendar again.
 */
const preferences = `
user_pref("alerts.useSystemBackend", false);
user_pref("app.update.enabled", false);
user_pref("calendar.alarms.show", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("mail.provider.suppress_dialog_on_startup", true);
user_pref("mail.shell.checkDefaultClient", false);
user_pref("mailnews.start_page.enabled", false);
user_pref("marionette.port", 0);
user_pref("toolkit.telemetry.enabled", false);
`;

const modules = `
const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
const feed = cal.manager.getCalendars().find(({ type }) => type === "ics");
`;

/** What the dialog "New Calendar, on the network" does with an address, its probing included. */
const subscribing = `
const found = await cal.provider.detection.detect("", "", args[0], false, [], {});
const [calendar] = [...found.values()].flat();
if (calendar?.name !== "follow-ups") throw new Error("found " + calendar?.name);
calendar.setProperty("cache.enabled", true);
cal.manager.registerCalendar(calendar);
`;

/** One refresh: a calendar that is off is not asked for, as by Thunderbird itself. */
const polling = `
if (feed.getProperty("disabled")) return;
await new Promise((done) => {
  const nothing = () => undefined;
  const observer = {
    QueryInterface: ChromeUtils.generateQI(["calIObserver"]),
    onStartBatch: nothing, onEndBatch: nothing, onAddItem: nothing, onModifyItem: nothing, onDeleteItem: nothing,
    onError: nothing, onPropertyChanged: nothing, onPropertyDeleting: nothing,
    onLoad() { feed.removeObserver(observer); done(); },
  };
  feed.addObserver(observer);
  feed.refresh();
});
`;

/** The entries of all calendars that are switched on: what its windows show. */
const showing = `
const off = !feed.getProperty("disabled") ? false : feed.getProperty("auto-enabled") ? "until-restart" : "for-good";
const shown = cal.manager.getCalendars().filter((calendar) => !calendar.getProperty("disabled"));
const items = [];
for (const calendar of shown) items.push(...(await calendar.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_ALL_ITEMS, 0, null, null)));
const moment = (time) => time && { epochMicroseconds: time.nativeTime, wholeDay: time.isDate };
return { off, items: items.map((item) => {
  const [start, end] = item.isTodo() ? [item.entryDate, item.dueDate] : [item.startDate, item.endDate];
  return { uid: item.id, summary: item.title, task: item.isTodo(), start: moment(start), end: moment(end), status: item.status };
}) };
`;
