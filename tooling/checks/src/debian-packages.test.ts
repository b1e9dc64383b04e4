import { describe, expect, it } from "vitest";
import { whyMissing } from "./debian-packages.ts";

/** A program that is there, or comes with its packages, or does not; and a machine that lets it be installed, or does not. */
function machine({ installed = false, brings = false, root = true, content = true }) {
  const asked: string[] = [];
  const wanted = { name: "Abacus", packages: ["abacus", "abacus-beads"], isInstalled: () => installed };
  const packages = {
    mayInstall: () => root,
    install: async (names: readonly string[]) => {
      asked.push(...names);
      installed ||= brings;
      return content;
    },
  };
  return { asked, why: () => whyMissing(wanted, packages) };
}

describe("what a check needs of the machine", () => {
  it("is not installed again", async () => {
    const { asked, why } = machine({ installed: true });
    expect([await why(), asked]).toEqual([undefined, []]);
  });

  it("is installed by root", async () => {
    const { asked, why } = machine({ brings: true });
    expect([await why(), asked]).toEqual([undefined, ["abacus", "abacus-beads"]]);
  });

  it.each([
    ["only root may install it", { root: false }, "this machine has no Abacus, and only root may install it (apt-get install abacus abacus-beads)."],
    ["apt-get fails", { content: false }, "Abacus could not be installed: the lines above say why (apt-get install abacus abacus-beads)."],
    ["its packages bring something else", {}, "there is no Abacus where Debian puts it, although its packages were installed (apt-get install abacus abacus-beads)."],
  ])("is named with the reason where %s", async (_, circumstances, words) => {
    expect(await machine(circumstances).why()).toBe(words);
  });
});
