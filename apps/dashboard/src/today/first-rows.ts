/** What of the day comes with a document: the rows in sight and a few more. All of them follow once the page has loaded. */
export const firstRows = { rows: 60 };
