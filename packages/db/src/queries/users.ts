import { eq } from "drizzle-orm";
import type { Reach } from "../organisation.ts";
import { user } from "../schema/auth.ts";

export type UserRow = typeof user.$inferSelect;

/** Makes the person, who belongs to no organisation by that, unless somebody has that address already. Answers with the id that the address has now. */
export async function ensureUser(
  db: Reach,
  row: { id: string; name: string; email: string; timeZone: string },
): Promise<string> {
  const email = row.email.toLowerCase();
  await db.insert(user).values({ ...row, email, emailVerified: true }).onConflictDoNothing();
  const found = await findUserByEmail(db, email);
  if (found === null) throw new Error("a person who was made cannot be found");
  return found.id;
}

export async function findUserByEmail(db: Reach, email: string): Promise<UserRow | null> {
  const [found] = await db.select().from(user).where(eq(user.email, email.toLowerCase()));
  return found ?? null;
}

export async function findUser(db: Reach, id: string): Promise<UserRow | null> {
  const [found] = await db.select().from(user).where(eq(user.id, id));
  return found ?? null;
}
