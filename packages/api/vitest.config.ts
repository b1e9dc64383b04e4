import { testProject } from "@tact/vitest";

// Most of the time goes into loading modules: files share them, and none keeps state between tests.
const project = testProject("api", { isolate: false });

// A build of its own, with its own configuration.
const exclude = [...(project.test?.exclude ?? []), "test/isolation/stripped/**"];

export default { ...project, test: { ...project.test, exclude, globalSetup: ["../db/testing/global-setup.ts"] } };
