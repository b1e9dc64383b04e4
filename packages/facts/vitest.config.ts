import { testProject } from "@tact/vitest";

export default testProject("facts", { isolate: false });
