import { testProject } from "@tact/vitest";

const project = testProject("example-sdk-first-plan");

export default { ...project, test: { ...project.test, globalSetup: ["../../packages/db/testing/global-setup.ts"] } };
