import type { SourceKey } from "@tact/rules";

/** What a decision about words rests on: a place in the article, or our own judgement. */
export type MessageSource = Extract<SourceKey, `krautzel#${string}`> | "ours";
