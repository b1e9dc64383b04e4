import { type PhraseReading, readPhrase } from "@tact/rules";
import { type PhraseOptions, readPhraseInput } from "../input/phrase-input.ts";
import type { Job } from "../job.ts";
import { Refused } from "../output/refused.ts";
import { phraseText } from "../text/phrase-text.ts";

/** A phrase with what it promises. */
export type PhraseAnswer = { phrase: string; said: string } & PhraseReading;

/** A phrase in, with the day it was said; the days that it promises out. */
export function phraseJob(options: PhraseOptions): Job<PhraseAnswer> {
  return {
    answer: (input) => {
      const request = readPhraseInput(input, options);
      if (request instanceof Refused) return request;
      const { phrase, said } = request;
      return { phrase, said, ...readPhrase(request) };
    },
    json: (answer) => answer,
    text: (answer, page) => phraseText(answer, page),
  };
}
