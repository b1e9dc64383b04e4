import type { Page } from "playwright-core";

/** The morning of the demo's coach: every follow-up of the day dealt with from the keyboard. */
export interface MorningFigures {
  /** Follow-ups that waited, and those that still did at the end. */
  before: number;
  after: number;
  marks: number;
  /** Presses in all, those that pass over what cannot be marked yet among them. */
  presses: number;
  /** Seconds that the product took, without the reading. */
  seconds: number;
}

const longest = 200;
const paneName = "The selected follow-up";
/** The questions of an interview to come are answered in it: nothing marks them done before. */
const openNow = (page: Page) => page.evaluate(async () => {
  const answer = (await (await fetch("/trpc/queue.today")).json()) as { result: { data: { items: { group: string; row: string; step: { kind: string } }[] } } };
  return new Set(answer.result.data.items.filter(({ group, step }) => (group === "late" || group === "due") && step.kind !== "prepare-questions").map(({ row }) => row)).size;
});

/** Marks one after the other as soon as its panel stands, as fast as the product lets a hand; then takes all of it back. */
export async function measureMorning(page: Page): Promise<MorningFigures> {
  await page.goto("/today");
  await page.waitForLoadState("load");
  await page.waitForTimeout(2000);
  const before = await openNow(page);
  const pane = page.getByRole("complementary", { name: paneName });
  const began = performance.now();
  let [presses, marks] = [0, 0];
  for (; presses < longest; presses += 1) {
    const text = await pane.innerText();
    const canMark = await pane.locator('[aria-keyshortcuts="e"]').isVisible();
    await page.keyboard.press(canMark ? "e" : "j");
    if (canMark) marks += 1;
    const isNew = await page
      .waitForFunction(([label, was]) => document.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.innerText !== was, [paneName, text] as const, { timeout: canMark ? 10_000 : 1000 })
      .then(() => true, () => false);
    // The first press of J only shows where the cursor is; at the end of the list the second changes nothing either.
    if (!isNew && !canMark && presses > 0) break;
  }
  const seconds = (performance.now() - began) / 1000;
  await page.waitForTimeout(3000);
  const after = await openNow(page);
  for (let i = 0; i < marks; i += 1) {
    await page.keyboard.press("z");
    await page.waitForTimeout(150);
  }
  await page.waitForTimeout(3000);
  return { before, after, marks, presses, seconds };
}
