export { createApplication, createClient, createEmployer, createOrganisation, plainCalendar, type TestOrganisation } from "./fixtures.ts";
export { openTestDatabase, type TestDatabase } from "./open-test-database.ts";
