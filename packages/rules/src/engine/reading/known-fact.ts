import type { Fact, FactOf, FactType } from "@tact/facts";
import type { Day } from "../../time/day.ts";
import type { Instant } from "../../time/instant.ts";

/** A fact in its place: when it happened as an instant and as the employer's calendar day. */
export interface Known<F extends Fact = Fact> {
  readonly fact: F;
  /** The fact's own id and type, at hand. */
  readonly id: string;
  readonly type: FactType;
  readonly at: Instant;
  /** Employer-local day of `at`. */
  readonly day: Day;
  /** Place in the order of (`at`, `id`): the order in which facts count. */
  readonly order: number;
  /** Whether it is a word from the employer. */
  readonly isWord: boolean;
}

export type KnownOf<Type extends FactType> = Known<FactOf<Type>>;

/** Effective facts by type, in order. */
export type FactsByType = { readonly [Type in FactType]: readonly KnownOf<Type>[] };

/** Whether a known fact is of this type: narrows the fact inside. */
export function isOf<Type extends FactType>(known: Known, type: Type): known is KnownOf<Type> {
  return known.type === type;
}
