import { testProject } from "@tact/vitest";

export default testProject("demo", { isolate: false });
