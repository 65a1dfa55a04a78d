/**
 * Stops the build if the shop's content has a problem: goods without a picture, an invalid price, a post about unknown
 * goods. The seller sees each problem with its location before any shopper does.
 */
const fs = require('node:fs');
const path = require('node:path');

const { require: load } = require('tsx/cjs/api');

const DEMO = path.resolve(__dirname, '../../src/demo');

/** The files of a folder by name, with their sizes in bytes; empty if the folder does not exist. */
function filesIn(folder) {
  if (!fs.existsSync(folder)) return new Map();
  const names = fs.readdirSync(folder).filter((name) => !name.startsWith('.'));
  return new Map(names.map((name) => [name, { bytes: fs.statSync(path.join(folder, name)).size }]));
}

/** All problems of the shop in `src/demo` (or another folder with the same files), as sentences. */
function problemsOfShop(folder = DEMO) {
  const { checkShop } = load(path.join(DEMO, 'check/shop.ts'), __filename);
  const { content } = load(path.join(folder, 'index.ts'), __filename);
  return checkShop(content, filesIn(path.join(folder, 'pictures')), filesIn(path.join(folder, 'clips')));
}

/** Prints each problem; true if there is none. */
function reportShop(folder) {
  const problems = problemsOfShop(folder);
  for (const problem of problems) console.error(`✗ ${problem}`);
  if (problems.length > 0)
    console.error(`店里有 ${problems.length} 处要改，改好再构建 · ${problems.length} problems in src/demo`);
  return problems.length === 0;
}

module.exports = (ctx) => {
  ctx.onBuildStart(() => {
    // A package for a real cloud contains no shop content.
    if (['', 'embedded'].includes(process.env.XIAOPU_CLOUD ?? '') && !reportShop()) process.exit(1);
  });
};
module.exports.reportShop = reportShop;
