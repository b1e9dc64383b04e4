import { testProject } from "@tact/vitest";

const project = testProject("db");

export default { ...project, test: { ...project.test, globalSetup: ["./testing/global-setup.ts"] } };
