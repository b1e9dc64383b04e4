const edges = ["opens", "ideal", "by", "closes"] as const;

/** A window as the core writes it: four wall-clock times with their zone in brackets, which few date parsers read. */
export const windowInJson = new RegExp(`\\{${edges.map((edge) => `"${edge}":"([^"[\\\\]+)\\[([^"\\]\\\\]+)\\]"`).join(",")}\\}`, "g");
/** What stands in its place: instants, and the zone beside them. */
export const windowApart = `{${edges.map((edge, index) => `"${edge}":"$${2 * index + 1}"`).join(",")},"time_zone":"$2"}`;
const zoned = /^([^"[\\]+)\[([^"\]\\]+)\]$/;

/** The same of a value that is a window; any other stays as it is. */
export function zonedApart(value: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(value);
  if (keys.length !== edges.length || edges.some((edge, index) => keys[index] !== edge)) return value;
  const times = edges.map((edge) => zoned.exec(typeof value[edge] === "string" ? value[edge] : ""));
  if (times.some((time) => time === null)) return value;
  return { ...Object.fromEntries(edges.map((edge, index) => [edge, times[index]?.[1]])), time_zone: times[0]?.[2] };
}

/** What becomes of a window, as a JSON Schema. */
export const windowSchema = {
  type: "object",
  required: [...edges, "time_zone"],
  additionalProperties: false,
  description: "When a step may be done: opens ≤ ideal ≤ by ≤ closes, each included. Instants with the offset of the employer's zone.",
  properties: {
    opens: { type: "string", format: "date-time", description: "From here on it may be done." },
    ideal: { type: "string", format: "date-time", description: "The best moment." },
    by: { type: "string", format: "date-time", description: "Up to here it is in time; after it, late." },
    closes: { type: "string", format: "date-time", description: "Up to here it is late but still worth doing; after it, expired." },
    time_zone: { type: "string", description: "The employer's zone (IANA).", examples: ["America/New_York"] },
  },
} as const;
