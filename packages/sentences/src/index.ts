/** What a sentence about an application states, as facts. Pure: no clock, no chance, no input or output. Nothing is stored. */
export { zonesInWords } from "./clock-time.ts";
export { understand } from "./understand.ts";
export { type ClockOwner, clockOwners, type DateMeaning, type MeantFact, type ReadDate, type SentenceRequest, type SentenceWay, type Understanding } from "./understanding.ts";
