import { describe, expect, test } from "vitest";
import { proposeFacts } from "../../src/index.ts";
import { calendarOf } from "./calendar-text.ts";
import { meetingIn } from "./read-meeting.ts";

const linksOf = async (...lines: string[]) => (await meetingIn(calendarOf(lines))).joinLinks.map(({ provider, url }) => `${provider} ${url}`);
const teams = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d";

describe("a link to join by is found", () => {
  test.each<[string, string, string[]]>([
    ["in Google's own field", "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij", ["google-meet https://meet.google.com/abc-defg-hij"]],
    ["in Microsoft's own field", `X-MICROSOFT-SKYPETEAMSMEETINGURL:${teams}`, [`teams ${teams}`]],
    ["in CONFERENCE", "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://video.northwind.example/room/7", ["other https://video.northwind.example/room/7"]],
    ["in URL, where it is a meeting's", "URL:https://northwind.webex.com/meet/dana", ["webex https://northwind.webex.com/meet/dana"]],
    ["in LOCATION", "LOCATION:https://us02web.zoom.us/j/84512345678?pwd=abc.1", ["zoom https://us02web.zoom.us/j/84512345678?pwd=abc.1"]],
    ["in LOCATION among words", "LOCATION:Zoom (https://us02web.zoom.us/j/1)\\, or by phone", ["zoom https://us02web.zoom.us/j/1"]],
    ["in DESCRIPTION, at the end of a sentence", "DESCRIPTION:Join at https://teams.live.com/meet/93123?p=x.", ["teams https://teams.live.com/meet/93123?p=x"]],
    ["in a description that is a web page", 'X-ALT-DESC;FMTTYPE=text/html:<a href="https://us02web.zoom.us/j/1?pwd=a&amp;uname=b">Join</a>', ["zoom https://us02web.zoom.us/j/1?pwd=a&uname=b"]],
    ["behind a mail filter's address", `DESCRIPTION:https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent("https://us02web.zoom.us/j/5")}&data=05`, ["zoom https://us02web.zoom.us/j/5"]],
    ["behind Google's address", `DESCRIPTION:https://www.google.com/url?q=${encodeURIComponent("https://meet.google.com/abc-defg-hij")}&sa=D`, ["google-meet https://meet.google.com/abc-defg-hij"]],
    ["of a provider that is less known", "DESCRIPTION:https://whereby.com/northwind", ["other https://whereby.com/northwind"]],
    ["of a government's Zoom", "LOCATION:https://agency.zoomgov.com/j/1", ["zoom https://agency.zoomgov.com/j/1"]],
  ])("%s", async (_, line, links) => {
    expect(await linksOf(line)).toEqual(links);
  });

  test("once, the surest first", async () => {
    expect(await linksOf("DESCRIPTION:https://us02web.zoom.us/j/1 https://us02web.zoom.us/j/1", "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij")).toEqual([
      "google-meet https://meet.google.com/abc-defg-hij",
      "zoom https://us02web.zoom.us/j/1",
    ]);
  });
});

describe("no link to join by is", () => {
  test.each<[string, string]>([
    ["a script", "CONFERENCE:javascript:alert(1)"],
    ["a file", "CONFERENCE:file:///etc/passwd"],
    ["data", "X-GOOGLE-CONFERENCE:data:text/html,<script>"],
    ["an address that hides its host behind a user", "X-GOOGLE-CONFERENCE:https://meet.google.com@evil.example/abc-defg-hij"],
    ["an address behind a mail filter that is none", "DESCRIPTION:https://eur01.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)"],
    ["another host that ends alike", "DESCRIPTION:https://evilzoom.us/j/1 https://zoom.us.evil.example/j/1"],
    ["an address of one word", "CONFERENCE:https://localhost/room"],
    ["help and numbers to dial", "DESCRIPTION:https://us02web.zoom.us/u/abc https://aka.ms/JoinTeamsMeeting https://teams.microsoft.com/meetingOptions/?a=1 https://support.google.com/a"],
    ["a page of the applicant-tracking system", "URL:https://app.ashbyhq.com/candidate/abc"],
    ["an address without end", `CONFERENCE:https://meet.google.com/${"a".repeat(10_000)}`],
    ["what is no address", "X-GOOGLE-CONFERENCE:https://[::1"],
  ])("%s", async (_, line) => {
    expect(await linksOf(line)).toEqual([]);
  });
});

