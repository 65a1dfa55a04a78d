/**
 * `node config/scripts/check-shop.mjs [folder]`: checks the shop's content; lists its problems and exits 1 if there are
 * any.
 */
import path from 'node:path';

import plugin from '../plugins/check-shop.js';

const [folder] = process.argv.slice(2);
const isValid = plugin.reportShop(folder && path.resolve(folder));
if (isValid) console.log('店里没有要改的 · no problems in the shop');
process.exitCode = isValid ? 0 : 1;
