export { createApplication, createClient, createEmployer, createOrganisation, plainCalendar, type TestOrganisation } from "./fixtures.ts";
export { openTestDatabase, type TestDatabase, type TestDatabaseOptions } from "./open-test-database.ts";
export { emptyDiff, planOf, revisionOf, stepOf, windowOn } from "./plans.ts";
export { pastTheFence } from "./query-fence.ts";
