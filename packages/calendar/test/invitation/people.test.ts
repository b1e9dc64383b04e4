import { describe, expect, test } from "vitest";
import { proposeFacts } from "../../src/index.ts";
import { calendarOf } from "./calendar-text.ts";
import { meetingIn } from "./read-meeting.ts";

const invited = async (line: string) => (await meetingIn(calendarOf([line]))).attendees[0];
const organised = async (line: string) => (await meetingIn(calendarOf([line]))).organiser;

describe("a name is read as people are called", () => {
  test.each<[string, string, string | null]>([
    ["as it stands", "CN=Dana Cho", "Dana Cho"],
    ["out of quotation marks", 'CN="Dana Cho"', "Dana Cho"],
    ["out of quotation marks within quotation marks", "CN=\"'Dana Cho'\"", "Dana Cho"],
    ["with the family name behind", 'CN="Cho, Dana"', "Dana Cho"],
    ["without what a directory adds", 'CN="Cho, Dana (Finance)"', "Dana Cho"],
    ["with a degree behind a comma", 'CN="Dana Cho, PhD"', "Dana Cho, PhD"],
    ["of a company", 'CN="Northwind, Inc."', "Northwind, Inc."],
    ["with encoded quotation marks", "CN=Dana ^'D^' Cho", 'Dana "D" Cho'],
    ["with accents", "CN=Zoë Ångström", "Zoë Ångström"],
    ["that is the address", "CN=dana@northwind.example", null],
    ["that is nothing", 'CN="  "', null],
  ])("%s", async (_, parameter, name) => {
    expect(await invited(`ATTENDEE;${parameter}:mailto:dana@northwind.example`)).toMatchObject({ name, email: "dana@northwind.example" });
  });
});

describe("an address is read", () => {
  test.each<[string, string, string | null]>([
    ["in small letters", "ATTENDEE;CN=A:mailto:Dana@Northwind.Example", "dana@northwind.example"],
    ["whatever the letters of its scheme", "ATTENDEE;CN=A:MAILTO:dana@northwind.example", "dana@northwind.example"],
    ["with its scheme twice", "ATTENDEE;CN=A:mailto:mailto:dana@northwind.example", "dana@northwind.example"],
    ["without a scheme", "ATTENDEE;CN=A:dana@northwind.example", "dana@northwind.example"],
    ["with percent signs", "ATTENDEE;CN=A:mailto:dana%2Bjobs@northwind.example", "dana+jobs@northwind.example"],
    ["out of a parameter, where the value is a principal", 'ATTENDEE;CN=A;EMAIL="dana@northwind.example":/123/principal/', "dana@northwind.example"],
    ["without what a query adds", "ATTENDEE;CN=A:mailto:dana@northwind.example?subject=x", "dana@northwind.example"],
    ["and is none where it is none", "ATTENDEE;CN=A:mailto:dana", null],
    ["and is none where it is a script", "ATTENDEE;CN=A:javascript:alert(1)", null],
    ["and is none with a broken percent sign", "ATTENDEE;CN=A:mailto:%zz@northwind", null],
  ])("%s", async (_, line, email) => {
    expect(await invited(line)).toMatchObject({ email });
  });
});

describe("programs and rooms are no people", () => {
  test.each([
    "no-reply@us.greenhouse-mail.io", "noreply@hire.lever.co", "notifications@calendly.com", "interviews@northwind.goodtime.io", "no-reply@ashbyhq.com",
    "northwind@myworkday.com", "talent@northwind.icims.com", "notification@smartrecruiters.com", "northwind@teamtailor-mail.com", "x@workablemail.com",
    "unknownorganizer@calendar.google.com", "c_123@group.calendar.google.com", "c_123@resource.calendar.google.com", "no-reply@northwind.example",
    "donotreply@northwind.example", "recruiting@northwind.example", "careers+123@northwind.example",
  ])("%s", async (address) => {
    expect(await organised(`ORGANIZER;CN=Northwind:mailto:${address}`)).toMatchObject({ robot: true });
  });

  test.each(["dana@northwind.example", "dana.cho@northwind.example", "jobsen@northwind.example", "hrafn@northwind.example", "talento@northwind.example", "dana@notgreenhouse.io"])("%s is a person's", async (address) => {
    expect(await organised(`ORGANIZER;CN=Dana:mailto:${address}`)).toMatchObject({ robot: false });
  });

  test("an interviewer may work at a maker of such programs", async () => {
    expect(await invited("ATTENDEE;CN=Dana Cho:mailto:dana.cho@greenhouse.io")).toMatchObject({ robot: false });
    expect(await invited("ATTENDEE;CN=Robot:mailto:no-reply@greenhouse.io")).toMatchObject({ robot: true });
  });

  test.each(["ROOM", "RESOURCE", "GROUP"])("a %s", async (type) => {
    expect(await invited(`ATTENDEE;CUTYPE=${type};CN=Hudson:mailto:hudson@northwind.example`)).toMatchObject({ robot: true, name: "Hudson" });
  });
});

