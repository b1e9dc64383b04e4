// `npm run pack`: the tarballs that would be published, in `artifacts/packages` or the folder that is named.
import { join, resolve } from "node:path";
import { top } from "./build-package.ts";
import { packAll } from "./pack.ts";

const [folder] = process.argv.slice(2);
for (const tarball of packAll(folder === undefined ? join(top, "artifacts/packages") : resolve(folder))) console.log(tarball);
