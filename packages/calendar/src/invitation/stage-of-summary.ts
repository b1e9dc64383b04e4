/** Words for rounds, and how the round is called. The first that fits wins: the finer stand before the coarser. */
const stages: readonly (readonly [RegExp, string])[] = [
  [/\b(recruiter|talent|hr)[ -]?(phone )?(screen(ing)?|call|interview|chat)\b/i, "Recruiter screen"],
  [/\b(phone|telephone|initial|first)[ -]?screen(ing)?\b|\bscreening (call|interview)\b|\bphone interview\b/i, "Phone screen"],
  [/\bsystem[ -]design\b/i, "System design interview"],
  [/\b(live )?coding\b|\bpair(ing| programming)\b/i, "Coding interview"],
  [/\b(tech(nical)?) (interview|screen|round|assessment)\b|\btechnisches (gespräch|interview)\b|\bentrevista t[ée]cnica|\bentretien technique/i, "Technical interview"],
  [/\bcase (study|interview)\b/i, "Case interview"],
  [/\b(take[ -]?home|presentation) (review|interview)?\b/i, "Presentation"],
  [/\bpanel\b/i, "Panel interview"],
  [/\bhiring manager\b/i, "Hiring manager interview"],
  [/\b(behaviou?ral|values|culture)( fit)? (interview|round)\b/i, "Behavioural interview"],
  [/\b(final|last)[ -](round|interview|stage)\b/i, "Final round"],
  [/\b(on-?site)\b/i, "Onsite"],
  [/\b(second|2nd)[ -](round|interview)\b|\bzweitgespräch\b|\bsegunda entrevista\b|\bdeuxième entretien\b/i, "Second interview"],
  [/\b(third|3rd)[ -](round|interview)\b/i, "Third interview"],
  [/\b(first|1st)[ -](round|interview)\b|\berstgespräch\b|\bprimera entrevista\b|\bpremier entretien\b/i, "First interview"],
];

/**
 * Which round a summary speaks of, in words of our own: never the summary itself, which may name people and employers
 * and would be repeated in titles and drafts. Undefined where it names none that is known.
 */
export function stageOfSummary(summary: string | null): string | undefined {
  return summary === null ? undefined : stages.find(([words]) => words.test(summary))?.[1];
}
