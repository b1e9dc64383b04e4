import { describe, expect, it } from "vitest";
import { calendarLinks } from "./calendar-links.ts";

const links = (host: string) =>
  calendarLinks(
    { url: `https://${host}/calendar/s3cret/follow-ups.ics`, webcal: `webcal://${host}/calendar/s3cret/follow-ups.ics` },
    "iPhone & co",
  );

describe("ways to subscribe", () => {
  it("hand each service the form it understands, escaped", () => {
    const { google, outlook, webcal } = links("tact.example");
    expect(new URL(google).searchParams.get("cid")).toBe("webcal://tact.example/calendar/s3cret/follow-ups.ics");
    expect(new URL(outlook).searchParams.get("url")).toBe("https://tact.example/calendar/s3cret/follow-ups.ics");
    expect(new URL(outlook).searchParams.get("name")).toBe("iPhone & co");
    expect(webcal).toMatch(/^webcal:/);
  });

  it.each([
    ["localhost:4310", true],
    ["127.0.0.1:4310", true],
    ["[::1]:4310", true],
    ["192.168.1.20", true],
    ["172.20.0.2", true],
    ["tact.example", false],
    ["172.32.0.1", false],
  ])("know whether other servers can reach %s", (host, outOfReach) => {
    expect(links(host).outOfReach).toBe(outOfReach);
  });
});
