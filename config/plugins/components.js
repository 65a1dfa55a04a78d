/**
 * Taro writes every attribute it knows of a component into base.wxml once per nesting level, used or not, and knows no
 * `aria-*` at all: written in JSX they vanish (NervJS/taro#10025). This plugin gives its tables, on the building side and
 * in the runtime, exactly the attributes that the shop uses: `keep` of Taro's own, `add` beside them. A rule test fails
 * when a page uses one that is not listed.
 */
const path = require('node:path');

const { shape } = require('./components-shape');
const table = require('./components-table.json');

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      // The H5 platform has no templates; there all attributes reach the DOM as they are.
      if (!platform.template) return;
      shape(platform.template.internalComponents, table);
      platform.runtimePath = [].concat(platform.runtimePath, path.resolve(__dirname, 'components-runtime.js'));
    },
  });
};
