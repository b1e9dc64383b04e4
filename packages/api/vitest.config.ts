import { testProject } from "@tact/vitest";

const project = testProject("api");

// Most of the time goes into loading modules: files share them, and none keeps state between tests.
export default { ...project, test: { ...project.test, isolate: false, globalSetup: ["../db/testing/global-setup.ts"] } };
