import { testProject } from "@tact/vitest";

const project = testProject("api");

export default { ...project, test: { ...project.test, globalSetup: ["../db/testing/global-setup.ts"] } };
