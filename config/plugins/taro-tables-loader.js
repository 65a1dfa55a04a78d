const fs = require('node:fs');
const path = require('node:path');

const { recordedAttributeNames } = require('./limit-attributes');

/** Every identifier in the shop's code. */
function identifiersOfShop() {
  const folder = path.resolve(__dirname, '../../src');
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return new Set(files.flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').match(/\w+/g) ?? []));
}

/** Removes from a list of host functions those that the shop's code never names. */
function onlyUsed(list) {
  const used = identifiersOfShop();
  return list.replace(/'(\w+)',?\s*/g, (entry, name) => (used.has(name) ? entry : ''));
}

/** The tables in Taro's runtime of components and host functions, each with its replacement. */
const REPLACEMENTS = [
  {
    file: /(shared[\\/]dist[\\/]native-apis|plugin-platform-weapp[\\/]dist[\\/]runtime)\.js$/,
    from: /const needPromiseApis = new Set\(\[[\s\S]*?\]\);/,
    to: onlyUsed,
  },
  {
    file: /shared[\\/]dist[\\/]components\.js$/,
    from: /const internalComponents = \{[\s\S]*?\n\};/,
    to: () => `const internalComponents = ${recordedAttributeNames()};`,
  },
  // Terser does not know that the tables of single components, which nothing reads then, may be dropped.
  {
    file: /shared[\\/]dist[\\/]components\.js$/,
    from: /^[\s\S]*$/,
    to: (text) => text.replace(/(?<=[=(:] ?)(Object\.assign|singleQuote)\(/g, '/*#__PURE__*/$1('),
  },
  {
    file: /plugin-platform-weapp[\\/]dist[\\/]runtime\.js$/,
    from: /mergeInternalComponents\(components\);/,
    to: () => '',
  },
  // Webpack takes the destructured object for used as a whole, and keeps each export of the runtime with its name.
  {
    file: /taro[\\/]index\.js$/,
    from: /const \{ hooks \} = require\('@tarojs\/runtime'\)/,
    to: () => "const hooks = require('@tarojs/runtime').hooks",
  },
  // Numbers are shorter than Taro's letters (compact-nodes/), of which there are three after 2,704 nodes.
  {
    file: /runtime[\\/]dist[\\/]dom[\\/]node\.js$/,
    from: /const nodeId = incrementId\(\);/,
    to: () => 'let lastId = 0;\nconst nodeId = () => ++lastId;',
  },
];

/** Replaces Taro's tables by the shop's own. Throws, which stops the build, when Taro's source no longer matches. */
function taroTablesLoader(source) {
  return REPLACEMENTS.filter(({ file }) => file.test(this.resourcePath)).reduce((text, { from, to }) => {
    if (!from.test(text)) throw new Error(`${this.resourcePath}: taro-tables-loader.js does not match this version`);
    return text.replace(from, to);
  }, source);
}

module.exports = taroTablesLoader;
module.exports.identifiersOfShop = identifiersOfShop;
