import type { PolicyView } from "@tact/api/views";

/** A policy with its editions, the newest first. */
export interface PolicyGroup {
  id: string;
  name: string;
  /** Whether it comes with Tact. */
  comesAlong: boolean;
  editions: readonly [PolicyView, ...PolicyView[]];
  /** Applications that are planned with any of its editions. */
  applications: number;
  chosen: boolean;
}

/** The standard policy first, then the others that come with Tact, then the organisation's own by name. */
export function policyGroups(policies: readonly PolicyView[]): PolicyGroup[] {
  const groups = [...Map.groupBy(policies, ({ id }) => id)].flatMap(([id, found]): PolicyGroup[] => {
    const [newest, ...earlier] = found.toSorted((a, b) => Number(b.edition) - Number(a.edition));
    if (newest === undefined) return [];
    const applications = found.reduce((sum, each) => sum + each.applications, 0);
    return [{ id, name: newest.name, comesAlong: newest.base === null, editions: [newest, ...earlier], applications, chosen: newest.chosen }];
  });
  const rank = ({ id, comesAlong }: PolicyGroup) => (id === "standard" ? 0 : comesAlong ? 1 : 2);
  return groups.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** The edition that new applications take now: the newest whose day has come. */
export function editionInForce({ editions }: PolicyGroup, now: number): PolicyView {
  return editions.find(({ validFrom }) => validFrom === null || Date.parse(validFrom) <= now) ?? editions[0];
}
