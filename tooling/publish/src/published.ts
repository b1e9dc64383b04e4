/** One package as it is published: JavaScript that any Node from 20 runs, without a build step of its own. */
export interface Published {
  /** Its folder, from the top of the repository. */
  folder: string;
  /** Entry points by the name that each has in `dist/`. */
  entries: Readonly<Record<string, string>>;
  /** Whether other programs import it, and so need its declarations. */
  declarations: boolean;
  /** Packages of ours that stay imports; all others become part of it. */
  imports: readonly string[];
  /** Names shortened and blanks left out: for a core that may be sent to a browser. */
  minified: boolean;
}

/** In the order in which they build on one another. */
export const published: readonly Published[] = [
  {
    folder: "packages/facts",
    entries: { index: "src/index.ts", ids: "src/ids.ts" },
    declarations: true,
    imports: [],
    minified: false,
  },
  {
    folder: "packages/rules",
    entries: { index: "src/index.ts" },
    declarations: true,
    imports: ["@tact/facts"],
    minified: true,
  },
  {
    folder: "packages/sdk",
    entries: { index: "src/index.ts" },
    declarations: true,
    imports: [],
    minified: false,
  },
  {
    folder: "apps/cli",
    entries: { tact: "src/tact.ts" },
    declarations: false,
    imports: [],
    minified: false,
  },
];
