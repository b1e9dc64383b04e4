/** A mail of one part, and one of several. */
export const mailOf = (type: string, body: string, more = "") => `From: a@northwind.example\r\nContent-Type: ${type}\r\n${more}\r\n${body}`;
export const mixedOf = (...parts: string[]) => mailOf("multipart/mixed; boundary=b", `${parts.map((part) => `--b\r\n${part}\r\n`).join("")}--b--\r\n`);
export const partOf = (header: string, body: string) => `${header}\r\n\r\n${body}`;
