import { boundedBytes } from "../bounded-body.ts";
import { mostCsvBytes } from "../csv/read-csv.ts";
import { DomainError, invalidInput } from "../errors.ts";

/** What a form adds around its file, at most. */
const mostFormBytes = 16_384;

/** Kinds of body that are the file itself. */
const rawTypes: ReadonlySet<string> = new Set(["text/csv", "application/csv", "application/octet-stream"]);

/**
 * A file as it was uploaded, in the field `file` of a form or as the body itself, in base64; and what else the query says.
 * @throws DomainError `content-too-large`, `unsupported-media-type`, `malformed-body`, `invalid-input`
 */
export async function uploadedCsv(request: Request): Promise<{ content: string } & Record<string, string>> {
  const contentType = request.headers.get("content-type") ?? "";
  const mediaType = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  const query = Object.fromEntries(new URL(request.url).searchParams);
  if (mediaType === "multipart/form-data") return { ...query, content: await fromForm(request, contentType) };
  if (rawTypes.has(mediaType)) return { ...query, content: (await boundedBytes(request, mostCsvBytes)).toString("base64") };
  throw new DomainError("unsupported-media-type", "Send the file as multipart/form-data in the field file, or as the body itself with text/csv.");
}

async function fromForm(request: Request, contentType: string): Promise<string> {
  const bytes = await boundedBytes(request, mostCsvBytes + mostFormBytes);
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData().catch(() => {
    throw new DomainError("malformed-body", "The form cannot be read: its parts do not match the boundary that Content-Type names.");
  });
  const [file, ...more] = form.getAll("file");
  if (file === undefined || more.length > 0) throw invalidInput([{ pointer: "/file", detail: "must hold the file, once", code: "invalid-file" }]);
  const content = typeof file === "string" ? Buffer.from(file, "utf8") : Buffer.from(await file.arrayBuffer());
  return content.toString("base64");
}
