/** `node config/scripts/check-shop.mjs [folder]`: whether the shop's content may be built; exits 1 and says why not. */
import path from 'node:path';

import plugin from '../plugins/check-shop.js';

const [folder] = process.argv.slice(2);
const fine = plugin.reportShop(folder && path.resolve(folder));
if (fine) console.log('店里没有要改的 · nothing to mend in the shop');
process.exitCode = fine ? 0 : 1;
