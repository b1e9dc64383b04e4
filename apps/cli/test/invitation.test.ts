import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ProposedFacts } from "../src/commands/invitation.ts";
import { example, problemsIn, tact, tactWithin } from "./tact.ts";

const invitation = readFileSync(example("invitation.ics"), "utf8");
const request = JSON.parse(readFileSync(example("request.json"), "utf8")) as { facts: object[] };
const candidate = ["--candidate", "maya@clients.example"];
const proposed = async (args: readonly string[], stdin = invitation) => {
  const { code, stdout, stderr } = await tactWithin(["invitation", ...args], stdin);
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as ProposedFacts;
};
const updated = (changes: Readonly<Record<string, string>>) =>
  Object.entries(changes).reduce((text, [from, to]) => text.replaceAll(from, to), invitation.replace("SEQUENCE:0", "SEQUENCE:1"));

describe("tact invitation", () => {
  it("proposes the facts that an invitation would become, as its own process too", async () => {
    const { code, stdout } = await tact(["invitation", ...candidate, example("invitation.ics")]);
    const { meetings, repairs, unread } = JSON.parse(stdout) as ProposedFacts;
    expect([code, repairs, unread]).toEqual([0, [], []]);
    expect(meetings).toMatchObject([
      {
        effect: "schedule",
        meeting: { starts: "2026-12-02T14:00:00-05:00[America/New_York]", zoneBasis: "windows-name", format: "video" },
        facts: [{ type: "interview-scheduled", starts: "2026-12-02T14:00:00-05:00", format: "video", participants: [{ name: "Dana Cho" }, { name: "Ravi Menon" }] }],
      },
    ]);
  });

  it("gives the facts alone, as what may become true of a request", async () => {
    const { stdout: facts } = await tactWithin(["invitation", "--facts", ...candidate], invitation);
    const { code, stdout } = await tactWithin(["diff", "--what-if", "-", example("request.json")], facts);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { added: { kind: string }[] }).added.map(({ kind }) => kind)).toContain("thank-you");
  });

  it("moves, or calls off, an interview that the request knows by this invitation", async () => {
    const { meetings } = await proposed(candidate);
    const facts = meetings.flatMap((meeting) => meeting.facts.map((fact, index) => ({ ...fact, id: `from-${index}` })));
    const known = JSON.stringify({ ...request, facts: [...request.facts, ...facts] });
    const effect = async (text: string) => {
      const folder = mkdtempSync(join(tmpdir(), "tact-invitation-"));
      const file = join(folder, "invite.ics");
      writeFileSync(file, text);
      const { stdout } = await tactWithin(["invitation", "--request", "-", ...candidate, file], known);
      rmSync(folder, { recursive: true });
      const [first] = (JSON.parse(stdout) as ProposedFacts).meetings;
      return [first?.effect, first?.facts.map(({ type }) => type)];
    };
    expect(await effect(invitation)).toEqual(["nothing", []]);
    expect(await effect(updated({ "20261202T14": "20261203T14" }))).toEqual(["reschedule", ["interview-rescheduled"]]);
    expect(await effect(updated({ "METHOD:REQUEST": "METHOD:CANCEL", "SUMMARY:": "STATUS:CANCELLED\r\nSUMMARY:" }))).toEqual(["cancel", ["interview-cancelled"]]);
  });

  it("takes times that name no zone to be where it is told, and says so", async () => {
    const floating = invitation.replaceAll(";TZID=Eastern Standard Time", "");
    const { meetings } = await proposed(["--zone", "Europe/Berlin"], floating);
    expect(meetings).toMatchObject([{ meeting: { starts: "2026-12-02T14:00:00+01:00[Europe/Berlin]", zoneBasis: "assumed" } }]);
    expect(meetings[0]?.notes.map(({ code }) => code)).toContain("zone-assumed");
  });

  it("says in words what was read, what would be recorded, and what was mended", async () => {
    const { stdout } = await tactWithin(["invitation", "--text", ...candidate], `X-Sent-By: a scheduler\r\n\r\n${invitation}`);
    expect(stdout).toMatch(/^A new interview: Second interview with Northwind\n/);
    expect(stdout).toContain("  Wed 2 Dec 2026 14:00 to 14:45, America/New_York\n");
    expect(stdout).toContain("  join https://meet.google.com/abc-defg-hij\n  records interview-scheduled\n");
  });

  it.each([
    ["nothing", [], "", "empty-input"],
    ["what is no invitation", [], "Dear Maya, come on Monday.", "not-an-invitation"],
    ["a zone that nobody knows", ["--zone", "Mars/Olympus"], invitation, "unknown-zone"],
    ["more than a megabyte", [], `${invitation}${"x".repeat(1_100_000)}`, "too-large"],
    ["standard input for both", ["--request", "-"], invitation, "input-used-twice"],
    ["a request that is none", ["--request", example("mail.txt")], invitation, "malformed-json"],
  ])("refuses %s", async (_, args, stdin, code) => {
    const run = await tactWithin(["invitation", ...args], stdin);
    expect([run.code, run.stdout]).toEqual([2, ""]);
    expect(problemsIn(run.stderr)).toContain(code);
  });
});
