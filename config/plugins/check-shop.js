/**
 * Stops a build whose shop has a fault: a good without a picture, a price that is none, a post about nothing. A seller
 * finds out at once and with the place named, not her shoppers.
 */
const fs = require('node:fs');
const path = require('node:path');

const { require: load } = require('tsx/cjs/api');

const DEMO = path.resolve(__dirname, '../../src/demo');

/** The pictures or clips of a folder by name, with their sizes; a shop may have no such folder. */
function filesIn(folder) {
  if (!fs.existsSync(folder)) return new Map();
  const names = fs.readdirSync(folder).filter((name) => !name.startsWith('.'));
  return new Map(names.map((name) => [name, { bytes: fs.statSync(path.join(folder, name)).size }]));
}

/** Every fault of the shop in `src/demo` (or another folder of that shape), as sentences. */
function faultsOfShop(folder = DEMO) {
  const { checkShop } = load(path.join(DEMO, 'check/shop.ts'), __filename);
  const { content } = load(path.join(folder, 'index.ts'), __filename);
  return checkShop(content, filesIn(path.join(folder, 'pictures')), filesIn(path.join(folder, 'clips')));
}

/** Says each fault; true when there is none. */
function reportShop(folder) {
  const faults = faultsOfShop(folder);
  for (const fault of faults) console.error(`✗ ${fault}`);
  if (faults.length > 0)
    console.error(`店里有 ${faults.length} 处要改，改好再构建 · ${faults.length} faults in src/demo`);
  return faults.length === 0;
}

module.exports = (ctx) => {
  ctx.onBuildStart(() => {
    // A package for the real cloud has no shop in it.
    if (process.env.XIAOPU_CLOUD !== 'wechat' && !reportShop()) process.exit(1);
  });
};
module.exports.reportShop = reportShop;
