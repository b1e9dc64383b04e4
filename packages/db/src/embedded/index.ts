export { startEmbedded, type EmbeddedOptions, type EmbeddedPostgres, type EmbeddedStatus } from "./start-embedded.ts";
