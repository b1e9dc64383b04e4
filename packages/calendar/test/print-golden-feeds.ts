/** Prints every golden feed as JSON, for a test that runs this under another zone and locale. */
import { renderFeed } from "../src/index.ts";
import { goldenFeeds } from "./golden-feeds.ts";

const rendered = Object.entries(goldenFeeds).map(([name, document]) => [name, renderFeed(document)]);
process.stdout.write(JSON.stringify(Object.fromEntries(rendered)));
