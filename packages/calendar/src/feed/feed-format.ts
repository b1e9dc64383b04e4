/**
 * Version of what `renderFeed` writes, as PRODID carries it. Raise it when the same document comes out as other text;
 * stamps rise by themselves then, since the memory of a feed knows the lines that were told.
 */
export const feedFormatVersion = 2;
