const { pageName } = require('./page-name');

/** A page's file → the page as the one module of all has it. */
module.exports = function pageLoader() {
  const { folder, all } = this.getOptions();
  return `export { ${pageName(folder, this.resourcePath)} as default } from ${JSON.stringify(all)};`;
};
