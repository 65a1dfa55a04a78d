/**
 * Removes what Taro writes and the mini program does not need: the indentation in base.wxml, repeated in every template
 * of every level (between tags only, so no text changes), and in utils.wxs; and the empty page files beside the scripts
 * that are not pages (async-packages.ts). In scripts, modules name each other shorter (short-modules/); scripts are
 * minified again (minify-again.js) and start shorter (short-starts.js). The template that every page's WXML names has a
 * short name. The names of custom properties, some 1,600 uses in the style sheets, become short ones. The component
 * that Taro gives to each page stands in app.json once.
 */
const { minifyAgain } = require('./minify-again');
const { shortenModules } = require('./short-modules');
const { shortName } = require('./short-names');
const { shortStart } = require('./short-starts');

const SCRIPTS = ['sandbox/cloud', 'sandbox/full-cloud', 'posters/draw'];

/** The one custom property that pages set in their `style`, so its name stays. A rule test allows no other. */
const KEPT_PROPERTY = '--text-scale';

/** Short names for the custom properties of all style sheets, the most used the shortest; the same in every build. */
function shortNames(sheets) {
  const counts = new Map();
  for (const sheet of sheets)
    for (const [name] of sheet.matchAll(/--[a-z][\w-]*/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  counts.delete(KEPT_PROPERTY);
  const names = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  return new Map(names.map((name, index) => [name, `--${shortName(index)}`]));
}

function renameProperties(sheet, names) {
  return sheet.replace(/--[a-z][\w-]*/g, (name) => names.get(name) ?? name);
}

function toAsset(text) {
  return { source: () => text, size: () => Buffer.byteLength(text) };
}

function removeIndentation(wxml) {
  return wxml.replace(/>\s+</g, '><').replace(/ {2,}/g, ' ').trim();
}

/** The page's own WXML, two tags that each of some sixty pages has, and the template in base.wxml that it names. */
function shortenTemplate(wxml) {
  return wxml.replace('"taro_tmpl"', '"p"').replaceAll(' />', '/>');
}

/** The component that draws what lies deeper than the templates, for all pages instead of for each. */
function shareComponent(assets) {
  const pages = Object.keys(assets).filter((name) => name.endsWith('/index.json'));
  for (const name of pages) {
    const { usingComponents, ...page } = JSON.parse(String(assets[name].source()));
    const { comp, ...others } = usingComponents ?? {};
    if (comp === undefined) continue;
    const rest = Object.keys(others).length > 0 ? { usingComponents: others } : {};
    assets[name] = toAsset(JSON.stringify({ ...page, ...rest }));
  }
  const app = JSON.parse(String(assets['app.json'].source()));
  assets['app.json'] = toAsset(JSON.stringify({ ...app, usingComponents: { comp: '/comp' } }));
}

module.exports = (ctx) => {
  ctx.modifyBuildAssets(async ({ assets }) => {
    for (const script of SCRIPTS)
      for (const extension of ['wxml', 'wxss', 'json']) delete assets[`${script}.${extension}`];
    if (!assets['base.wxml'] || process.env.NODE_ENV !== 'production') return;
    for (const name of Object.keys(assets).filter((file) => file.endsWith('.wxml')))
      assets[name] = toAsset(shortenTemplate(removeIndentation(String(assets[name].source()))));
    assets['utils.wxs'] = toAsset(String(assets['utils.wxs'].source()).replace(/\n\s+/g, '\n'));
    shareComponent(assets);
    const sheets = Object.keys(assets).filter((name) => name.endsWith('.wxss'));
    const names = shortNames(sheets.map((name) => String(assets[name].source())));
    for (const name of sheets) assets[name] = toAsset(renameProperties(String(assets[name].source()), names));
    const scripts = Object.keys(assets).filter((file) => file.endsWith('.js'));
    for (const [name, code] of shortenModules(scripts.map((file) => [file, String(assets[file].source())])))
      assets[name] = toAsset(shortStart(name, await minifyAgain(code)));
  });
};

module.exports.KEPT_PROPERTY = KEPT_PROPERTY;
