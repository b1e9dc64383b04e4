import type { Day, Instant, PlainApplication, PlainFact } from "./facts.ts";
import type { Interview } from "./interviews.ts";
import { pinnedWindow, type PlainWindow } from "./windows.ts";

/** Not before the interview has ended, even where a person moved it to that day. */
export function pinnedThanks(on: Day, day: Day, window: PlainWindow, application: PlainApplication): PlainWindow {
  const pinned = pinnedWindow(on, window, application);
  if (on !== day) return pinned;
  const opens = Math.max(pinned.opens, window.opens);
  const by = Math.max(opens, pinned.by);
  return { opens, ideal: Math.min(Math.max(opens, pinned.ideal), by), by, closes: Math.max(by, pinned.closes) };
}

/** Whether a note was sent that thanks this person; whoever, where nobody is named. */
export function isThanked(
  { facts, id: app }: PlainApplication,
  interviews: readonly Interview[],
  interview: Interview,
  person: string,
): boolean {
  for (let index = 0; index < facts.length; index += 1) {
    const fact = facts[index] as PlainFact;
    if (fact.type === "offer-received" || fact.type === "rejected") return false;
    if (fact.type !== "message-sent") continue;
    if (fact.step !== "") {
      if (fact.step === (person === "" ? `${app}.thank-you.${interview.id}` : `${app}.thank-you.${interview.id}.${person}`)) return true;
      continue;
    }
    if (fact.purpose !== "thank-you" || fact.at < interview.ends) continue;
    if (fact.to.length > 0 && person !== "" && !fact.to.includes(person)) continue;
    if (fact.interview === "" ? endedLatest(interviews, fact.at) === interview : fact.interview === interview.id) return true;
  }
  return false;
}

function endedLatest(interviews: readonly Interview[], at: Instant): Interview | null {
  let latest: Interview | null = null;
  for (let index = 0; index < interviews.length; index += 1) {
    const interview = interviews[index] as Interview;
    if (interview.counts && interview.ends <= at && (latest === null || interview.ends > latest.ends)) latest = interview;
  }
  return latest;
}
