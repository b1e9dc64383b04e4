import type { operations } from "../generated/document.ts";

type Operations = keyof operations;
type Success = 200 | 201 | 202;

/** What may be asked of an operation in its query. */
export type Query<Id extends Operations> = operations[Id] extends { parameters: { query?: infer Asked } } ? NonNullable<Asked> : never;

/** The JSON that an operation takes, where no schema of the document names it. */
export type JsonBody<Id extends Operations> = operations[Id] extends { requestBody?: { content: { "application/json": infer Body } } } ? Body : never;

/** The JSON that an operation answers, where no schema of the document names it. */
export type JsonAnswer<Id extends Operations> = {
  [Status in keyof operations[Id]["responses"]]: Status extends Success ? (operations[Id]["responses"][Status] extends { content: { "application/json": infer Body } } ? Body : never) : never;
}[keyof operations[Id]["responses"]];
