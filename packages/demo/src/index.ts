export { type CastClient, type CastEmployer, type ClientKey, clients, closedOf, coach, type EmployerKey, employers, organisation } from "./cast.ts";
export { type DemoApplication, type DemoData, demoData } from "./demo-data.ts";
export { type Story, stories } from "./stories.ts";
export { type StoryClock, storyClock } from "./story-clock.ts";
