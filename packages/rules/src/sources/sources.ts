/** A text that a rule may rest on, with the places in it that a rule may name. */
interface Source {
  title: string;
  author: string;
  /** Place by key: its heading, and the point it makes, in our words. */
  places: Readonly<Record<string, { heading: string; point: string }>>;
}

/** Everything that rules may cite. A basis names `<source>#<place>`, and the compiler knows which exist. */
export const sources = {
  krautzel: {
    title: "Are You Following Up After the Interview?",
    author: "John Krautzel",
    places: {
      "initial-contact": {
        heading: "Initial Contact",
        point:
          "Thank the people you met by email the same day: engaging, professional, brief, with something specific from the conversation. Too much is as bad as too little.",
      },
      "the-follow-up": {
        heading: "The Follow-up",
        point:
          "Ask at the interview when they will decide and when you will hear; if no word came by then, follow up a day or two later with a short reminder or a personal call.",
      },
      "the-check-in": {
        heading: "The Check-in",
        point:
          "When they announce a delay, ask about the change in plans and follow up a week or two on, without pressure; after weeks or months a brief word is still fine, but keep options open.",
      },
    },
  },
  tact: {
    title: "The house rules of Tact",
    author: "The Tact contributors",
    places: {
      memory: {
        heading: "Memory",
        point: "What was said is remembered best on the same day: write it down before the details fade.",
      },
      "kept-word": { heading: "A kept word", point: "What was promised is sent by the day that was promised." },
      "their-word": {
        heading: "Their word",
        point: "When they promised to call and did not, one friendly sign of availability is enough.",
      },
      intermediary: {
        heading: "The intermediary",
        point: "Where a recruiter stands between, the recruiter is told, and the employer is not written to directly.",
      },
      candour: {
        heading: "Candour",
        point: "Another offer with a day to answer by is a fair reason to ask before the decision is due, once.",
      },
      courtesy: {
        heading: "Courtesy",
        point: "Offers are acknowledged at once and answered in time; a rejection is answered with thanks.",
      },
    },
  },
} as const satisfies Readonly<Record<string, Source>>;

type SourceName = keyof typeof sources;

/** `<source>#<place>`, such as `krautzel#the-check-in`. */
export type SourceKey = {
  [Name in SourceName]: `${Name}#${Extract<keyof (typeof sources)[Name]["places"], string>}`;
}[SourceName];

/** The place that a key names; undefined where there is none. */
export function resolveSource(key: string): { title: string; author: string; heading: string; point: string } | undefined {
  const [name = "", place = ""] = key.split("#");
  const source = (sources as Readonly<Record<string, Source>>)[name];
  const found = source?.places[place];
  if (source === undefined || found === undefined) return undefined;
  return { title: source.title, author: source.author, ...found };
}
