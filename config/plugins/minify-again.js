/**
 * Minifies a built script again: swc finds what terser did not, and terser shortens what swc leaves, with arrow
 * functions where it may. Both run with what is safe by default. Left out, as they may change what the program does:
 * terser's `pure_getters` (990 bytes; Taro has getters with effects), `unsafe_comps` and `booleans_as_integers`.
 */
const { minifySync } = require('@swc/core');
const { minify } = require('terser');

const { withArrows } = require('./arrow-functions');

// `keep_fargs` as in terser: React and Taro may read the `length` of a function.
const SWC = { compress: { ecma: 2020, passes: 3, keep_fargs: true }, mangle: true, ecma: 2020, module: false };

const shorter = (one, other) => (Buffer.byteLength(one) < Buffer.byteLength(other) ? one : other);

/** The script, or a shorter one that does the same. */
async function minifyAgain(code) {
  // swc writes some long strings longer than they were.
  const once = shorter(minifySync(code, SWC).code, code);
  const arrows = withArrows(once);
  const { code: twice } = await minify(arrows ?? once, {
    ecma: 2020,
    compress: { ecma: 2020, passes: 1, unsafe_methods: /^\d+$/, unsafe_arrows: arrows !== undefined },
    format: { comments: 'some', ecma: 2020 },
  });
  return shorter(twice, once);
}

module.exports = { minifyAgain };
