import { expect, test } from "vitest";
import { codingFor } from "./content-coding.ts";

test.each<[header: string | undefined, coding: string]>([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip", "gzip"],
  ["br", "br"],
  ["gzip, deflate, br", "br"],
  ["gzip;q=1.0, br;q=0.5", "gzip"],
  ["br;q=0.5, gzip;q=0.5", "br"],
  ["br;q=0, gzip;q=0.1", "gzip"],
  ["*", "br"],
  ["*;q=0.1, gzip", "gzip"],
  ["*;q=0", "identity"],
  ["identity", "identity"],
  ["identity;q=1, gzip;q=0.5", "identity"],
  ["identity;q=0.5, gzip", "gzip"],
  ["identity;q=0", "identity"],
  ["GZIP", "gzip"],
  ["deflate, zstd", "identity"],
  ["gzip;q=nonsense", "identity"],
  [",,;q=1,", "identity"],
])("Accept-Encoding %j is answered with %s", (header, coding) => {
  expect(codingFor(header)).toBe(coding);
});
