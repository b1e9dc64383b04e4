/** What a file is that is neither a calendar nor a mail, known by its first bytes, and what to do instead. */
const kinds: readonly { begins: readonly number[]; detail: string }[] = [
  { begins: [0x1f, 0x8b], detail: "It is packed with gzip: unpack it and give the .ics file or the mail that is in it." },
  { begins: [0x50, 0x4b, 0x03, 0x04], detail: "It is a ZIP archive or an Office document: give the .ics file or the mail itself." },
  { begins: [0x25, 0x50, 0x44, 0x46], detail: "It is a PDF: give the .ics file or the mail itself." },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    detail: "It is a message in Outlook's own format (.msg), which Outlook alone reads: save the invitation as .ics, or the mail as .eml.",
  },
  {
    begins: [0x78, 0x9f, 0x3e, 0x22],
    detail: "It is a winmail.dat, which Outlook alone reads: ask for the invitation as an .ics file.",
  },
  { begins: [0x89, 0x50, 0x4e, 0x47], detail: "It is a picture: give the .ics file or the mail itself." },
  { begins: [0xff, 0xd8, 0xff], detail: "It is a picture: give the .ics file or the mail itself." },
];

/** Why content is no invitation, where its first bytes say so. */
export function foreignContent(bytes: Uint8Array): string | undefined {
  return kinds.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))?.detail;
}
