import { type Choice, argumentsOf } from "./arguments.ts";
import { chanceOf } from "./chance.ts";
import { leaks, type Exchange } from "./judge.ts";
import { type Operation, operations } from "./operations.ts";
import type { Credentials, Side } from "./side.ts";
import type { World } from "./world.ts";

export interface Tally {
  sequences: number;
  commands: number;
  /** Commands that were done, by operation. */
  done: Map<string, number>;
  /** Polls of calendars that were answered with one. */
  polls: number;
  leaks: string[];
}

/** Organisations get new ones in their place after so many sequences, so that lists stay short. */
const sequencesAWorld = 40;
const mostCommands = 8;

/**
 * Random sequences of commands over every operation of both doors and the calendars, by two organisations that know
 * each other's ids. Each answer is read for what is another's, and after each sequence the other organisation's rows are
 * as they were. Stops early where enough was found. New organisations are made now and then, unless it is `between` two.
 */
export async function runSequences(world: World, { sequences, seed, enough = 50, between }: { sequences: number; seed: number; enough?: number; between?: [Side, Side] }): Promise<Tally> {
  const tally: Tally = { sequences: 0, commands: 0, done: new Map(), polls: 0, leaks: [] };
  let sides = between ?? null;
  let before = "";
  for (let number = 0; number < sequences && tally.leaks.length < enough; number += 1) {
    const chance = chanceOf(seed + number);
    if (sides === null || (between === undefined && number % sequencesAWorld === 0)) sides = [await world.side(`ASPEN${number}X`), await world.side(`BIRCH${number}X`)];
    const [asker, other] = chance.flip(0.5) ? sides : [sides[1], sides[0]];
    before = await world.rowsOf(other);
    const exchanges: Exchange[] = [];
    for (let left = 1 + chance.whole(mostCommands); left > 0; left -= 1) {
      tally.commands += 1;
      if (chance.flip(0.05)) {
        exchanges.push(await poll(world, asker, other, chance.one(asker.calendars) ?? ""));
        tally.polls += 1;
        continue;
      }
      const operation = chance.one(operations) as Operation;
      // What ends the test's own ways in is left to the matrix.
      if (ending.has(operation.useCase) && chance.flip(0.8)) continue;
      const foreign = chance.flip(0.45);
      exchanges.push(await run(world, operation, { asker, other, choice: { chance, named: foreign ? other : asker, words: asker, optional: chance.flip(0.5) ? 0.2 : 0.7 } }));
    }
    await world.refresh(asker, other);
    const owners = await world.ownerMap();
    for (const exchange of exchanges) {
      if (exchange.answer.status < 300) tally.done.set(exchange.operation.name, (tally.done.get(exchange.operation.name) ?? 0) + 1);
      tally.leaks.push(...leaks(exchange, owners).map((leak) => `${leak} (seed ${seed + number})`));
    }
    if ((await world.rowsOf(other)) !== before) {
      const asked = exchanges.map(({ operation, answer }) => `${operation.name} ${answer.status}`).join(", ");
      tally.leaks.push(`rows of ${other.marker} changed while ${asker.marker} asked ${asked} (seed ${seed + number})`);
    }
    tally.sequences += 1;
  }
  return tally;
}

const ending: ReadonlySet<string> = new Set(["eraseClient", "removeMember", "changeMemberRole", "revokeApiKey", "revokePortalLink", "updateOrganisation"]);

/** Whose credentials an operation needs. */
export function credentialsFor({ permission }: Operation, side: Side): Credentials {
  if (permission.startsWith("portal:")) return side.portal;
  return /^(signed-in$|keys:|feeds:)/.test(permission) ? side.owner : side.key;
}

async function run(world: World, operation: Operation, { asker, other, choice }: { asker: Side; other: Side; choice: Choice }): Promise<Exchange> {
  const request = operation.request(argumentsOf(operation, choice));
  const sent = `${decodeURIComponent(request.url)} ${await request.clone().text()}`;
  const answer = await world.ask(request, choice.chance.flip(0.5) && operation.permission !== "open" && !operation.permission.startsWith("portal:") ? asker.owner : credentialsFor(operation, asker));
  keep(asker, answer.text);
  return { operation, asker, others: [other], sent, answer };
}

async function poll(world: World, asker: Side, other: Side, url: string): Promise<Exchange> {
  const answer = await world.ask(new Request(url), {});
  return { operation: { name: "calendar", useCase: "calendar", kind: "query" }, asker, others: [other], sent: url, answer };
}

/** Cursors and addresses of calendars are kept, to be used again. */
function keep(side: Side, text: string): void {
  for (const [, cursor = ""] of text.matchAll(/"next_?[cC]ursor":"([^"]+)"/g)) side.cursors.push(cursor);
  for (const [url] of text.matchAll(/http[^"]*\/calendar\/[^"]+\.ics/g)) side.calendars.push(url);
  side.cursors.splice(0, side.cursors.length - 20);
  side.calendars.splice(0, side.calendars.length - 20);
}
