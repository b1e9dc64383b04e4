import { expect, test } from "vitest";
import { placeAfter } from "./place-after.ts";

test.each([
  ["/caseload", "/caseload"],
  ["/applications/app_1?tab=x", "/applications/app_1?tab=x"],
  [undefined, "/today"],
  [["/a", "/b"], "/today"],
  ["", "/today"],
  ["caseload", "/today"],
  ["//evil.example", "/today"],
  ["/\\evil.example", "/today"],
  ["https://evil.example", "/today"],
  ["javascript:alert(1)", "/today"],
  ["/x\r\nset-cookie: a=b", "/today"],
])("%j leads to %s", (to, place) => expect(placeAfter(to)).toBe(place));
