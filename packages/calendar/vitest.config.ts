import { testProject } from "@tact/vitest";

export default testProject("calendar", { isolate: false });
