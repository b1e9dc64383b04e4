/** Text for a cell of a table or a line of prose: what would end the cell, or start a tag, is escaped. */
export function prose(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
}

export function code(text: string | number): string {
  return `\`${String(text).replaceAll("|", "\\|")}\``;
}

export function link(text: string, to: string): string {
  return `[${text}](${to})`;
}

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** A table. Cells are Markdown already; rows as long as the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}

/** A heading with what stands below it, or nothing where nothing does. */
export function section(heading: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : [heading, "", ...body, ...(body.at(-1) === "" ? [] : [""])];
}

export function bullets(items: readonly string[]): string[] {
  return items.map((item) => `- ${item}`);
}

/** `aloneInANumber` as words: "alone in a number". */
export function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
