import { readFileSync } from "node:fs";

/** A sender whose invitation, its update and its cancellation are told in the shape in which it really sends them. */
export interface SenderFixture {
  sender: string;
  kind: "ics" | "eml";
  candidate: { name: string; email: string };
  /** The zone of whoever reads it. */
  defaultTimeZone: string;
  words: readonly ("request" | "update" | "cancel")[];
}

const all = ["request", "update", "cancel"] as const;
const maya = { name: "Maya Okafor", email: "maya@clients.example" };
const liam = { name: "Liam O'Connor", email: "liam@clients.example" };
const jonas = { name: "Jonas Weber", email: "jonas@clients.example" };
const sofia = { name: "Sofía Rojas", email: "sofia@clients.example" };

export const senders: readonly SenderFixture[] = [
  { sender: "google", kind: "eml", candidate: maya, defaultTimeZone: "America/New_York", words: all },
  { sender: "google-series", kind: "ics", candidate: maya, defaultTimeZone: "America/New_York", words: ["request"] },
  { sender: "exchange", kind: "eml", candidate: jonas, defaultTimeZone: "Europe/Berlin", words: all },
  { sender: "outlook-desktop", kind: "ics", candidate: liam, defaultTimeZone: "America/New_York", words: all },
  { sender: "teams", kind: "eml", candidate: { name: "Yusuf Rahman", email: "yusuf@clients.example" }, defaultTimeZone: "Europe/London", words: all },
  { sender: "apple", kind: "ics", candidate: { name: "Aroha Ngata", email: "aroha@clients.example" }, defaultTimeZone: "Pacific/Auckland", words: all },
  { sender: "zoom", kind: "eml", candidate: sofia, defaultTimeZone: "Europe/London", words: all },
  { sender: "calendly", kind: "eml", candidate: liam, defaultTimeZone: "Europe/London", words: all },
  { sender: "greenhouse", kind: "eml", candidate: maya, defaultTimeZone: "America/New_York", words: all },
  { sender: "lever", kind: "ics", candidate: { name: "Priya Nair", email: "priya@clients.example" }, defaultTimeZone: "Asia/Kolkata", words: all },
  { sender: "ashby", kind: "ics", candidate: maya, defaultTimeZone: "America/New_York", words: all },
  { sender: "goodtime", kind: "ics", candidate: { name: "Chen Wei", email: "chen@clients.example" }, defaultTimeZone: "Asia/Singapore", words: all },
  { sender: "workday", kind: "ics", candidate: liam, defaultTimeZone: "Europe/London", words: all },
  { sender: "smartrecruiters", kind: "ics", candidate: sofia, defaultTimeZone: "America/Santiago", words: all },
  { sender: "icims", kind: "eml", candidate: maya, defaultTimeZone: "Europe/London", words: all },
  { sender: "teamtailor", kind: "ics", candidate: jonas, defaultTimeZone: "America/New_York", words: all },
  { sender: "cal-com", kind: "ics", candidate: { name: "Priya Nair", email: "priya@clients.example" }, defaultTimeZone: "Asia/Kolkata", words: all },
  { sender: "evolution-forwarded", kind: "eml", candidate: jonas, defaultTimeZone: "Europe/London", words: all },
];

const fileOf = (name: string) => new URL(`fixtures/${name}`, import.meta.url);

/** The bytes of one fixture. */
export function fixtureBytes({ sender, kind }: SenderFixture, word: string): Uint8Array {
  return readFileSync(fileOf(`${sender}/${word}.${kind}`));
}

/** Where the expected reading of a sender stands. */
export function readingFile(sender: string): URL {
  return fileOf(`${sender}/readings.golden.json`);
}
