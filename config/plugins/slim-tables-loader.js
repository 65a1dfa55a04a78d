const fs = require('node:fs');
const path = require('node:path');

const { keptNames } = require('./components-shape');

/** Every word of the shop's code. */
function wordsOfShop() {
  const folder = path.resolve(__dirname, '../../src');
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return new Set(files.flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').match(/\w+/g) ?? []));
}

/** Of the names in a list, those that the shop's code says; no other function of the host is ever asked for. */
function onlySaid(list) {
  const said = wordsOfShop();
  return list.replace(/'(\w+)',?\s*/g, (entry, name) => (said.has(name) ? entry : ''));
}

/** Where Taro's runtime keeps its tables of components and of the host's functions, and what is to stand there. */
const CUTS = [
  {
    file: /(shared[\\/]dist[\\/]native-apis|plugin-platform-weapp[\\/]dist[\\/]runtime)\.js$/,
    from: /const needPromiseApis = new Set\(\[[\s\S]*?\]\);/,
    to: onlySaid,
  },
  {
    file: /shared[\\/]dist[\\/]components\.js$/,
    from: /const internalComponents = \{[\s\S]*?\n\};/,
    to: () => `const internalComponents = ${keptNames()};`,
  },
  {
    file: /plugin-platform-weapp[\\/]dist[\\/]runtime\.js$/,
    from: /mergeInternalComponents\(components\);/,
    to: () => '',
  },
];

/** Puts the shop's own tables in the place of Taro's. A Taro that looks different stops the build instead. */
module.exports = function slimTables(source) {
  return CUTS.filter(({ file }) => file.test(this.resourcePath)).reduce((text, { from, to }) => {
    if (!from.test(text)) throw new Error(`${this.resourcePath}: not as slim-tables-loader knows it`);
    return text.replace(from, to);
  }, source);
};
