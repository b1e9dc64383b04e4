import { testProject } from "@tact/vitest";

export default testProject("new-rule");