describe("the format is guessed", () => {
  test.each<[string, string[], string | null]>([
    ["from a link", ["X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij"], "video"],
    ["from a link and a room of the employer's", ["X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij", "LOCATION:Hudson (8)"], "video"],
    ["from words", ["SUMMARY:Zoom interview"], "video"],
    ["from a place of words", ["LOCATION:Microsoft Teams Meeting"], "video"],
    ["from an address with a street", ["LOCATION:12 Harbour Street\\, London"], "onsite"],
    ["from words before a link", ["SUMMARY:On-site interview", "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij"], "onsite"],
    ["not, where a link and a street stand side by side", ["LOCATION:12 Harbour Street\\, London", "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij"], null],
    ["from a number", ["LOCATION:+44 20 7946 0123"], "phone"],
    ["from a phone screen", ["SUMMARY:Phone screen with Northwind"], "phone"],
    ["from words of the description", ["DESCRIPTION:Dana will call you at the number on your CV."], "phone"],
    ["not, where the place is to be announced", ["LOCATION:TBD"], null],
    ["not, where nothing says it", ["SUMMARY:Interview"], null],
  ])("%s", async (_, lines, format) => {
    expect((await meetingIn(calendarOf(lines))).format).toBe(format);
  });
});

describe("the stage is in words of our own", () => {
  test.each<[string, string | undefined]>([
    ["Maya Okafor <> Northwind: Hiring Manager interview", "Hiring manager interview"],
    ["Recruiter screen between Tom and Liam", "Recruiter screen"],
    ["HR phone screen", "Recruiter screen"],
    ["Phone Screen", "Phone screen"],
    ["Technical interview (panel)", "Technical interview"],
    ["Panel with the team", "Panel interview"],
    ["System Design", "System design interview"],
    ["Live coding", "Coding interview"],
    ["Final round at Northwind", "Final round"],
    ["Zweitgespräch", "Second interview"],
    ["Entrevista técnica", "Technical interview"],
    ["Interview with Maya Okafor", undefined],
    ["Solar panels, a talk", undefined],
  ])("%s", async (summary, stage) => {
    const [fact] = proposeFacts(await meetingIn(calendarOf([`SUMMARY:${summary}`])), { at: "2026-11-23T09:00:00Z", known: null }).facts;
    expect(fact !== undefined && "stage" in fact ? fact.stage : undefined).toBe(stage);
  });
});

describe("hostile text comes out as one plain line", () => {
  const long = "x".repeat(10_000);
  test.each<[string, string, string | null]>([
    ["an escaped line break", "Panel\\nDTSTART:20300101", "Panel DTSTART:20300101"],
    ["NEL and line separators", "Panel\u0085A\u2028B\u2029C", "Panel A B C"],
    ["NUL and bells", "Pa\u0000nel\u0007", "Panel"],
    ["what turns the direction of writing", "Panel\u202egnp.exe\u2066", "Panelgnp.exe"],
    ["tags", "<script>alert(1)</script>Panel<!-- -->", "script>alert(1) /script>Panel !-- -->"],
    ["half a character", "Panel\ud83d", "Panel\ufffd"],
    ["ten kilobytes", long, `${"x".repeat(299)}…`],
    ["nothing to see", "\u200b\u2060 \ufeff", null],
    ["letters that are written from the right", "مقابلة", "مقابلة"],
    ["angle brackets of people's own", "Maya <> Northwind < 3", "Maya <> Northwind < 3"],
  ])("%s", async (_, said, plain) => {
    const meeting = await meetingIn(calendarOf([`SUMMARY:${said}`, `LOCATION:${said}`, `ATTENDEE;CN=${said.replace(/[":;,]/g, "")}:mailto:dana@northwind.example`]));
    expect([meeting.summary, meeting.location]).toEqual([plain, plain]);
    const name = meeting.attendees[0]?.name ?? "";
    expect([name.length <= 200, /[\p{Cc}\u2028\u2029\u202a-\u202e]/u.test(name)]).toEqual([true, false]);
  });
});
