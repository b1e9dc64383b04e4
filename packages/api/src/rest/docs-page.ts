import { createHash } from "node:crypto";
import { statusOfCode } from "../errors.ts";

/** What of an OpenAPI document the page shows. */
interface Shown {
  info: { title: string; description?: string; version: string };
  paths?: Record<string, Record<string, unknown>>;
  components?: { schemas?: Record<string, unknown> };
}

const style = `
:root{color-scheme:light dark;--canvas:light-dark(#f9f8f5,#0d1013);--surface:light-dark(#fff,#16191d);--line:light-dark(#e5e4e0,#282c31);--ink:light-dark(#181f26,#eeedea);--ink-2:light-dark(#434a52,#bebcb7);--accent:light-dark(#105b7b,#71c6e7)}
body{margin:0;background:var(--canvas);color:var(--ink);font:15px/23px system-ui,sans-serif}
main{max-width:800px;margin:8px auto;padding:24px 28px;background:var(--surface);border:1px solid var(--line);border-radius:12px}
h1,h2{font-family:Georgia,serif;font-weight:500}h1{font-size:28px;line-height:34px}h2{font-size:22px;line-height:28px;margin-top:40px}
code,pre{font:13px/19px ui-monospace,monospace}pre{background:var(--canvas);border:1px solid var(--line);border-radius:8px;padding:12px;overflow:auto;max-height:480px}
a,summary{color:var(--accent)}summary{cursor:pointer;padding:4px 0}p,li,td{color:var(--ink-2)}td,th{text-align:left;vertical-align:top;padding:4px 16px 4px 0}
`;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const json = (value: unknown) => `<pre tabindex="0">${escaped(JSON.stringify(value, null, 2))}</pre>`;

/**
 * The documentation as one page without scripts, made from the OpenAPI document itself.
 * It loads nothing: its Content-Security-Policy allows its own style sheet by hash and nothing else.
 */
export function docsPage(document: object): { html: string; contentSecurityPolicy: string } {
  const { info, paths = {}, components = {} } = document as Shown;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => operationSection(method, path, operation as Operation)),
  );
  const schemas = Object.entries(components.schemas ?? {}).map(
    ([name, schema]) => `<details id="${escaped(name)}"><summary><code>${escaped(name)}</code></summary>${json(schema)}</details>`,
  );
  const codes = Object.entries(statusOfCode).map(
    ([code, status]) => `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td></tr>`,
  );
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(info.title)} API</title><style>${style}</style></head><body><main>
<h1>${escaped(info.title)} API</h1><p>${escaped(info.description ?? "")} Version ${escaped(info.version)}. The machine-readable document: <a href="/v1/openapi.json">/v1/openapi.json</a>.</p>
<p>JSON with snake_case keys. Instants are ISO 8601 with an offset, dates are dates, zones are IANA names. Errors are <code>application/problem+json</code> (RFC 9457) with a <code>code</code>. Every answer carries a <code>Request-Id</code>.</p>
${operations.join("\n")}
<h2>Schemas</h2>${schemas.join("\n")}
<h2>Error codes</h2><table><tbody>${codes.join("")}</tbody></table>
</main></body></html>`;
  const hash = createHash("sha256").update(style).digest("base64");
  return { html, contentSecurityPolicy: `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'` };
}

interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  requestBody?: { content?: Record<string, { example?: unknown }> };
  responses?: Record<string, { description?: string }>;
}

function operationSection(method: string, path: string, operation: Operation): string {
  const example = operation.requestBody?.content?.["application/json"]?.example;
  const answers = Object.entries(operation.responses ?? {}).map(
    ([status, { description = "" }]) => `<tr><td><code>${escaped(status)}</code></td><td>${escaped(description)}</td></tr>`,
  );
  return `<h2 id="${escaped(operation.operationId ?? path)}">${escaped(operation.summary ?? path)}</h2>
<p><code>${escaped(method.toUpperCase())} /v1${escaped(path)}</code></p><p>${escaped(operation.description ?? "")}</p>
${example === undefined ? "" : `<details><summary>Example body</summary>${json(example)}</details>`}
<table><tbody>${answers.join("")}</tbody></table>`;
}
