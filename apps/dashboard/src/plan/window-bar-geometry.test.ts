import { describe, expect, it } from "vitest";
import { aWindow } from "../testing/builders.ts";
import { barGeometry } from "./window-bar-geometry.ts";

const zone = "Europe/London";
const now = Date.parse("2026-11-24T09:12:00Z");
// The bar starts at 08:00 and ends at 02:00: eighteen hours.
const place = (hour: number) => Math.round(((hour - 8) / 18) * 10_000) / 100;

describe("the send-window bar", () => {
  it("starts an hour before now and shows what of the window is left", () => {
    const bar = barGeometry(aWindow("2026-11-24T08:30:00Z", "2026-11-24T17:00:00Z"), now, false, zone);
    expect(bar.now).toBeCloseTo(place(9.2), 1);
    expect(bar.block?.left).toBeCloseTo(place(9.2), 1);
    expect((bar.block?.left ?? 0) + (bar.block?.width ?? 0)).toBeCloseTo(place(17), 1);
  });

  it("puts ticks on every fourth hour of the reader, none under now", () => {
    const bar = barGeometry(aWindow("2026-11-24T08:30:00Z", "2026-11-24T17:00:00Z"), now, false, zone);
    expect(bar.ticks.map((tick) => tick.label)).toEqual(["12:00", "16:00", "20:00", "00:00"]);
  });

  it("reaches to the close of what is late", () => {
    const window = aWindow("2026-11-20T09:00:00Z", "2026-11-23T15:00:00Z", "2026-11-24T17:00:00Z");
    const bar = barGeometry(window, now, true, zone);
    expect((bar.block?.left ?? 0) + (bar.block?.width ?? 0)).toBeCloseTo(place(17), 1);
  });

  it("cuts a window that goes on after the hours shown", () => {
    const bar = barGeometry(aWindow("2026-11-24T08:30:00Z", "2026-11-25T17:00:00Z"), now, false, zone);
    expect(bar.block).toMatchObject({ cutLeft: false, cutRight: true });
    expect((bar.block?.left ?? 0) + (bar.block?.width ?? 0)).toBeCloseTo(100, 1);
  });

  it("turns to the day of a window that is far off, without now", () => {
    const bar = barGeometry(aWindow("2026-12-04T09:00:00Z", "2026-12-04T17:00:00Z"), now, false, zone);
    expect(bar.now).toBeNull();
    expect(bar.block?.left).toBeCloseTo((3 / 18) * 100, 1);
    expect(bar.block?.width).toBeCloseTo((8 / 18) * 100, 1);
  });

  it("starts on a whole hour where zones have halves", () => {
    const bar = barGeometry(aWindow("2026-11-24T08:30:00Z", "2026-11-24T17:00:00Z"), now, false, "Asia/Kolkata");
    expect(bar.ticks.map((tick) => tick.label)).toContain("20:00");
  });
});
