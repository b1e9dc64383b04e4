import { afterAll, beforeAll, expect, test } from "vitest";
import { ownAnswer } from "./matrix.ts";
import { operations } from "./operations.ts";
import type { Side } from "./side.ts";
import { openWorld, type World } from "./world.ts";

/** Use-cases that take away what others need, in the order in which they are asked after all others. */
const last = /^(revoke|delete|remove|erase)/;

/** Use-cases that are not done with arguments that are right, and why. */
const refused: Readonly<Record<string, string>> = {
  assignHookObject: "nothing was received that it could be about",
  receiveHook: "the sender signs over the bytes",
  loadDemoCast: "there are clients already",
  portalUndo: "nothing was said through the link that could be taken back",
  replayDelivery: "what is on its way is not sent again",
};

let world: World;
let mine: Side;
beforeAll(async () => {
  world = await openWorld({ scopes: true });
  mine = await world.side("ASPEN");
}, 120_000);
afterAll(async () => await world[Symbol.asyncDispose]());

test("what strangers are refused, the organisation itself is given: the arguments are right", { timeout: 600_000 }, async () => {
  const answers = new Map<string, string[]>();
  const done = new Set<string>();
  const wanted = operations.filter(({ useCase }) => refused[useCase] === undefined);
  // What is found by an id is asked after what makes it.
  for (const operation of [...wanted.filter(({ kind, useCase }) => kind === "command" && !last.test(useCase)), ...wanted.filter(({ kind }) => kind === "query"), ...wanted.filter(({ useCase }) => last.test(useCase))]) {
    await world.refresh(mine);
    // A portal link speaks for the first client. Each door takes away another thing, and nobody the first: it is the test's own way in.
    const which = operation.permission.startsWith("portal:") ? 0 : operation.door === "REST" ? 2 : 3;
    const { status, text } = await ownAnswer(world, operation, mine, which);
    if (status < 300) done.add(operation.useCase);
    else answers.set(operation.useCase, [...(answers.get(operation.useCase) ?? []), `${operation.name}: ${status} ${text.slice(0, 300)}`]);
  }
  const never = [...answers].filter(([useCase]) => !done.has(useCase)).flatMap(([, texts]) => texts);
  const closed = [...answers.values()].flat().filter((text) => /: (401|403|404|5\d\d) /.test(text));
  expect([...new Set([...never, ...closed])]).toEqual([]);
});
