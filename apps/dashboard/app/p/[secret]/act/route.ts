import { act, type Acted } from "../../../../src/portal/portal-act.ts";
import { portalApi } from "../../../../src/portal/portal-api.ts";

/** Characters of a form of this page, and more than any has. */
const mostBody = 16_384;

/**
 * Takes the forms of a client's page. Whoever asks for JSON is told what came of it; a browser without scripts goes back
 * to the page, which shows it. The address itself is the permission, so no other site can send one of these.
 */
export async function POST(request: Request, { params }: { params: Promise<{ secret: string }> }): Promise<Response> {
  const { secret } = await params;
  const api = await portalApi(secret);
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  const acted = api === null ? refusal("key-not-valid") : length > mostBody ? refusal("content-too-large") : await act(api, await fieldsOf(request));
  const headers = { "cache-control": "private, no-store", "referrer-policy": "no-referrer" };
  if (request.headers.get("accept") === "application/json") return Response.json(acted, { headers });
  const back = acted.refused === null ? "" : `?refused=${acted.refused}`;
  return new Response(null, { status: 303, headers: { ...headers, location: `/p/${encodeURIComponent(secret)}${back}` } });
}

async function fieldsOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    return new FormData();
  }
}

function refusal(refused: string): Acted {
  return { recorded: [], of: 0, refused, calendar: null };
}
