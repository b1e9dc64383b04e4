/** A room of the house, and which of our packages its sources may import. */
export interface Room {
  /** Folder, from the top of the repository. */
  place: string;
  /** The package's name without its scope. */
  name: string;
  /** Our packages that it may import. */
  may: readonly string[];
  /** Our packages of which it may import types, nothing that exists at run time. */
  mayTypes?: readonly string[];
  /** Why every other arrow from here is forbidden: the end of the sentence that lint says. */
  because: string;
  /** Packages of others that must not be imported here, each with its reason. */
  never?: Readonly<Record<string, string>>;
}

const noWeb = {
  next: "the use-cases know no web framework: pages are a client of the API",
  react: "the use-cases know no web framework: pages are a client of the API",
};

export const rooms: readonly Room[] = [
  {
    place: "packages/facts",
    name: "facts",
    may: [],
    because: "facts is the vocabulary and stands on nothing of ours",
    never: { "node:*": "facts is a vocabulary: it has no environment" },
  },
  {
    place: "packages/rules",
    name: "rules",
    may: ["facts/ids"],
    mayTypes: ["facts"],
    because: "packages/rules is pure: take it as a fact or an argument",
  },
  {
    place: "packages/messages",
    name: "messages",
    may: [],
    mayTypes: ["facts", "rules"],
    because: "packages/messages is pure: it is handed facts and a plan, and gives words back",
    never: { "node:*": "messages has no environment: take it as an argument" },
  },
  {
    place: "packages/sentences",
    name: "sentences",
    may: ["rules"],
    mayTypes: ["facts"],
    because: "packages/sentences is pure: it is handed a sentence and what is known, and gives facts back",
    never: { "node:*": "sentences has no environment: take it as an argument" },
  },
  {
    place: "packages/calendar",
    name: "calendar",
    may: ["facts"],
    mayTypes: ["rules"],
    because: "calendar turns plans into text and regions into days: it knows no database, no use-case and no page",
    never: { "node:fs*": "calendar does no I/O: take the content as an argument" },
  },
  {
    place: "packages/demo",
    name: "demo",
    may: ["facts"],
    because: "demo is data: stories told in the vocabulary of facts, and nothing else",
  },
  {
    place: "packages/db",
    name: "db",
    may: ["facts"],
    because: "db stores facts and plans and computes neither: use-cases in packages/api bring rules and rows together",
  },
  {
    place: "packages/api",
    name: "api",
    may: ["facts", "rules", "messages", "sentences", "calendar", "db", "demo"],
    because: "api stands on the packages below it, never on an app or on what is for tests",
    never: noWeb,
  },
  {
    place: "packages/sdk",
    name: "sdk",
    may: [],
    because: "the SDK is installed by strangers: it knows the API by its OpenAPI document alone",
    never: { "node:*": "the SDK runs on Node, Deno, Bun, at the edge and in a browser: it has what they share" },
  },
  {
    place: "apps/server",
    name: "server",
    may: ["api", "db"],
    because: "server mounts what packages/api offers and holds no logic of its own",
    never: noWeb,
  },
  {
    place: "apps/worker",
    name: "worker",
    may: ["api", "db"],
    because: "worker starts the jobs of packages/api and holds no logic of its own",
    never: noWeb,
  },
  {
    place: "apps/cli",
    name: "cli",
    may: ["facts", "rules", "calendar", "messages"],
    because: "the command line takes requests and prints answers: it has no database and no accounts",
    never: noWeb,
  },
  {
    place: "apps/launcher",
    name: "launcher",
    may: ["api", "db"],
    because: "launcher starts processes: what they do is theirs",
    never: noWeb,
  },
  {
    place: "apps/dashboard",
    name: "dashboard",
    may: ["messages"],
    mayTypes: ["facts", "api", "rules"],
    because: "dashboard is a client of the API like any other: it may know our types and the pure words of messages, and must ask for the rest",
  },
];

/** Every package that a room could try to import. */
export const packages = [
  "facts",
  "rules",
  "messages",
  "calendar",
  "demo",
  "db",
  "api",
  "sdk",
  "server",
  "worker",
  "cli",
  "launcher",
  "dashboard",
] as const;
