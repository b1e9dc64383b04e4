/**
 * The pure engine: facts in, plan out. No clock, no input or output, no environment: the present,
 * the business calendar and the zones are part of the request.
 */
export { diff } from "./engine/diff.ts";
export { explain } from "./engine/explain.ts";
export { compile, type Compiled } from "./engine/compile.ts";
export { interviewsOf, type StandingInterview } from "./engine/interviews-of.ts";
export { plan, planCompiled } from "./engine/plan.ts";
export { nextChangeAt } from "./engine/next-change.ts";
export { type PromiseEntry, promiseLedger, type PromiseResult } from "./engine/promise-ledger.ts";
export { isRefusal } from "./engine/refusal.ts";
export { type Schedule, schedule } from "./engine/schedule.ts";
export { type Standing, standingAt } from "./engine/writing/standing.ts";
export { planAt } from "./engine/writing/write-plan.ts";
export { asItStood, type WhatIf, whatIf } from "./engine/what-if.ts";
export { engineVersion } from "./engine/version.ts";
export type { Basis, Setting, Settings } from "./policy/basis.ts";
export { type PhraseLayer, type PhraseReading, type PhraseRequest, type PhraseWay, readPhrase } from "./phrases/read-phrase.ts";
export { policies, type Policy, type PolicyEdition } from "./policy/editions.ts";
export { type ParameterName, type ParameterSpecification, parameterTable, type ParameterUnit } from "./policy/parameters.ts";
export type { PolicyAnswer, PolicyValue } from "./policy/policy-book.ts";
export { policyValues, resolvePolicy } from "./policy/resolve-policy.ts";
export { type RuleReference, ruleReference } from "./rulebook/reference.ts";
export { resolveSource, type SourceKey, sources } from "./sources/sources.ts";
export { asChain, asSentence, asTree } from "./trace/readings.ts";
export { type RuleAnswer, ruleAnswers } from "./trace/rule-answers.ts";
export { formatDay, parseDay, weekdayOf } from "./time/day.ts";
export { formatInstant, parseInstant } from "./time/instant.ts";
export { type ZoneClock, zoneClock } from "./time/zone-clock.ts";
export { type StepTrace, trace, type TracedEdge, type TracedSum } from "./trace/trace.ts";
