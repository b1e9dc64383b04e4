import { config } from "./tooling/lint/config.ts";

export default config;
