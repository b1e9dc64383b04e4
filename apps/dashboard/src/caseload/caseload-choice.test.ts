import { describe, expect, it } from "vitest";
import { firstRequest, pathOfChoice, readChoice, wholeRequest } from "./caseload-choice.ts";

const choiceOf = (query: string) => readChoice(new URLSearchParams(query));

describe("what an address shows of the caseload", () => {
  it("is everybody of the reader's by the next follow-up where it says nothing, or nonsense", () => {
    const usual = { show: "all", sort: "next", descending: false, text: "", everybodys: false };
    expect(choiceOf("")).toEqual(usual);
    expect(choiceOf("show=nobody&sort=height&order=sideways&whose=theirs")).toEqual(usual);
  });

  it.each(["show=late&sort=name&order=descending&q=Corvid+%26+Co&whose=everybodys", "show=archived", "sort=late", "sort=late&order=ascending", "q=%E0%A4%AA"])("is read as it was written: %s", (query) => {
    expect(pathOfChoice(choiceOf(query))).toBe(`/caseload?${query}`);
  });

  it("leaves out what is as usual", () => {
    expect(pathOfChoice(choiceOf("show=all&sort=next&order=ascending&whose=mine"))).toBe("/caseload");
  });
});

describe("what is asked for", () => {
  it("first is a screenful as it is shown", () => {
    expect(firstRequest(choiceOf("show=late&sort=name&q=%20corvid%20"), "usr_1")).toEqual({ show: "late", search: "corvid", coachId: "usr_1", sort: "name", order: "ascending", limit: 40 });
    expect(firstRequest(choiceOf("show=archived&whose=everybodys"), "usr_1")).toEqual({ archived: "only", sort: "next", order: "ascending", limit: 40 });
  });

  it("then is the whole, the same for every filter and order", () => {
    expect(wholeRequest(choiceOf("show=late&q=corvid"), "usr_1")).toEqual(wholeRequest(choiceOf("sort=name"), "usr_1"));
    expect(wholeRequest(choiceOf("show=archived"), "usr_1")).toMatchObject({ archived: "only" });
  });
});
