import openapiTypes, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Document } from "./openapi.ts";

/** The types of a document: its schemas, and what each operation takes and answers. */
export async function writeDocument(document: Document): Promise<string> {
  const nodes = await openapiTypes(JSON.parse(JSON.stringify(withoutExamples(document))) as Parameters<typeof openapiTypes>[0] & object, { defaultNonNullable: false });
  const wanted = nodes.filter((node) => ts.isInterfaceDeclaration(node) && ["components", "operations"].includes(node.name.text));
  return astToString(wanted);
}

/** Examples belong on the page of the documentation: beside a type they hide it. */
function withoutExamples(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutExamples(each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (!isNames && (key === "examples" || key === "example") ? [] : [[key, withoutExamples(each, !isNames && key === "properties")]])),
  );
}
