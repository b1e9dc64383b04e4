import { resolveSource, type RuleReference, ruleReference, sources } from "../src/index.ts";
import { code, link, prose, table } from "./markdown.ts";
import { ruleLink } from "./rule-page.ts";

function row({ id, title, source, touch }: RuleReference): string[] {
  const place = resolveSource(source);
  return [ruleLink(id), prose(title), touch ? "yes" : "", place === undefined ? code(source) : `${prose(place.heading)} (${code(source)})`];
}

/** The page that leads to the rules, the facts and the parameters. */
export function indexPage(): string {
  return [
    "# The rules of Tact",
    "",
    "Written by `pnpm record:reference` from the rulebook itself; a test fails where it is stale.",
    "",
    "From facts about an application (when an interview took place, what they said about a decision, what was sent) the engine computes",
    "dated steps. Each step comes from one rule, and each rule rests on a piece of advice, which it cites. A rule answers in one of three",
    "ways: it *applies* and proposes a step, it *skips* and names the condition that failed, or it *needs* facts that nobody has stated.",
    "",
    `- ${link("The catalogue of facts", "facts.md")}: what can be said, and what it changes`,
    `- ${link("The policies and their parameters", "parameters.md")}: every number, its bounds, and what it rests on`,
    `- ${link("The JSON Schemas", "../../facts/reference/README.md")} of requests, facts, plans, differences and refusals`,
    "",
    "## Every rule",
    "",
    "In the order in which they claim a message that names no step: the first that it fits takes it.",
    "",
    ...table(["rule", "in a few words", "contacts the employer", "rests on"], ruleReference().map(row)),
    "## The sources",
    "",
    ...Object.entries(sources).flatMap(([key, { title, author, places }]) => [
      `**${prose(title)}**, ${prose(author)} (${code(key)})`,
      "",
      ...table(["place", "the point, in our words"], Object.entries(places).map(([place, { heading, point }]) => [`${prose(heading)} (${code(`${key}#${place}`)})`, prose(point)])),
    ]),
  ].join("\n");
}
