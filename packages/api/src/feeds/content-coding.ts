/** Codings that a feed is sent in, the smallest first. */
const offered = ["br", "gzip"] as const;
export type ContentCoding = (typeof offered)[number] | "identity";

/** Programs send the same few headers again and again. The limit is against those who do not. */
const known = new Map<string, ContentCoding>();
const mostKnown = 200;

/** The coding to answer with, from an Accept-Encoding header (RFC 9110, 12.5.3). Without the header: as it is. */
export function codingFor(acceptEncoding: string | string[] | undefined): ContentCoding {
  if (acceptEncoding === undefined) return "identity";
  const header = String(acceptEncoding);
  const found = known.get(header);
  if (found !== undefined) return found;
  const chosen = chosenOf(header);
  if (known.size < mostKnown) known.set(header, chosen);
  return chosen;
}

function chosenOf(header: string): ContentCoding {
  const quality = new Map(
    header.split(",").map((entry): [string, number] => {
      const [coding = "", ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith("q="));
      const value = q === undefined ? 1 : Number(q.slice(2));
      return [coding, Number.isFinite(value) ? value : 0];
    }),
  );
  const of = (coding: string) => quality.get(coding) ?? quality.get("*") ?? 0;
  // Only who names it wants it as it is rather than smaller; where nothing else will do, it is sent so all the same.
  const asItIs = quality.get("identity") ?? 0;
  return offered.reduce<ContentCoding>((best, coding) => {
    const least = best === "identity" ? asItIs : of(best);
    return of(coding) > 0 && (best === "identity" ? of(coding) >= least : of(coding) > least) ? coding : best;
  }, "identity");
}
