/**
 * `npm run size [-- folder]`: measures the built mini program as WeChat packs it; exits 1 when it exceeds the budget.
 */
import path from 'node:path';

import { ROOT } from './build.mjs';
import { checkSize, formatTable } from './package-size.mjs';

const report = checkSize(path.resolve(process.argv[2] ?? path.join(ROOT, 'dist/weapp')), ROOT);
if (report.files) console.log(formatTable(report));
for (const problem of report.problems) console.error(`✗ ${problem}`);
process.exitCode = report.problems.length > 0 ? 1 : 0;
