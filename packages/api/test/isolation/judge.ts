import type { Answer } from "./world.ts";
import type { Operation } from "./operations.ts";
import type { Side } from "./side.ts";

/** Answers that repeat what was asked for, each thing with its own result, and why that tells nothing. */
const repeats: Readonly<Record<string, string>> = {
  actOnSteps: "names each application and step as the request did, with a refusal of its own",
  recordBulk: "names each application as the request did, with a refusal of its own",
};

/** Ids as Tact makes them. */
const idsIn = (text: string): string[] => [...new Set(text.match(/\b[a-z]{3}_[0-9a-z]{26}(?:_test)?/g) ?? [])];

/** What was asked, and what came back. */
export interface Exchange {
  operation: Pick<Operation, "name" | "useCase" | "kind">;
  asker: Side;
  others: readonly Side[];
  /** The address and the body, as sent. */
  sent: string;
  answer: Answer;
}

/** Every way in which an answer tells of another organisation, or does something to it, a sentence each. */
export function leaks({ operation, asker, others, sent, answer }: Exchange, owners: ReadonlyMap<string, string>): string[] {
  const mine = new Set([asker.organisation, `${asker.organisation}_test`]);
  const isForeign = (id: string) => owners.has(id) && !mine.has(owners.get(id) ?? "") && asker.knows?.includes(id) !== true;
  const done = answer.status < 300 && repeats[operation.useCase] === undefined;
  const told = idsIn(answer.text).filter((id) => isForeign(id) && (done || !sent.includes(id)));
  const words = others.map(({ marker }) => marker).filter((marker) => answer.text.includes(marker) && !sent.includes(marker));
  const named = idsIn(sent).filter(isForeign);
  const where = `${operation.name} for ${asker.marker}, ${answer.status}`;
  return [
    ...told.map((id) => `${where}: told ${id} of another organisation`),
    ...words.map((word) => `${where}: told a word of ${word}`),
    ...(operation.kind === "command" && done && named.length > 0 ? [`${where}: was done although it names ${named.join(", ")} of another organisation`] : []),
    ...(answer.status >= 500 ? [`${where}: failed: ${answer.text.slice(0, 900)}`] : []),
  ];
}
