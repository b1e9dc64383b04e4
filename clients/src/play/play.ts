import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openHouse } from "../house/house.ts";
import { type Entry, inOrder } from "./entry.ts";
import type { CalendarProgram, Form, RunningProgram, Shown } from "./program.ts";
import { keepRecord, type StageRecord } from "../record/record.ts";
import { type Stage, stages } from "./stages.ts";
import { beginStory, promisedNow, type Story } from "./story.ts";

type Reaction = CalendarProgram["onServerError"] | CalendarProgram["onCutOff"] | CalendarProgram["onRevoked"];

/** A watchdog, not a measurement: a program that has been told shows it within this. */
const patienceMilliseconds = 60_000;

/** Plays the whole story to one program: a test for each stage, in order. Of tasks, what concerns them. */
export function playTo(program: CalendarProgram, form: Form = "events"): void {
  const played = form === "tasks" ? stages.filter(({ asTasks }) => asTasks === true) : stages;
  describe(`${program.name}, subscribed to ${form}`, () => {
    if (!program.isInstalled()) {
      test("is on this machine", ({ skip }) => skip(`it is not installed (Debian: apt-get install ${program.packages.join(" ")})`));
      return;
    }
    const opened = new AsyncDisposableStack();
    const records: StageRecord[] = [];
    let story: Story;
    let running: RunningProgram;
    let before: Entry[] = [];

    beforeAll(async () => {
      const home = opened.adopt(mkdtempSync(join(tmpdir(), "tact-clients-")), (folder) => rmSync(folder, { recursive: true, force: true }));
      chmodSync(home, 0o700);
      const house = opened.use(await openHouse());
      story = await beginStory(house, form);
      running = opened.use(await program.open({ home, answered: () => house.door.answered.length }));
      await running.subscribe(story.feed.url, form);
    });
    afterAll(async () => {
      if (records.length > 0) keepRecord(program.id, { program: program.name, form, version: running.version, stages: records });
      await opened.disposeAsync();
    });

    test.for(played)("$name", async (stage, { skip }) => {
      skip(records.length !== played.indexOf(stage), "an earlier stage failed");
      const { door, fare } = story.house;
      await stage.happens(story);
      fare(stage.condition ?? "well");
      const asked = door.answered.length;
      const shown = await judge(stage);
      const answers = door.answered.slice(asked).map(({ status }) => status);
      expect(answers).not.toEqual([]);
      expect(stage.also?.(shown.entries, before)).toBeUndefined();
      records.push({ stage: stage.name, outcome: stage.outcome, answers, ...shown });
      before = shown.entries;
    });

    async function judge(stage: Stage): Promise<Shown> {
      const reaction = reactionTo(program, stage);
      return reaction === undefined ? await showsWhatIsPromised() : await endures(reaction);
    }

    async function showsWhatIsPromised(): Promise<Shown> {
      const told = await promisedNow(story);
      const promised = program.keepsUids ? told : inOrder(told.map((entry) => ({ ...entry, uid: null })));
      // With nothing to do, one entry says so; what it says of itself is up to the feed.
      const isPromised = ({ entries, off }: Shown) => off === false && (promised.length === 0 ? entries.length === 1 : isDeepStrictEqual(entries, promised));
      const giveUpAt = Date.now() + patienceMilliseconds;
      let shown: Shown;
      do {
        await running.poll();
        shown = await running.shown();
        if (shown.off === "until-restart") await running.restart();
      } while (!isPromised(shown) && Date.now() < giveUpAt);
      expect(shown.off).toBe(false);
      if (promised.length > 0) expect(shown.entries).toEqual(promised);
      else expect(shown.entries).toHaveLength(1);
      return shown;
    }

    async function endures(reaction: Reaction): Promise<Shown> {
      await running.poll();
      const shown = await running.shown();
      const isOff = reaction === "until-restart" || reaction === "for-good";
      expect(shown).toEqual({ entries: reaction === "keeps" ? before : [], off: isOff ? reaction : false });
      return shown;
    }
  });
}

/** What a program makes of a stage; undefined where it has to show what is promised. */
function reactionTo(program: CalendarProgram, { condition, outcome }: Stage): Reaction | undefined {
  if (outcome === "as promised") return undefined;
  if (outcome === "revoked") return program.onRevoked;
  if (outcome === "after the cut") return program.onCutOff === "empty-until-change" ? program.onCutOff : undefined;
  if (condition === "bad gateway") return program.onServerError;
  return condition === "cuts answers" ? program.onCutOff : "keeps";
}
