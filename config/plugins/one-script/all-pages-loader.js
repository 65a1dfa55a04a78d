const fs = require('node:fs');
const path = require('node:path');

const { pageName } = require('./page-name');

/** all-pages.js → every page below a folder; sorted, so that builds are reproducible. */
module.exports = function allPagesLoader() {
  const { folder } = this.getOptions();
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file));
  return files
    .filter((file) => file.endsWith(`${path.sep}index.tsx`))
    .sort()
    .map((file) => `export { default as ${pageName(folder, file)} } from ${JSON.stringify(`${file}?page`)};`)
    .join('\n');
};
