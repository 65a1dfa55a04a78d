/**
 * Minifies a built script again: swc finds what terser did not, terser shortens what swc leaves, and esbuild gives the
 * shortest names to what is used most. All run with what is safe by default, and terser with two options more that are
 * safe here: `unsafe_methods` for webpack's modules, the only functions with numbers as keys, which are never called with
 * `new`; `unsafe_arrows` for scripts where no function is (arrow-functions.js). Left out, as they may change what the
 * program does: terser's `pure_getters` (990 bytes; Taro has getters with effects), `unsafe_comps` and
 * `booleans_as_integers`.
 */
const { minifySync } = require('@swc/core');
const { transformSync } = require('esbuild');
const { minify } = require('terser');

const { withArrows } = require('./arrow-functions');

// `keep_fargs` as in terser: React and Taro may read the `length` of a function.
const SWC = { compress: { ecma: 2020, passes: 3, keep_fargs: true }, mangle: true, ecma: 2020, module: false };

const ESBUILD = { minify: true, target: 'es2020', charset: 'utf8', legalComments: 'inline' };

const shorter = (one, other) => (Buffer.byteLength(one) < Buffer.byteLength(other) ? one : other);

// swc writes some long strings longer than they were.
const withSwc = (code) => shorter(minifySync(code, SWC).code, code);

/** The script, or a shorter one that does the same. */
async function minifyAgain(code) {
  const once = withSwc(code);
  const arrows = withArrows(once);
  const { code: twice } = await minify(withSwc(arrows.code), {
    ecma: 2020,
    compress: { ecma: 2020, passes: 1, unsafe_methods: /^\d+$/, unsafe_arrows: arrows.noClasses },
    format: { comments: 'some', ecma: 2020 },
  });
  return [once, twice, transformSync(twice, ESBUILD).code.trimEnd()].reduce(shorter);
}

module.exports = { minifyAgain };
