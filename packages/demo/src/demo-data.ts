import type { ClosedRange, FactDraft } from "@tact/facts";
import { type CastClient, type CastEmployer, clients, closedOf, coach, employers, organisation } from "./cast.ts";
import { stories } from "./stories.ts";
import { storyClock } from "./story-clock.ts";

export interface DemoApplication {
  key: string;
  client: string;
  employer: string;
  role: string;
  route: "direct" | "agency";
  /** What the story shows, in one sentence. */
  shows: string;
  /** In the order of their `at`. */
  facts: FactDraft[];
}

export interface DemoData {
  organisation: { name: string };
  coach: { name: string; email: string; timeZone: string };
  clients: CastClient[];
  employers: (CastEmployer & { closed: ClosedRange[] })[];
  applications: DemoApplication[];
}

/**
 * The whole demo: one coach, eight clients, eight employers, two dozen applications.
 * @param now the instant of loading, ISO 8601: every date is relative to it.
 */
export function demoData(now: string): DemoData {
  const byKey = new Map<string, CastEmployer>(employers.map((employer) => [employer.key, employer]));
  return {
    organisation: { ...organisation },
    coach: { ...coach },
    clients: [...clients],
    employers: employers.map((employer) => ({ ...employer, closed: closedOf(employer, now) })),
    applications: stories.map((story) => {
      const employer = byKey.get(story.employer);
      if (employer === undefined) throw new Error(`story ${story.key} names an unknown employer: ${story.employer}`);
      const facts = story.facts(storyClock(now, employer));
      return {
        key: story.key,
        client: story.client,
        employer: story.employer,
        role: story.role,
        route: story.route ?? "direct",
        shows: story.shows,
        facts: facts.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
      };
    }),
  };
}
