import type { Document } from "./openapi.ts";
import type { Operation } from "./read-operations.ts";
import { writeMethods } from "./write-method.ts";

/** A resource of the client: its methods, and the resources below it. */
interface Node {
  place: readonly string[];
  operations: Operation[];
  children: Map<string, Node>;
}

const head = `import { path, Resource } from "../core/resource.ts";
import type { Answer } from "../core/answer.ts";
import type { Lines } from "../core/lines.ts";
import type { Pages } from "../core/pages.ts";
import type { RequestOptions, Upload, UploadOptions } from "../core/request-options.ts";
import type { JsonAnswer, JsonBody, Query } from "../core/operation-types.ts";
import type { components } from "./document.ts";

type Schemas = components["schemas"];
`;

/** The classes that hold the methods, those below others first. */
export function writeResources(operations: readonly Operation[], document: Document): string {
  const root: Node = { place: [], operations: [], children: new Map() };
  for (const operation of operations) nodeAt(root, operation.resource).operations.push(operation);
  return `${usedOf(head, classesOf(root, document))}\n`;
}

function nodeAt(root: Node, place: readonly string[]): Node {
  let node = root;
  for (const name of place) {
    const next = node.children.get(name) ?? { place: [...node.place, name], operations: [], children: new Map<string, Node>() };
    node.children.set(name, next);
    node = next;
  }
  return node;
}

const classOf = ({ place }: Node) => `${place.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join("")}Resource`;

function classesOf(node: Node, document: Document): string {
  const children = [...node.children];
  const fields = children.map(([name, child]) => `  readonly ${name} = new ${classOf(child)}(this.sender);`);
  const members = [...(fields.length === 0 ? [] : [fields.join("\n")]), ...node.operations.map((operation) => writeMethods(operation, document))];
  const below = children.map(([, child]) => classesOf(child, document));
  const words = node.place.length === 0 ? "/** Every resource of the API. */" : `/** \`tact.${node.place.join(".")}\` */`;
  return [...below, `${words}\nexport class ${node.place.length === 0 ? "Resources" : classOf(node)} extends Resource {\n${members.join("\n\n")}\n}`].join("\n\n");
}

/** Leaves out the imports that no method needs. */
function usedOf(opening: string, code: string): string {
  const all = `${opening}\n${code}`;
  const uses = (name: string) => [...all.matchAll(new RegExp(`\\b${name}\\b`, "g"))].length > 1;
  const types = opening.replace(/^import type \{ (.*) \} from (.*);$/gm, (_, names: string, from: string) => {
    const used = names.split(", ").filter(uses);
    return used.length === 0 ? "" : `import type { ${used.join(", ")} } from ${from};`;
  });
  return `${types.replaceAll(/\n{2,}(?=import)/g, "\n")}\n${code}`;
}
