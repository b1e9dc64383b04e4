import { expect, it } from "vitest";
import { firstSteps } from "./first-steps.ts";

const nothing = { applications: 0, feeds: 0, pages: 0, members: 1 };
const done = (counted: Partial<typeof nothing>) => firstSteps({ ...nothing, ...counted }).filter((each) => each.done).map(({ step }) => step);

it("knows what was done by what there is", () => {
  expect(done({})).toEqual([]);
  expect(done({ applications: 1 })).toEqual(["plan"]);
  expect(done({ feeds: 1, pages: 1 })).toEqual(["calendar", "page"]);
});

it("counts a colleague beside the reader", () => {
  expect(done({ members: 2 })).toEqual(["team"]);
});
