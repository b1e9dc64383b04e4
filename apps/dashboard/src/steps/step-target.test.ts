import { expect, it } from "vitest";
import { aStep, anItem } from "../testing/builders.ts";
import { applicationOfKey, doneWord, stepKey, targetOf } from "./step-target.ts";

it.each([
  [aStep(), "sent"],
  [aStep({ channel: "phone" }), "called"],
  [aStep({ touch: false, channel: null }), "done"],
])("says what marking it means", (step, word) => {
  expect(doneWord(step)).toBe(word);
});

it("names the step of one application apart from that of another", () => {
  const item = anItem();
  const target = targetOf(item);
  expect(target).toMatchObject({ applicationId: "app-1", client: "Grace Mbeki", employerZone: "America/New_York" });
  expect(applicationOfKey(stepKey(target))).toBe("app-1");
  expect(stepKey(target)).not.toBe(stepKey({ ...target, applicationId: "app-2" }));
});
