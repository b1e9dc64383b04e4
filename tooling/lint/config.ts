import { forbiddenImports } from "./import-directions.ts";
import { rooms } from "./rooms.ts";
import { translatable } from "./translatable.ts";

const pureRooms = ["packages/rules", "packages/messages", "packages/sentences"];
const isPure = (place: string) => `${place} is pure: take it as a fact or an argument.`;

/** What the tests and the settings of a room may do that its sources may not. */
const notSources = ["**/*.test.ts", "**/*.test.tsx", "**/test/**", "**/testing/**", "**/*.config.ts"];

/** The lint of the whole repository: correctness everywhere, the directions of imports, the purity of the core. */
export const config = {
  plugins: ["typescript", "unicorn", "oxc", "import", "promise", "react", "jsx-a11y"],
  categories: { correctness: "error", suspicious: "error" },
  env: { builtin: true },
  ignorePatterns: ["**/dist/**", "**/.next/**", "**/next-env.d.ts", "**/.tact/**", "artifacts/**"],
  rules: {
    "no-console": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/consistent-type-imports": "error",
    // Files are modules by design; one class per error is the exception, and React's runtime is automatic.
    "react/react-in-jsx-scope": "off",
    "import/no-unassigned-import": "off",
    "no-await-in-loop": "off",
    "no-shadow": "off",
    "no-unmodified-loop-condition": "off",
    "import/no-named-as-default-member": "off",
    "import/no-named-as-default": "off",
    "unicorn/no-array-sort": "off",
    "typescript/no-unsafe-type-assertion": "off",
    "unicorn/no-thenable": "off",
    // What only a browser knows (its zones, its storage) is read once the page stands.
    "react/set-state-in-effect": "off",
    // Lists with an active descendant, drawn pictures and scrolling regions have no element of their own:
    // how they are heard and reached is judged by axe on the real page, in the journeys.
    "jsx-a11y/prefer-tag-over-role": "off",
    "jsx-a11y/no-noninteractive-tabindex": "off",
    "jsx-a11y/no-noninteractive-element-interactions": "off",
    "jsx-a11y/no-noninteractive-element-to-interactive-role": "off",
    "jsx-a11y/click-events-have-key-events": "off",
    "jsx-a11y/interactive-supports-focus": "off",
  },
  overrides: [
    ...rooms.map((room) => ({
      files: [`${room.place}/src/**/*.{ts,tsx}`, `${room.place}/app/**/*.{ts,tsx}`],
      rules: { "no-restricted-imports": ["error", { patterns: forbiddenImports(room) }] },
    })),
    ...pureRooms.map((place) => ({
      files: [`${place}/src/**/*.ts`],
      rules: {
        "no-restricted-globals": [
          "error",
          ...["Date", "Intl", "Temporal", "console", "globalThis", "performance", "crypto"].map((name) => ({
            name,
            message: isPure(place),
          })),
        ],
        "no-restricted-properties": ["error", { object: "Math", property: "random", message: isPure(place) }],
      },
    })),
    {
      files: ["apps/dashboard/src/**/*.tsx", "apps/dashboard/app/**/*.tsx"],
      rules: { "react/jsx-no-literals": translatable },
    },
    {
      files: notSources,
      rules: {
        "no-restricted-imports": "off",
        "no-restricted-globals": "off",
        "no-restricted-properties": "off",
        "typescript/no-non-null-assertion": "off",
        "no-console": "off",
      },
    },
    {
      // These speak to a person in a terminal.
      files: ["apps/launcher/**/*.ts", "tooling/**/*.{ts,mjs}", "bench/**/*.ts", "examples/**/*.ts"],
      rules: { "no-console": "off" },
    },
  ],
} as const;
