/**
 * What Taro writes and the mini program has no use for. Indentation of base.wxml, repeated in every template of every
 * level, goes (between tags only, so no text is touched), and so do the empty page files beside the scripts that are no
 * pages (parts.ts). The long names of the style tokens, some 1,600 times in the sheets, become short ones.
 */
const { shortName } = require('./short-names');

const SCRIPTS = ['sandbox/cloud', 'posters/draw'];

/** Set by the page itself, in its style: the one name that is written elsewhere too. A rule test lets no other be. */
const OUTSIDE = '--text-scale';

/** Short names for the custom properties of all style sheets, the most used the shortest; the same at every build. */
function shortNames(sheets) {
  const counts = new Map();
  for (const sheet of sheets)
    for (const [name] of sheet.matchAll(/--[a-z][\w-]*/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  counts.delete(OUTSIDE);
  const names = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  return new Map(names.map((name, at) => [name, `--${shortName(at)}`]));
}

function shorten(sheet, names) {
  return sheet.replace(/--[a-z][\w-]*/g, (name) => names.get(name) ?? name);
}

function toAsset(text) {
  return { source: () => text, size: () => Buffer.byteLength(text) };
}

function squeeze(wxml) {
  return wxml.replace(/>\s+</g, '><').replace(/ {2,}/g, ' ').trim();
}

module.exports = (ctx) => {
  ctx.modifyBuildAssets(({ assets }) => {
    for (const script of SCRIPTS) for (const ending of ['wxml', 'wxss', 'json']) delete assets[`${script}.${ending}`];
    const base = assets['base.wxml'];
    if (!base || process.env.NODE_ENV !== 'production') return;
    assets['base.wxml'] = toAsset(squeeze(String(base.source())));
    const sheets = Object.keys(assets).filter((name) => name.endsWith('.wxss'));
    const names = shortNames(sheets.map((name) => String(assets[name].source())));
    for (const name of sheets) assets[name] = toAsset(shorten(String(assets[name].source()), names));
  });
};

module.exports.OUTSIDE = OUTSIDE;
