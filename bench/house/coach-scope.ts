import { memberScope, type Scope } from "@tact/api";
import pg from "pg";

/** What the longest-standing member of an organisation is. */
export async function coachOf(superUrl: string, organisation: string): Promise<Scope> {
  const superuser = new pg.Client({ connectionString: superUrl });
  await superuser.connect();
  try {
    const { rows } = await superuser.query<{ user_id: string }>("select user_id from members where org_id = $1 order by created_at limit 1", [organisation]);
    return scopeOfCoach(organisation, rows[0]?.user_id ?? "");
  } finally {
    await superuser.end();
  }
}

/** What a member is who may do everything. */
export function scopeOfCoach(organisation: string, userId: string): Scope {
  const actor = { kind: "member", id: userId, name: "Eleri Morgan" } as const;
  return memberScope({ organisation, actor, role: "owner", timeZone: "Europe/London", requestId: "req_bench" });
}
