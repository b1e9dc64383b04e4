/** Codings that a feed is sent in, the smallest first. */
const offered = ["br", "gzip"] as const;
export type ContentCoding = (typeof offered)[number] | "identity";

/** The coding to answer with, from an Accept-Encoding header (RFC 9110, 12.5.3). Without the header: as it is. */
export function codingFor(acceptEncoding: string | null): ContentCoding {
  if (acceptEncoding === null) return "identity";
  const quality = new Map(
    acceptEncoding.split(",").map((entry): [string, number] => {
      const [coding = "", ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith("q="));
      const value = q === undefined ? 1 : Number(q.slice(2));
      return [coding, Number.isFinite(value) ? value : 0];
    }),
  );
  const of = (coding: string) => quality.get(coding) ?? quality.get("*") ?? 0;
  // Sent as it is only where no coding is wanted: a subscriber who lists gzip means it.
  const wanted = offered.filter((coding) => of(coding) > 0);
  return wanted.reduce<ContentCoding>((best, coding) => (best === "identity" || of(coding) > of(best) ? coding : best), "identity");
}
