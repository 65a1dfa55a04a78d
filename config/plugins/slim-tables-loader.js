const { keptNames } = require('./components-shape');

/** Where Taro's runtime keeps its tables of components, and what is to stand there. */
const CUTS = [
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

/** Puts the shop's own table in the place of Taro's two. A Taro that looks different stops the build instead. */
module.exports = function slimTables(source) {
  const cut = CUTS.find(({ file }) => file.test(this.resourcePath));
  if (!cut) return source;
  if (!cut.from.test(source)) throw new Error(`${this.resourcePath}: not as slim-tables-loader knows it`);
  return source.replace(cut.from, cut.to);
};
