import { describe, expect, it } from "vitest";
import { pathOfDeliveries, readDeliveryChoice } from "./delivery-choice.ts";
import { pathOfTab, tabOf, tabs } from "./tabs.ts";

const read = (path: string) => readDeliveryChoice(new URL(path, "https://tact.example").searchParams);

describe("which deliveries an address asks for", () => {
  it("is read back as it was written", () => {
    const choice = { endpointId: "whk_1", status: "failed" } as const;
    expect(read(pathOfDeliveries(choice))).toEqual(choice);
    expect(read(pathOfDeliveries({}))).toEqual({});
  });

  it("leaves out what makes no sense", () => {
    expect(read("/developers?tab=deliveries&status=lost&endpoint=%3Cb%3E")).toEqual({});
  });
});

it("each part of the page has an address, and an unknown one leads to the keys", () => {
  for (const tab of tabs) expect(tabOf(new URL(pathOfTab(tab), "https://tact.example").searchParams.get("tab"))).toBe(tab);
  expect(tabOf("secrets")).toBe("keys");
});
