/**
 * Taro 4.2.1 builds its WXML templates from tables of known attributes, and no table knows `aria-*`: written in JSX they
 * vanish (NervJS/taro#10025). This plugin adds the few that the shop uses, to the templates and to the runtime's copy
 * of the tables. Each costs bytes in base.wxml per component, so only pairs that are used are listed.
 */
const path = require('node:path');

const ARIA = require('./aria-table.json');

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      // The H5 platform has no templates; there the attributes reach the DOM as they are.
      if (!platform.template) return;
      platform.template.mergeComponents(ctx, ARIA);
      platform.runtimePath = [].concat(platform.runtimePath, path.resolve(__dirname, 'aria-runtime.js'));
    },
  });
};
