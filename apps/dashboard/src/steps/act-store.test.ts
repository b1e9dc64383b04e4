import { expect, it } from "vitest";
import { currentActs, forgetAct, leaveOut, rememberAct, showAgain, type StepAct, subscribeActs } from "./act-store.ts";

const act = (label: string): StepAct => ({ label, keys: [], recorded: Promise.resolve([]) });

it("leaves steps out until they are shown again, and tells whoever listens", () => {
  let told = 0;
  const stop = subscribeActs(() => (told += 1));
  leaveOut(["a 1", "a 2"]);
  showAgain(["a 1"]);
  expect([...currentActs().gone]).toEqual(["a 2"]);
  showAgain(["a 2", "b 9"]);
  expect(currentActs().gone.size).toBe(0);
  stop();
  leaveOut(["c 1"]);
  showAgain(["c 1"]);
  expect(told).toBe(3);
});

it("gives up an act once: taking back twice is taking back once", () => {
  const [first, second] = [act("first"), act("second")];
  rememberAct(first);
  rememberAct(second);
  expect(currentActs().acts.at(-1)).toBe(second);
  expect(forgetAct(second)).toBe(true);
  expect(forgetAct(second)).toBe(false);
  expect(currentActs().acts).toEqual([first]);
  forgetAct(first);
});
