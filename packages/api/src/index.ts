export type { AppRouter } from "./trpc/router.ts";
export { appRouter, createCaller } from "./trpc/router.ts";
export type { Context } from "./trpc/trpc.ts";
export * from "./errors.ts";
export * from "./ids.ts";
export type * from "./use-cases/deps.ts";
export type * from "./views/index.ts";
