import { testProject } from "@tact/vitest";

const project = testProject("publish");

export default { ...project, test: { ...project.test, globalSetup: ["../../packages/db/testing/global-setup.ts", "./test/pack-once.ts"] } };
