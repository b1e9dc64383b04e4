/** Ids that the examples of the document share; the tests that send them make rows with these ids first. */
export const exampleIds = {
  client: "cli_01kb3v9q6efkkt6v6kzg5d2m3x",
  employer: "emp_01kb3v9q6efkkt6v6kzg5d2m3y",
  application: "app_01kb3v9q6efkkt6v6kzg5d2m3z",
  feed: "fed_01kb3v9q6efkkt6v6kzg5d2m40",
  policy: "pol_01kb3v9q6efkkt6v6kzg5d2m41",
  user: "usr_01kb3v9q6efkkt6v6kzg5d2m42",
} as const;
