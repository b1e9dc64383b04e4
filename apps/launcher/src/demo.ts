import { loadDemo } from "@tact/api";
import { connect, disconnect, locateOrganisations } from "@tact/db";

export interface LoadedDemo {
  /** Address of the coach's calendar, told this once. */
  calendarUrl: string;
  /** A client's own page, told this once, and whose it is. */
  clientPage: { name: string; url: string };
}

/** Loads the demo into an empty database; null where there is an organisation already. */
export async function loadDemoOnce(appUrl: string, publicUrl: string): Promise<LoadedDemo | null> {
  const db = connect(appUrl, { max: 2, applicationName: "tact-launcher" });
  try {
    if ((await locateOrganisations(db, { limit: 1 })).length > 0) return null;
    return await loadDemo({ db, publicUrl, clock: () => new Date().toISOString() });
  } finally {
    await disconnect(db);
  }
}
