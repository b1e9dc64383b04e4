import type { ContentLine } from "./content-lines.ts";

/** A component of a calendar text as its checks need it. */
export interface Component {
  name: string;
  /** Of its BEGIN. */
  line: number;
  properties: ContentLine[];
  components: Component[];
}

export type Report = (line: number, code: string, detail: string) => void;

export function valueOf(component: Component, name: string): string | undefined {
  return component.properties.find((property) => property.name === name)?.value;
}
