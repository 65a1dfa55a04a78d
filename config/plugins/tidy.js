/**
 * What Taro writes and the mini program has no use for. Indentation of base.wxml, repeated in every template of every
 * level, goes (between tags only, so no text is touched), and so do the empty page files beside the scripts that are no
 * pages (parts.ts).
 */
const SCRIPTS = ['embedded/cloud', 'posters/draw'];

function squeeze(wxml) {
  return wxml.replace(/>\s+</g, '><').replace(/ {2,}/g, ' ').trim();
}

module.exports = (ctx) => {
  ctx.modifyBuildAssets(({ assets }) => {
    for (const script of SCRIPTS) for (const ending of ['wxml', 'wxss', 'json']) delete assets[`${script}.${ending}`];
    const base = assets['base.wxml'];
    if (!base || process.env.NODE_ENV !== 'production') return;
    const slim = squeeze(String(base.source()));
    assets['base.wxml'] = { source: () => slim, size: () => Buffer.byteLength(slim) };
  });
};
