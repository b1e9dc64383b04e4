import { testProject } from "@tact/vitest";

const project = testProject("example-webhook-receiver");

export default { ...project, test: { ...project.test, globalSetup: ["../../packages/db/testing/global-setup.ts"] } };
