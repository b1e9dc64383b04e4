import type pg from "pg";

/** Makes the session write every value in one form, and read it back the same, whatever the server is set to. */
export async function plainForms(client: Pick<pg.Client, "query">): Promise<void> {
  await client.query(
    `set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set extra_float_digits = 3; set bytea_output = 'hex';
     set client_encoding = 'UTF8'; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set lock_timeout = 0; set client_min_messages = warning`,
  );
}
