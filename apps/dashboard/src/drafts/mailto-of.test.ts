import { describe, expect, it } from "vitest";
import { mailtoOf } from "./mailto-of.ts";

const draft = {
  form: "email" as const,
  recipient: { id: "p1", name: "Dana Cho", role: "interviewer", email: "dana+hr@northwind.example", basis: "step" as const },
  subject: "Thanks & regards",
  body: "Dear Dana,\n\n100 % yes?\n\nMaya",
  voicemail: null,
  outline: null,
  facts: [],
  placeholders: [],
};

describe("the address that opens a draft in a mail program", () => {
  it("carries address, subject and text, with lines as mails have them", () => {
    const address = mailtoOf(draft) ?? "";
    const url = new URL(address);
    expect(decodeURIComponent(url.pathname)).toBe("dana+hr@northwind.example");
    expect(url.searchParams.get("subject")).toBe("Thanks & regards");
    expect(url.searchParams.get("body")).toBe("Dear Dana,\r\n\r\n100 % yes?\r\n\r\nMaya");
    expect(address).not.toMatch(/[\s+]/);
  });

  it("leaves the address to the mail program where none is known", () => {
    expect(mailtoOf({ ...draft, recipient: null })).toMatch(/^mailto:\?subject=/);
  });

  it("is none while a gap is left, nor for a call", () => {
    expect(mailtoOf({ ...draft, placeholders: [{ part: "body", start: 0, end: 4, code: "topic", ask: "x" }] })).toBeNull();
    expect(mailtoOf({ ...draft, form: "call" })).toBeNull();
  });

  it("survives half a character", () => {
    expect(mailtoOf({ ...draft, body: "\ud83d" })).toContain("body=%EF%BF%BD");
  });
});
