import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { checkFeed, type FeedDocument, rerenderFeed } from "@tact/calendar";
import { at, worked } from "../rules/measures/rounds.ts";
import { generatorAlone } from "./generator-alone.ts";

/** Milliseconds of processor time: others on the machine do not make them longer. */
export interface RenderingFigure {
  name: string;
  /** The nearest to what the machine does when nobody else is on it. */
  fastest: number;
  median: number;
  p95: number;
}

const warmUps = 20;
const present = "2026-11-24T14:00:00Z";

/** Times the work that a changed plan makes, each part for itself, in turns with ical-generator alone. */
export function measureRendering(document: FeedDocument, rounds: number): { figures: RenderingFigure[]; octets: number } {
  const told = rerenderFeed(document, {}, present);
  const alone = generatorAlone(told.text);
  const bytes = Buffer.from(told.text);
  const parts: [name: string, once: () => unknown][] = [
    ["rendering", () => rerenderFeed(document, told.memory, present)],
    ["ical-generator alone", alone],
    ["checking every line", () => checkFeed(told.text)],
    ["gzip", () => gzipSync(bytes)],
    ["brotli, quality 5", () => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })],
  ];
  const took = parts.map((): number[] => []);
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const [index, [, once]] of parts.entries()) {
      const before = worked();
      once();
      if (round >= warmUps) took[index]?.push((worked() - before) / 1000);
    }
  }
  const figures = parts.map(([name], index) => {
    const samples = took[index] ?? [];
    return { name, fastest: at(samples, 0), median: at(samples, 0.5), p95: at(samples, 0.95) };
  });
  return { figures, octets: bytes.length };
}
