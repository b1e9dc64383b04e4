import { appRole, withClient } from "./roles.ts";

/**
 * Lets `tact_app` send and work jobs in the schema that the owner has installed pg-boss into: its rows and functions, not its tables.
 * Call it as often as queues are added. Errors: the schema is not there.
 */
export async function grantJobs(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query(`
      grant usage on schema pgboss to ${appRole};
      grant select, insert, update, delete on all tables in schema pgboss to ${appRole};
      grant usage, select on all sequences in schema pgboss to ${appRole};
      grant execute on all functions in schema pgboss to ${appRole};
      alter default privileges in schema pgboss grant select, insert, update, delete on tables to ${appRole};
      alter default privileges in schema pgboss grant usage, select on sequences to ${appRole};
      alter default privileges in schema pgboss grant execute on functions to ${appRole}`);
  });
}
