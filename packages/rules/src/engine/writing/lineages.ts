import type { Draft } from "../asking/drafts.ts";
import type { Environment } from "../environment.ts";

/**
 * Lineages by step id. Steps of one lineage follow each other: the first has the plain name, the next `.2`, `.3` …
 * What is done keeps its number, and what is open comes after it.
 */
export function numberLineages(drafts: readonly Draft[], { application }: Environment): Map<string, string> {
  const lineages = new Map<string, string>();
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const name = lineageOf(draft, application.id);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [draft]);
    else group.push(draft);
  }
  for (const [lineage, group] of groups) {
    const inOrder = group.length === 1 ? group : group.toSorted(byAge);
    for (const [index, { id }] of inOrder.entries()) lineages.set(id, index === 0 ? lineage : `${lineage}.${index + 1}`);
  }
  return lineages;
}

/** The lineage without its number: steps of one interview are named like no other. */
function lineageOf({ id, rule, interview }: Draft, application: string): string {
  if (rule.about === "interview") return id;
  const { place } = rule;
  return `${application}.${typeof place === "number" ? `enquiry-${place}` : rule.kind}.${interview ?? "none"}`;
}

function byAge(a: Draft, b: Draft): number {
  const doneA = a.doneBy?.order ?? Number.MAX_SAFE_INTEGER;
  const doneB = b.doneBy?.order ?? Number.MAX_SAFE_INTEGER;
  return a.since - b.since || doneA - doneB || (a.id < b.id ? -1 : 1);
}
