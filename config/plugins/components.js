/**
 * Taro writes every attribute it knows of a component into base.wxml once per nesting level, used or not, ships the
 * tables of all of them in its runtime, and knows no `aria-*` at all: written in JSX they vanish (NervJS/taro#10025).
 * This plugin makes both sides know exactly the attributes that the shop uses: `keep` of Taro's own, `add` beside them.
 * A rule test fails when a page uses one that is not listed.
 */
const { keepNames, shape } = require('./components-shape');
const table = require('./components-table.json');

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      // The H5 platform has no templates; there all attributes reach the DOM as they are.
      if (!platform.template) return;
      shape(platform.template.internalComponents, table);
      keepNames(platform.template.internalComponents);
    },
  });
};
