import { expect, test } from "vitest";
import { isUnchanged } from "./conditional-request.ts";

const feed = { etag: "a1b2-C3_d", modified: Date.UTC(2026, 10, 24, 14, 0, 0) };

test.each<[name: string, headers: Record<string, string>, unchanged: boolean]>([
  ["nothing", {}, false],
  ["its tag", { "if-none-match": '"a1b2-C3_d"' }, true],
  ["its tag in another coding", { "if-none-match": '"a1b2-C3_d-gzip"' }, true],
  ["its tag, weakened", { "if-none-match": 'W/"a1b2-C3_d-br"' }, true],
  ["a list with it", { "if-none-match": '"x", W/"y" ,\t"a1b2-C3_d-br"' }, true],
  ["a list without it", { "if-none-match": '"x", "y"' }, false],
  ["anything", { "if-none-match": " * " }, true],
  ["a star among tags", { "if-none-match": '*, "x"' }, false],
  ["its tag without quotes", { "if-none-match": "a1b2-C3_d" }, false],
  ["its tag within another", { "if-none-match": '"xa1b2-C3_d"' }, false],
  ["an empty header", { "if-none-match": "" }, false],
  ["another tag and a date that would do", { "if-none-match": '"x"', "if-modified-since": "Tue, 24 Nov 2026 14:00:00 GMT" }, false],
  ["its date", { "if-modified-since": "Tue, 24 Nov 2026 14:00:00 GMT" }, true],
  ["its date in the form of RFC 850", { "if-modified-since": "Tuesday, 24-Nov-26 14:00:00 GMT" }, true],
  ["its date in the form of asctime", { "if-modified-since": "Tue Nov 24 14:00:00 2026" }, true],
  ["a later date", { "if-modified-since": "Tue, 24 Nov 2026 14:00:01 GMT" }, true],
  ["an earlier date", { "if-modified-since": "Tue, 24 Nov 2026 13:59:59 GMT" }, false],
  ["a date that is none", { "if-modified-since": "yesterday" }, false],
  ["a number", { "if-modified-since": "99999999999999" }, false],
  ["a date of another form", { "if-modified-since": "2099-01-01T00:00:00Z" }, false],
  ["a day that is none", { "if-modified-since": "Tue, 99 Nov 2026 14:00:00 GMT" }, false],
])("whoever sends %s", (_, headers, unchanged) => {
  expect(isUnchanged(headers, feed)).toBe(unchanged);
});
