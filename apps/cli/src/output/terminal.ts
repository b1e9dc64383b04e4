import type { Readable, Writable } from "node:stream";

/** Everything outside that a run of the command line touches. */
export interface Terminal {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  /** The width that texts are laid out for, in columns. */
  width: number;
  /** Whether texts may be coloured. */
  colour: boolean;
  /** The present, as an instant in UTC. */
  clock: () => string;
}
