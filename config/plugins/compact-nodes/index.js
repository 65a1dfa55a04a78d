/**
 * Taro draws a page from one object per node. This plugin makes these objects, and so what `setData` sends, smaller;
 * runtime.ts beside it changes what Taro sends, this file the templates that draw it.
 *
 * - The only child of a view, text or button, if it is a text, is sent as its parent's `v`.
 * - A node without children, or of the most common kind (`pure-view`), says neither.
 * - Kinds and nodes have numbers instead of texts, keys have one letter: `keys` in encoding.json, and a capital for an
 *   attribute.
 * - Attributes with the usual value are not sent: `usual` in encoding.json lists it for a kind, and after it the value
 *   that Taro draws without the attribute, which is sent then.
 *
 * The browser preview has no templates and is not changed.
 */
const path = require('node:path');

const encoding = require('./encoding.json');

const RUNTIME = path.resolve(__dirname, 'runtime.ts');

const toDashed = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Rewrites templates, or utils.wxs, for the short form of nodes. */
function compactTemplate(text) {
  return text
    .replaceAll(`'tmpl_0_' + `, 'xs.a(0, ')
    .replace(/xs\.a\(0, (i|item)\.nn\}/g, `xs.a(0, $1.nn, '')}`)
    .replace(/i\.nn === '(\d+)'/g, 'i.nn === $1')
    .replaceAll('{{i.uid||i.sid}}', `{{i.u||'_'+i.s}}`)
    .replaceAll('"{{i.sid}}"', '"_{{i.s}}"')
    .replaceAll('wx:key="sid"', 'wx:key="s"')
    .replace(/\b(i|item|root)\.(nn|cn|cl|st)\b/g, (_, node, key) => `${node}.${encoding.keys[key]}`)
    .replace(/\bi\.p(\d+)\b/g, (_, index) => `i.${String.fromCharCode(65 + Number(index))}`);
}

/** The usual values as defaults in the templates of `components` (kind → attribute → expression). */
function assumeUsual(components, aliases) {
  for (const [kind, attributes] of Object.entries(encoding.usual))
    for (const [name, [usual]] of Object.entries(attributes))
      components[kind][toDashed(name)] = `xs.b(i.${aliases[kind][name]},${JSON.stringify(usual).replaceAll('"', "'")})`;
  return components;
}

/** Changes Taro's `template` in place. */
function compactTemplates(template) {
  const { folding } = encoding;
  const createMiniComponents = template.createMiniComponents.bind(template);
  template.createMiniComponents = (components) =>
    assumeUsual(createMiniComponents(components), template.componentsAlias);
  template.modifyLoopContainer = (children, kind) =>
    folding.includes(kind.replace(/^(catch|click|pure|static)-/, '')) ? `{{i.v||''}}${children.trim()}` : children;
  for (const name of ['buildTemplate', 'buildBaseComponentTemplate', 'buildCustomComponentTemplate', 'buildXScript']) {
    const build = template[name].bind(template);
    template[name] = (...args) => compactTemplate(build(...args));
  }
}

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      compactTemplates(platform.template);
      platform.runtimePath = [platform.runtimePath, RUNTIME].flat();
    },
  });
  ctx.modifyWebpackChain(({ chain }) => {
    // package.json calls everything but style sheets free of side effects.
    chain.module.rule('compact-nodes').test(RUNTIME).sideEffects(true);
  });
};
module.exports.compactTemplate = compactTemplate;
module.exports.compactTemplates = compactTemplates;
