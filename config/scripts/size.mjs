/** `npm run size [-- folder]`: weighs the built mini program as WeChat packs it; exits 1 when it is over the budget. */
import path from 'node:path';

import { ROOT } from './build.mjs';
import { examine, tableOf } from './package-size.mjs';

const report = examine(path.resolve(process.argv[2] ?? path.join(ROOT, 'dist/weapp')), ROOT);
if (report.files) console.log(tableOf(report));
for (const fault of report.faults) console.error(`✗ ${fault}`);
process.exitCode = report.faults.length > 0 ? 1 : 0;
