import { describe, expect, it } from "vitest";
import { looksLikeInvitation, mostBytes, readContent } from "./invitation-content.ts";

const decoded = (base64: string) => Buffer.from(base64, "base64");

describe("what was dropped", () => {
  it("is sent byte for byte, with its name", async () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => i % 256);
    const content = await readContent(new File([bytes], "invite.ics"));
    expect(content).toMatchObject({ ok: true, name: "invite.ics" });
    if (content.ok) expect(Uint8Array.from(decoded(content.base64))).toEqual(bytes);
  });

  it("is sent as UTF-8 where it was pasted", async () => {
    const content = await readContent("SUMMARY:Zoë 面接");
    expect(content.ok && decoded(content.base64).toString("utf8")).toBe("SUMMARY:Zoë 面接");
  });

  it("is refused above 1 MB without being read, with its size", async () => {
    const file = new File([], "large.eml");
    Object.defineProperty(file, "size", { value: 5_200_000 });
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.reject(new Error("was read")) });
    expect(await readContent(file)).toEqual({ ok: false, why: "too-large", bytes: 5_200_000 });
  });

  it("counts bytes, not letters", async () => {
    expect(await readContent("é".repeat(mostBytes - 1))).toMatchObject({ ok: false, why: "too-large" });
    expect(await readContent("e".repeat(mostBytes))).toMatchObject({ ok: true });
  });

  it.each([new File([], "nothing.ics"), "", " \n "])("is refused when it is empty: %j", async (source) => {
    expect(await readContent(source)).toEqual({ ok: false, why: "empty" });
  });

  it("is refused when it cannot be opened, as a folder cannot", async () => {
    const folder = new File(["x"], "folder");
    Object.defineProperty(folder, "arrayBuffer", { value: () => Promise.reject(new DOMException("gone", "NotFoundError")) });
    expect(await readContent(folder)).toEqual({ ok: false, why: "unreadable" });
  });
});

describe("a pasted text", () => {
  it.each([
    ["BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", true],
    ["From: a@b.example\n\nbegin:vcalendar\nend:vcalendar", true],
    ["BEGIN:VCALENDAR\nBEGIN:VEVENT", false],
    ["We would like to invite you", false],
  ])("%j is read at once: %s", (text, at) => {
    expect(looksLikeInvitation(text)).toBe(at);
  });
});
