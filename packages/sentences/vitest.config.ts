import { testProject } from "@tact/vitest";

export default testProject("sentences", { isolate: false });
