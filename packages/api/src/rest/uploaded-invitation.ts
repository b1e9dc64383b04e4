import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { id, type Problem, zoneName } from "@tact/facts";
import { z } from "zod";
import { boundedBytes } from "../bounded-body.ts";
import { DomainError, invalidInput } from "../errors.ts";
import { type InvitationToRead, mostInvitationBytes } from "../use-cases/inputs.ts";
import { checked } from "./checked-input.ts";

const unzip = promisify(gunzip);

/** Kinds of body that are the file itself. */
const rawTypes: ReadonlySet<string> = new Set(["text/calendar", "message/rfc822", "application/octet-stream"]);
const formType = "multipart/form-data";
/** What a form adds around its file, at most. */
const mostFormBytes = 16_384;

const fields = z.strictObject({ application_id: id.optional(), time_zone: zoneName.optional() });

/**
 * An invitation as it was uploaded: in a form, or as the body itself with what else is said in the query.
 * Read no further than the limit, whatever length was announced and however far it unfolds.
 * @throws DomainError `content-too-large`, `unsupported-media-type`, `malformed-body`, `invalid-input`
 */
export async function uploadedInvitation(request: Request): Promise<InvitationToRead> {
  const contentType = request.headers.get("content-type") ?? "";
  const mediaType = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (mediaType === formType) {
    return await fromForm(await unfolded(request, mostInvitationBytes + mostFormBytes), contentType);
  }
  if (!rawTypes.has(mediaType)) {
    const detail = "Send the file as multipart/form-data in the field file, or as the body itself with text/calendar, message/rfc822 or application/octet-stream.";
    throw new DomainError("unsupported-media-type", detail);
  }
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return { content: await unfolded(request, mostInvitationBytes), ...said(query) };
}

function said(given: Record<string, unknown>): Omit<InvitationToRead, "content"> {
  const { application_id: applicationId, time_zone: timeZone } = checked(fields, given);
  return { applicationId, timeZone };
}

async function unfolded(request: Request, most: number): Promise<Uint8Array> {
  const coding = request.headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  const bytes = await boundedBytes(request, most);
  if (coding === "identity") return bytes;
  if (coding !== "gzip" && coding !== "x-gzip") throw new DomainError("unsupported-media-type", "Send the body as it is, or with Content-Encoding: gzip.");
  try {
    return await unzip(bytes, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
      throw new DomainError("content-too-large", "The body is larger than 1 MB once it is unpacked.");
    }
    throw new DomainError("malformed-body", "The body is not gzip, although Content-Encoding says so.");
  }
}

async function fromForm(bytes: Uint8Array, contentType: string): Promise<InvitationToRead> {
  const body = new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { "content-type": contentType } });
  const form = await body.formData().catch(() => {
    throw new DomainError("malformed-body", "The form cannot be read: its parts do not match the boundary that Content-Type names.");
  });
  const files = form.getAll("file");
  const [file] = files;
  if (file === undefined || files.length > 1) throw invalidInput([onFile("must hold the file, once")]);
  form.delete("file");
  const others = Object.fromEntries([...form].map(([name, value]) => [name, typeof value === "string" ? value : "(a file)"]));
  const content = typeof file === "string" ? Buffer.from(file, "utf8") : Buffer.from(await file.arrayBuffer());
  return { content, ...said(others) };
}

const onFile = (detail: string): Problem => ({ pointer: "/file", detail, code: "invalid-file" });
