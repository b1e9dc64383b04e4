/** How much of an invitation is read, whatever it holds. */
export const invitationLimits = {
  /** Of a file or a mail, unless the caller says otherwise. */
  bytes: 1_000_000,
  /** Calendars, meetings, zones, alarms and everything else that begins and ends. */
  components: 1_000,
  /** Components within components. */
  depth: 16,
  /** UTF-16 units of one unfolded line; the rest of it is left out. */
  lineLength: 65_536,
  /** Lines of one component. */
  lines: 1_000,
  /** Zones that a file describes by their rules. */
  describedZones: 20,
  /** Meetings of an answer. */
  meetings: 100,
  /** Of one meeting: as many as an interview may have. */
  people: 50,
  joinLinks: 10,
  /** Of each list of notes; where there are more, the last says how many. */
  notes: 100,
  /** UTF-16 units. */
  summary: 300,
  name: 200,
  uid: 500,
  url: 2_000,
  /** Parts within parts of a mail, mails within a mail, and parts in all. */
  mailDepth: 32,
  mailsWithin: 5,
  mailParts: 500,
  /** Series of an answer that are counted; periods of one, and candidates within them, that are looked at. */
  series: 100,
  seriesPeriods: 400,
  seriesCandidates: 2_000,
} as const;
