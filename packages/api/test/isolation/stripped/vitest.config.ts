import { fileURLToPath } from "node:url";
import { testProject } from "@tact/vitest";

const project = testProject("api-without-scopes");
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const noScopes = here("no-scopes.ts");

/** A build in which every condition of the first fence is always true. */
const stripped = {
  name: "strip-scopes",
  enforce: "pre" as const,
  resolveId: (source: string) => (source.endsWith("/own-rows.ts") ? noScopes : undefined),
};

export default { ...project, plugins: [stripped], test: { ...project.test, globalSetup: [here("../../../../db/testing/global-setup.ts")] } };
