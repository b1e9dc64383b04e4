import { testProject } from "@tact/vitest";

const project = testProject("api");

// Most of the time goes into loading modules: files share them, and none keeps state between tests.
// A build of its own, with its own configuration.
const exclude = [...(project.test?.exclude ?? []), "test/isolation/stripped/**"];

export default { ...project, test: { ...project.test, exclude, isolate: false, globalSetup: ["../db/testing/global-setup.ts"] } };
