/**
 * Taro writes every attribute it knows of a component into base.wxml once per nesting level, used or not, ships the
 * tables of all of them in its runtime, and does not know `aria-*`: in JSX those attributes are lost
 * (NervJS/taro#10025). This plugin limits both sides to the attributes that the shop uses (component-attributes.json):
 * `keep` lists Taro's own, `add` lists further ones with their defaults. A rule test fails when a page uses an
 * attribute that is not listed.
 */
const table = require('./component-attributes.json');
const { limitAttributes, recordAttributeNames } = require('./limit-attributes');
const { limitNesting } = require('./limit-nesting');
const { ofOneKind } = require('./nesting.json');

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      // The H5 platform has no templates: there all attributes reach the DOM unchanged.
      if (!platform.template) return;
      limitAttributes(platform.template.internalComponents, table);
      recordAttributeNames(platform.template.internalComponents);
      limitNesting(platform.template, ofOneKind);
    },
  });
};
