import { sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";

/** What an id stands for, as people call it. */
export interface NamedTarget {
  id: string;
  name: string;
  /** The client that it is about, where it is about one. */
  clientId: string | null;
}

/** Names of what the audit log speaks of: what is gone, or never had a name, is left out. */
export async function namesOfTargets(tx: OrganisationTransaction, ids: readonly string[]): Promise<NamedTarget[]> {
  if (ids.length === 0) return [];
  const wanted = sql`(${sql.join(ids.map((id) => sql`${id}`), sql`, `)})`;
  const { rows } = await tx.execute<{ id: string; name: string; client_id: string | null }>(sql`
    select c.id, c.name, c.id as client_id from clients c where ${own(tx, "c")} and c.id in ${wanted}
    union all
    select a.id, c.name || ', ' || e.name, c.id from applications a
      join clients c on c.org_id = a.org_id and c.id = a.client_id
      join employers e on e.org_id = a.org_id and e.id = a.employer_id
      where ${own(tx, "a")} and a.id in ${wanted}
    union all
    select d.id, c.name || ', ' || e.name, c.id from drafts d
      join applications a on a.org_id = d.org_id and a.id = d.application_id
      join clients c on c.org_id = a.org_id and c.id = a.client_id
      join employers e on e.org_id = a.org_id and e.id = a.employer_id
      where ${own(tx, "d")} and d.id in ${wanted}
    union all
    select e.id, e.name, null from employers e where ${own(tx, "e")} and e.id in ${wanted}
    union all
    select m.user_id, coalesce(nullif(u.name, ''), u.email), null from members m join auth."user" u on u.id = m.user_id
      where ${own(tx, "m")} and m.user_id in ${wanted}
    union all
    select k.id, k.name, null from api_keys k where ${own(tx, "k")} and k.id in ${wanted}
    union all
    select f.id, f.name, f.client_id from feeds f where ${own(tx, "f")} and f.id in ${wanted}
    union all
    select p.id, max(p.name), null from policies p where ${own(tx, "p")} and p.id in ${wanted} group by p.id
    union all
    select v.id, coalesce(max(p.name), v.policy_id), null from policy_moves v left join policies p on p.org_id = v.org_id and p.id = v.policy_id
      where ${own(tx, "v")} and v.id in ${wanted} group by v.id, v.policy_id
    union all
    select w.id, w.url, null from webhook_endpoints w where ${own(tx, "w")} and w.id in ${wanted}
    union all
    select y.id, w.url, null from webhook_deliveries y join webhook_endpoints w on w.org_id = y.org_id and w.id = y.endpoint_id
      where ${own(tx, "y")} and y.id in ${wanted}
    union all
    select h.id, h.name, null from hook_sources h where ${own(tx, "h")} and h.id in ${wanted}
    union all
    select i.id, i.email, null from member_invitations i where ${own(tx, "i")} and i.id in ${wanted}
    union all
    select l.id, c.name, c.id from portal_links l join clients c on c.org_id = l.org_id and c.id = l.client_id
      where ${own(tx, "l")} and l.id in ${wanted}
    union all
    select o.org_id, o.name, null from organisations o where ${own(tx, "o")} and o.org_id in ${wanted}`);
  return rows.map(({ id, name, client_id: clientId }) => ({ id, name, clientId }));
}
