/**
 * What Taro writes and the mini program has no use for. Indentation of base.wxml, repeated in every template of every
 * level, goes (between tags only, so no text is touched), and so do the empty page files beside the embedded cloud, which
 * is a script and no page.
 */
function squeeze(wxml) {
  return wxml.replace(/>\s+</g, '><').replace(/ {2,}/g, ' ').trim();
}

module.exports = (ctx) => {
  ctx.modifyBuildAssets(({ assets }) => {
    for (const ending of ['wxml', 'wxss', 'json']) delete assets[`embedded/cloud.${ending}`];
    const base = assets['base.wxml'];
    if (!base || process.env.NODE_ENV !== 'production') return;
    const slim = squeeze(String(base.source()));
    assets['base.wxml'] = { source: () => slim, size: () => Buffer.byteLength(slim) };
  });
};
