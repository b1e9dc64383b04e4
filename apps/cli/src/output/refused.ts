import { jsonPointer, type Problem, type Refusal } from "@tact/facts";

/** A refusal on its way out. A class, so that no answer can be mistaken for one. */
export class Refused {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    this.refusal = refusal;
  }
}

/** A refusal of what came in, for these reasons. */
export function refused(...problems: Problem[]): Refused {
  return new Refused({ error: { code: "invalid-input", problems } });
}

/** The refusal of a part, with its pointers from the whole. */
export function refusedWithin(path: readonly PropertyKey[], { refusal }: Refused): Refused {
  const prefix = jsonPointer(path);
  const problems = refusal.error.problems.map((problem) => ({ ...problem, pointer: prefix + problem.pointer }));
  return new Refused({ error: { ...refusal.error, problems } });
}