/** People of a meeting's proposal as `name: role`, and the notes on them. */
const roles = async (lines: readonly string[], candidate: { name?: string; email?: string } | null = { email: "maya@clients.example" }) => {
  const { facts, notes } = proposeFacts(await meetingIn(calendarOf(lines)), { at: "2026-11-23T09:00:00Z", known: null, candidate });
  const [fact] = facts;
  const people = fact !== undefined && "participants" in fact ? (fact.participants ?? []) : [];
  return [people.map(({ name, role }) => `${name}: ${role}`), notes.map(({ code }) => code).filter((code) => code !== "no-format")];
};

/** Ids of the people of a proposal. */
const ids = async (line: string) => {
  const [fact] = proposeFacts(await meetingIn(calendarOf([line])), { at: "2026-11-23T09:00:00Z", known: null }).facts;
  return fact !== undefined && "participants" in fact ? fact.participants?.map(({ id }) => id) : undefined;
};

describe("who takes part, and as what", () => {
  const dana = "ORGANIZER;CN=Dana Cho:mailto:dana@northwind.example";
  const ravi = "ATTENDEE;CN=Ravi Menon:mailto:ravi@northwind.example";
  const maya = "ATTENDEE;CN=Maya Okafor:mailto:maya@clients.example";
  test.each<[string, string[], string[], string[]]>([
    ["an organiser alone is the interviewer", [dana, maya], ["Dana Cho: interviewer"], []],
    ["an organiser of others arranged it", [dana, maya, ravi], ["Dana Cho: recruiter", "Ravi Menon: interviewer"], ["organiser-role"]],
    ["an organiser among the guests is one person", [dana, "ATTENDEE;CN=Dana Cho:mailto:dana@northwind.example", maya], ["Dana Cho: interviewer"], []],
    ["an organiser under two addresses is one person", [dana, "ATTENDEE;CN=Dana Cho:mailto:dana.cho@northwind.example", maya], ["Dana Cho: interviewer"], []],
    ["a program is left out", ["ORGANIZER;CN=Northwind:mailto:no-reply@ashbyhq.com", ravi, maya], ["Ravi Menon: interviewer"], ["organiser-robot"]],
    ["whom the address calls a coordinator is one", ["ORGANIZER;CN=Ann Lee:mailto:ann.coordinator@northwind.example", ravi], ["Ann Lee: coordinator", "Ravi Menon: interviewer"], ["organiser-role"]],
    ["whom the name calls a recruiter is one", ["ATTENDEE;CN=Tom Ashby - Recruiter:mailto:tom@northwind.example"], ["Tom Ashby - Recruiter: recruiter"], []],
    ["a recruiter screen is with the recruiter", [dana, maya, "SUMMARY:Recruiter screen"], ["Dana Cho: recruiter"], []],
    ["a hiring manager interview is with the hiring manager", [ravi, maya, "SUMMARY:Hiring Manager interview"], ["Ravi Menon: hiring-manager"], []],
    ["a name comes out of the address where there is none", ["ATTENDEE:mailto:ravi.menon+x@northwind.example"], ["Ravi Menon: interviewer"], []],
    ["whoever declined is left out", [ravi, "ATTENDEE;CN=Joe Park;PARTSTAT=DECLINED:mailto:joe@northwind.example"], ["Ravi Menon: interviewer"], ["not-attending"]],
    ["whoever is only told of it is left out", [ravi, "ATTENDEE;CN=Joe Park;ROLE=NON-PARTICIPANT:mailto:joe@northwind.example"], ["Ravi Menon: interviewer"], ["not-attending"]],
    ["an organiser who declined as a guest arranged it all the same", [dana, "ATTENDEE;CN=Dana Cho;PARTSTAT=DECLINED:mailto:dana@northwind.example", ravi, maya], ["Dana Cho: recruiter", "Ravi Menon: interviewer"], ["not-attending", "organiser-role"]],
    ["nobody is told", [maya], [], ["no-people"]],
  ])("%s", async (_, lines, people, notes) => {
    expect(await roles(lines)).toEqual([people, notes]);
  });

  test("the candidate is left out by name where the address is another", async () => {
    expect(await roles([ravi, "ATTENDEE;CN=Maya Okafor:mailto:maya.private@clients.example"], { name: "maya okafor" })).toEqual([["Ravi Menon: interviewer"], []]);
  });

  test("a candidate who is not known may stand among the people, which is told", async () => {
    expect(await roles([ravi, maya], null)).toEqual([["Ravi Menon: interviewer", "Maya Okafor: interviewer"], ["candidate-unknown"]]);
  });

  test("somebody keeps their id from one invitation to the next", async () => {
    expect(await ids("ATTENDEE;CN=R. Menon:mailto:RAVI@northwind.example")).toEqual(await ids(ravi));
    expect(await ids(ravi)).not.toEqual(await ids(maya));
  });
});
