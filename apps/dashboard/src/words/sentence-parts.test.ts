import { describe, expect, it } from "vitest";
import { sentenceParts } from "./sentence-parts.ts";

describe("the parts of a sentence", () => {
  it("are its words and the names of its values, in order", () => {
    expect(sentenceParts("{in-window} of {all} were done.")).toEqual([{ name: "in-window" }, { text: " of " }, { name: "all" }, { text: " were done." }]);
  });

  it("are one where it holds no value", () => expect(sentenceParts("Nothing.")).toEqual([{ text: "Nothing." }]));
});
