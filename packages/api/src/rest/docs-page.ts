import { createHash } from "node:crypto";
import { statusOfCode } from "../errors.ts";
import { permissions } from "../permissions.ts";
import { leavesFactOut } from "../use-cases/plan-with-new-facts.ts";
import { code, escaped, json } from "./docs-html.ts";
import { operationSection, type ShownOperation } from "./docs-operation.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

const style = `
:root{color-scheme:light dark;--canvas:light-dark(#f9f8f5,#0d1013);--surface:light-dark(#fff,#16191d);--line:light-dark(#e5e4e0,#282c31);--ink:light-dark(#181f26,#eeedea);--ink-2:light-dark(#434a52,#bebcb7);--accent:light-dark(#105b7b,#71c6e7)}
body{margin:0;background:var(--canvas);color:var(--ink);font:15px/23px system-ui,sans-serif}
main{max-width:860px;margin:8px auto;padding:24px 28px;background:var(--surface);border:1px solid var(--line);border-radius:12px}
h1,h2,h3{font-family:Georgia,serif;font-weight:500}h1{font-size:28px;line-height:34px}h2{font-size:24px;line-height:30px;margin-top:48px;border-top:1px solid var(--line);padding-top:24px}h3{font-size:20px;line-height:26px;margin-top:36px}h4{margin:16px 0 4px}
code,pre{font:13px/19px ui-monospace,monospace;overflow-wrap:anywhere}pre{background:var(--canvas);border:1px solid var(--line);border-radius:8px;padding:12px;overflow:auto;max-height:480px}
a,summary{color:var(--accent)}summary{cursor:pointer;padding:4px 0}p,li,td{color:var(--ink-2)}td,th{text-align:left;vertical-align:top;padding:4px 16px 4px 0}nav ul{columns:2;padding-left:18px}section:target,tr:target{background:var(--canvas)}
`;

const authentication = `<h2 id="authentication">Authentication</h2>
<p>Programs send a key: <code>Authorization: Bearer tact_live_…</code>. Its scopes say what it may do; an operation that needs one names it. A key that begins with <code>tact_test_</code> sees test data alone. Pages of the dashboard use the cookie of who is signed in. What plans are made of facts that are sent along needs neither.</p>
<p>Scopes: ${permissions.map(code).join(" ")}</p>`;

const conventions = `<h2 id="conventions">Conventions</h2>
<ul>
<li>JSON with snake_case keys; <code>null</code> rather than missing, save in facts and in the reasons of steps, which hold the fields that they have. Instants are ISO 8601 with an offset, windows are instants beside their <code>time_zone</code>, dates are dates, zones are IANA names.</li>
<li>Ids are prefixed and ascend with time. What you create can go by an id of yours: <code>external_source</code> and <code>external_id</code>, unique in your organisation; <code>PUT …/external/{source}/{id}</code> adds it or changes it.</li>
<li>Lists answer <code>{ data, has_more, next_cursor }</code>, at most 100 entries: hand <code>next_cursor</code> back as <code>cursor</code>, with the same filters. Parameters that are lists are written with commas.</li>
<li>What can be edited twice has an <code>ETag</code>: send it in <code>If-Match</code> with a change, and a change that somebody else made in between is not lost but answered with 412.</li>
<li><code>Idempotency-Key</code> on a POST: the same request again, within 24 hours, is answered with the first answer and not done again.</li>
<li>Every answer carries <code>Request-Id</code> and <code>Tact-Version</code>, and what is left of your allowance in <code>RateLimit</code>. The version of a key is the one of the day it was made; <code>Tact-Version</code> asks for another.</li>
<li>Refusals are <code>application/problem+json</code> (RFC 9457): <code>code</code> never changes its meaning, and <code>errors</code> says where what is wrong.</li>
</ul>`;

/**
 * The documentation as one page without scripts, made from the OpenAPI document itself.
 * It loads nothing: its Content-Security-Policy allows its own style sheet by hash and nothing else.
 */
export function docsPage({ info, tags, paths, components }: OpenApiDocument): { html: string; contentSecurityPolicy: string } {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation: operation as ShownOperation })),
  );
  const groups = tags.map(({ name }) => ({ name, of: operations.filter(({ operation }) => operation.tags.includes(name)) }));
  const links = groups.map(({ name, of }) => `<li>${escaped(name)}: ${of.map(({ operation: { operationId, summary } }) => `<a href="#${escaped(operationId)}">${escaped(summary)}</a>`).join(" · ")}</li>`);
  const sections = groups.map(({ name, of }) => `<h2 id="resource-${escaped(name)}">${escaped(name)}</h2>${of.map(({ method, path, operation }) => operationSection(method, path, operation)).join("\n")}`);
  const schemas = Object.entries(components.schemas).map(([name, schema]) => `<details id="${escaped(name)}"><summary>${code(name)}</summary>${json(schema)}</details>`);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(info.title)} API</title><style>${style}</style></head><body><main>
<h1>${escaped(info.title)} API</h1><p>${escaped(info.description)} Version ${escaped(info.version)}. The machine-readable document: <a href="/v1/openapi.json">/v1/openapi.json</a>.</p>
<nav><a href="#authentication">Authentication</a> · <a href="#conventions">Conventions</a> · <a href="#schemas">Schemas</a> · <a href="#codes">Error codes</a><ul>${links.join("")}</ul></nav>
${authentication}
${conventions}
${sections.join("\n")}
<h2 id="schemas">Schemas</h2>${schemas.join("\n")}
<h2 id="codes">Error codes</h2><p>A fact that the plan could not use is refused with 422 and the code of the notice that names it, such as <code>ends-before-start</code>.</p><table><tbody>${codeRows()}</tbody></table>
</main></body></html>`;
  const hash = createHash("sha256").update(style).digest("base64");
  return { html, contentSecurityPolicy: `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'` };
}

function codeRows(): string {
  return Object.entries({ ...statusOfCode, ...Object.fromEntries([...leavesFactOut].map((each) => [each, 422])) })
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, status]) => `<tr id="${name}"><td>${code(name)}</td><td>${status}</td><td>${escaped(titleOf(name))}</td></tr>`)
    .join("");
}

/** A code as words. */
const titleOf = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("-", " ")}.`;
