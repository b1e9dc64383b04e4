// The published `tact`: keeps what it compiled for the next start, where Node can (22.1 and newer).
import module from "node:module";

module.enableCompileCache?.();
await import("./main.ts");
