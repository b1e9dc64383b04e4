import { testProject } from "@tact/vitest";

const project = testProject("replicas");

export default { ...project, test: { ...project.test, globalSetup: ["../packages/db/testing/global-setup.ts"] } };
