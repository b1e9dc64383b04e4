import { testProject } from "@tact/vitest";

export default testProject("dashboard", { isolate: false });
