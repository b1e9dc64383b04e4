// Written from packages/api/openapi.json by `pnpm --filter @tact/client-writer record:client`: change the API, not this file.
/** The version of the API that this client was written from: a date. */
export const apiVersion = "2026-12-01";
