/** Words of the offer to read in this device's time zone. See `en.ts`. */
export const zoneWords = {
  label: "Time zone",
  differ: (mine: string, here: string) => `Your times are in ${mine}. This device is in ${here}.`,
  text: "Windows, queues and days are shown in one zone: yours.",
  use: (here: string) => `Use ${here} time`,
  keep: (mine: string) => `Keep ${mine}`,
} as const;
