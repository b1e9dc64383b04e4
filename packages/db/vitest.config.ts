import { testProject } from "@tact/vitest";

const project = testProject("db", { isolate: false });

export default { ...project, test: { ...project.test, globalSetup: ["./testing/global-setup.ts"] } };
