import { describe, expect, it } from "vitest";
import { aClient, aMeeting, anApplication, anEmployer } from "../testing/builders.ts";
import { guessApplication, guessCandidate, guessWhose } from "./guess-whose.ts";

const client = (id: string, email: string | null) => aClient({ id, name: id, email });
const employer = (id: string, name: string) => anEmployer({ id, name });
const application = (id: string, clientId: string, employerId: string) =>
  anApplication({
    id,
    client: { id: clientId, name: clientId, timeZone: "Europe/London" },
    employer: { id: employerId, name: employerId, timeZone: "America/New_York" },
  });
const person = (email: string, robot = false) => ({ name: null, email, robot, role: null, answer: null });
const meeting = aMeeting({
  organiser: person("dana@mail.northwind-labs.example"),
  attendees: [person("Maya@Home.example"), person("no-reply@kite.example", true)],
});
const clients = [client("maya", "maya@home.example"), client("aroha", null)];
const employers = [employer("e1", "Northwind Labs"), employer("e2", "Kite"), employer("e3", "Example")];

describe("whom an invitation is about", () => {
  it("is the client who is invited, and the employer of those who invite", () => {
    const guess = guessWhose(meeting, clients, employers);
    expect([guess.client?.id, guess.employer?.id]).toEqual(["maya", "e1"]);
  });

  it("is nobody where two clients are invited, and no employer by a program's address", () => {
    const two = [...clients, client("twin", "dana@mail.northwind-labs.example")];
    expect(guessWhose(meeting, two, []).client).toBeNull();
    expect(guessWhose(meeting, clients, [employer("e2", "Kite")]).employer).toBeNull();
  });

  it.each([
    ["the one from elsewhere", [person("ravi@northwind.example"), person("noor@home.example")], "noor@home.example"],
    ["nobody, where all are of one house", [person("ravi@northwind.example")], undefined],
    ["nobody, where two are from elsewhere", [person("noor@home.example"), person("agency@other.example")], undefined],
    ["not the reader", [person("noor@home.example"), person("Eleri@harbour.example")], "noor@home.example"],
    ["the one who is no program", [person("noor@home.example"), person("notes@recorder.example", true)], "noor@home.example"],
  ])("is, among strangers, %s", (_, attendees, email) => {
    expect(guessCandidate(aMeeting({ organiser: person("dana@northwind.example"), attendees }), "eleri@harbour.example")?.email).toBe(email);
  });

  it("is nobody among strangers where a program invites", () => {
    expect(guessCandidate(aMeeting({ organiser: person("no-reply@kite.example", true), attendees: [person("noor@home.example")] }), "")).toBeNull();
  });

  it("is the client's one application there, and none where there are two", () => {
    const guess = guessWhose(meeting, clients, employers);
    const there = [application("a1", "maya", "e1"), application("a2", "maya", "e2"), application("a3", "aroha", "e1")];
    expect(guessApplication(guess, there)?.id).toBe("a1");
    expect(guessApplication(guess, [...there, application("a4", "maya", "e1")])).toBeNull();
    expect(guessApplication({ client: null, employer: employers[0] ?? null }, there)).toBeNull();
  });
});
