import { testProject } from "@tact/vitest";

export default testProject("messages", { isolate: false });
