import type { Browser, Page } from "playwright-core";
import { type OpenPage, openAsSame } from "./browser.ts";
import { middle } from "./middle.ts";

/** Today with a list of thousands. Times in milliseconds. */
export interface LongListFigures {
  /** From the start of the navigation until the first row is in the page, and until the keys answer. */
  firstRow: number;
  html: number;
  nodes: number;
  frames: FrameFigures;
  keys: KeyFigures[];
}

interface FrameFigures {
  count: number;
  median: number;
  p95: number;
  worst: number;
  /** Frames that took longer than two of a screen of 60 in a second. */
  dropped: number;
}

/** From the press of a key until what it did was painted. */
interface KeyFigures {
  key: string;
  does: string;
  presses: number;
  median: number;
  p95: number;
  worst: number;
}

const scrollFor = 5000;
const presses = 40;

export async function measureLongList({ browser, origin, signedIn }: { browser: Browser; origin: string; signedIn: OpenPage }): Promise<LongListFigures> {
  const { page, context } = await openAsSame(browser, origin, signedIn);
  const began = performance.now();
  const response = await page.goto("/today", { waitUntil: "commit" });
  const rows = page.getByRole("region", { name: "Follow-ups" }).getByRole("listitem");
  await rows.first().waitFor();
  const firstRow = performance.now() - began;
  const html = ((await response?.body())?.length ?? 0) / 1000;
  await page.waitForLoadState("load");
  await page.waitForTimeout(3000);
  const frames = await scrolled(page);
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  await page.evaluate(watchKeys);
  const keys: KeyFigures[] = [];
  for (const [key, does] of [["j", "the next row"], ["k", "the row before"], ["x", "tick a row"], ["End", "the last row"]] as const) keys.push(await pressed(page, { key, does, count: key === "End" ? 5 : presses }));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Home");
  keys.push(await pressed(page, { key: "e", does: "mark as sent and open the next", count: 20 }));
  await context.close();
  return { firstRow, html, nodes, frames, keys };
}

/** Scrolls the list by the wheel and keeps what each frame took. */
async function scrolled(page: Page): Promise<FrameFigures> {
  const { x, y } = { x: 600, y: 500 };
  await page.mouse.move(x, y);
  await page.evaluate(() => {
    const took: number[] = [];
    let last = performance.now();
    const beat = (now: number) => {
      took.push(now - last);
      last = now;
      requestAnimationFrame(beat);
    };
    requestAnimationFrame(beat);
    Object.assign(window, { took });
  });
  await page.waitForTimeout(200);
  await page.evaluate(() => void (window as unknown as { took: number[] }).took.splice(0));
  for (const began = performance.now(); performance.now() - began < scrollFor; ) await page.mouse.wheel(0, 240);
  const took = await page.evaluate(() => (window as unknown as { took: number[] }).took);
  return { count: took.length, median: middle(took), p95: middle(took, 0.95), worst: Math.max(...took), dropped: took.filter((one) => one > 1000 / 30).length };
}

/** Runs in the page: keeps how long it took from each key until the frame after it was painted. */
function watchKeys(): void {
  const took: number[] = [];
  Object.assign(window, { keysTook: took });
  const channel = new MessageChannel();
  let pressedAt: number[] = [];
  channel.port1.addEventListener("message", () => {
    const now = performance.now();
    took.push(...pressedAt.map((at) => now - at));
    pressedAt = [];
  });
  channel.port1.start();
  window.addEventListener(
    "keydown",
    (event) => {
      const at = event.timeStamp;
      // A row is focused in the next frame; what that changes is painted by the one after.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          pressedAt.push(at);
          channel.port2.postMessage(null);
        }),
      );
    },
    true,
  );
}

async function pressed(page: Page, { key, does, count }: { key: string; does: string; count: number }): Promise<KeyFigures> {
  await page.evaluate(() => void (window as unknown as { keysTook: number[] }).keysTook.splice(0));
  for (let i = 0; i < count; i += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(300);
  const took = await page.evaluate(() => (window as unknown as { keysTook: number[] }).keysTook);
  return { key, does, presses: took.length, median: middle(took), p95: middle(took, 0.95), worst: Math.max(...took) };
}
