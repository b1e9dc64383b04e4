import { testProject } from "@tact/vitest";

export default testProject("rules", { isolate: false });
