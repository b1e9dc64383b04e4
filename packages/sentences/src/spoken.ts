import type { SlotReader } from "./pattern.ts";

function writtenOut(pattern: string): string[][] {
  let all: string[][] = [[]];
  for (const part of pattern.split(" ")) {
    const optional = part.endsWith("?");
    const choices = (optional ? part.slice(0, -1) : part).split("|");
    all = all.flatMap((words) => [...choices.map((word) => [...words, word]), ...(optional ? [words] : [])]);
  }
  return all;
}

/** A slot of fixed words. */
export function spoken<Value>(written: readonly (readonly [string, Value])[]): SlotReader<Value> {
  const rows = written.flatMap(([pattern, value]) => writtenOut(pattern).map((words) => ({ words, value }))).toSorted((a, b) => b.words.length - a.words.length);
  return function* read(words, at, end) {
    const seen = new Set<number>();
    for (const { words: wanted, value } of rows) {
      const next = at + wanted.length;
      if (next > end || seen.has(next) || !wanted.every((word, index) => words[at + index]?.heard === word)) continue;
      seen.add(next);
      yield { value, next };
    }
  };
}

type Channel = "email" | "phone" | "voicemail" | "letter" | "social" | "in-person";
type Format = "phone" | "video" | "onsite" | null;

/** Slots of fixed words. */
export const spokenSlots = {
  /** An article, or whose it is. */
  a: spoken<true>([["a|an|the|my|our|their|her|his|this|that", true], ["all the|my|our", true], ["all|both", true]]),
  be: spoken<true>([["is|are|was|were|be|got|been|now|has|have|am", true], ["has|have been|now", true], ["is|are|was|were now|going|being|to", true], ["will be", true], ["ist", true]]),
  /** That it is so, or will be. */
  is: spoken<true>([["is|are|be|now|am", true], ["will be", true], ["is|are now", true]]),
  /** That it has come to be: nothing that is still to come. */
  been: spoken<true>([["is|are|was|were|got|been|now|has|have|ist", true], ["has|have been|now", true], ["is|are|was|were now", true]]),
  me: spoken<true>([["me|us|her|him|them|you|everyone", true]]),
  post: spoken<true>([["the|this|that|their? whole? position|role|job|process|hiring|search|vacancy|opening|recruitment|headcount", true], ["it|its|everything", true]]),
  thanks: spoken<{ many: boolean }>([
    ["thank you note|email|mail|message|letter|card|mail?", { many: false }],
    ["thanks|thankyou note|email|message|letter|card", { many: false }],
    ["thankyou|thanks", { many: false }],
    ["thank yous", { many: true }],
    ["thankyous", { many: true }],
    ["thank you notes|emails|mails|messages|letters|cards", { many: true }],
    ["thanks|thankyou notes|emails|messages|letters|cards", { many: true }],
  ]),
  toAll: spoken<true>([["everyone|everybody|all|both", true], ["all|both of them|the? interviewers|people", true], ["the|all whole|the? panel|team|interviewers", true]]),
  nudge: spoken<true>([
    ["follow up email|mail|message|note|letter?", true],
    ["followup email|message|note?", true],
    ["check in email|message|note?", true],
    ["enquiry|inquiry|nudge|reminder|chaser|question", true],
    ["status enquiry|inquiry|email|request|question", true],
    ["email|message|note|question asking? about the? decision|timeline|status|outcome", true],
  ]),
  sent: spoken<Channel | null>([
    ["sent|send|delivered|dropped|did|done|gave", null],
    ["have|has|had|ive|weve just? sent|delivered|written", null],
    ["just sent|wrote|emailed", null],
    ["emailed|mailed", "email"],
    ["have|has|ive emailed", "email"],
    ["wrote|written", null],
    ["posted", "letter"],
  ]),
  via: spoken<Channel>([
    ["by|via|per|through e? mail|email", "email"],
    ["by|via|as|in a? letter|post", "letter"],
    ["as a handwritten? letter|card", "letter"],
    ["by|via|over|on the? phone|telephone", "phone"],
    ["by|as|via a? voicemail", "voicemail"],
    ["on|via|by|over|through linkedin|xing|social|twitter", "social"],
    ["in person", "in-person"],
    ["personally", "in-person"],
  ]),
  about: spoken<true>([
    ["about|for|on|regarding the|their|a|an? decision|timeline|outcome|status|answer|update|news|result|results|process|next? steps?", true],
    ["about when they will|would decide", true],
    ["when they will|would decide", true],
    ["if|whether there is|was any? news|update|decision", true],
    ["how it|things is|was|are|were? going", true],
  ]),
  /** That an answer is due: before the day by which. */
  due: spoken<true>([
    ["answer|reply|decision|response|deadline|due|expires|expiring|valid|open|good|respond|decide|accept is|are|needed|due|wanted|expected|required?", true],
    ["with a? deadline|answer|reply|decision of|on|due?", true],
    ["with|and i|we|she|he|they? need|needs|have|has|want|wants|must|should|to? an? answer|reply|decision|respond|decide|answered|to?", true],
    ["to|must|should be? answered|answer|reply|respond|decide|accepted|accept", true],
    ["need|needs|have|has|want|wants to|an|a|my|our|her|his? answer|reply|respond|decide|decision|response", true],
    ["they need|want|wants|needs|expect my|our|an|a|her|his? answer|reply|decision|response", true],
    ["i|we|she|he have|has|need|needs to? answer|reply|respond|decide?", true],
    ["i|we|she|he must|should answer|reply|respond|decide", true],
    ["which|that expires|ends|closes|is open|valid?", true],
  ]),
  mode: spoken<Format>([
    ["by|via|over|on a? video|zoom|teams|meet|skype|webex", "video"],
    ["on|via google meet|teams", "video"],
    ["by|via|over|on the? phone|telephone", "phone"],
    ["in person", "onsite"],
    ["on site", "onsite"],
    ["onsite|video", "onsite"],
    ["at their|the office|offices", "onsite"],
  ]),
} satisfies Record<string, SlotReader<unknown>>;

type ValueOf<Reader> = Reader extends SlotReader<infer Value> ? Value : never;

/** What the slots of fixed words give. */
export type SpokenSlots = { [Name in keyof typeof spokenSlots]: ValueOf<(typeof spokenSlots)[Name]> };
