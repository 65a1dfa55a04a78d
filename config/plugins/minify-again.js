/**
 * Minifies a built script again: swc finds what terser did not, and terser shortens what swc leaves. Both run with what
 * is safe by default. Left out, as they may change what the program does: terser's `pure_getters` (990 bytes; Taro has
 * getters with effects), `unsafe_comps` and `booleans_as_integers`.
 */
const { minifySync } = require('@swc/core');
const { minify } = require('terser');

// `keep_fargs` as in terser: React and Taro may read the `length` of a function.
const SWC = { compress: { ecma: 2020, passes: 3, keep_fargs: true }, mangle: true, ecma: 2020, module: false };

/** What the language itself constructs. */
const BUILT_IN = /^(?:Date|Error|Map|Object|Promise|Proxy|RegExp|Set|TypeError|WeakMap|WeakSet)$/;

/**
 * Whether functions without a name, `this` and `arguments` may become arrow functions, which have no prototype and
 * can't be called with `new`. Scripts of React, Taro and Day.js do either; the shop's own code has classes only, and
 * few of them.
 */
function mayUseArrows(code) {
  const constructed = [...code.matchAll(/(?<!["'`])\bnew\b\s*([\w$.]*)/g)].map(([, name]) => name);
  return !/\bprototype\b|\bReflect\b(?!\.get\b)/.test(code) && constructed.every((name) => BUILT_IN.test(name));
}

const shorter = (one, other) => (Buffer.byteLength(one) < Buffer.byteLength(other) ? one : other);

/** The script, or a shorter one that does the same. */
async function minifyAgain(code) {
  // swc writes some long strings longer than they were.
  const once = shorter(minifySync(code, SWC).code, code);
  const { code: twice } = await minify(once, {
    ecma: 2020,
    compress: { ecma: 2020, passes: 1, unsafe_methods: /^\d+$/, unsafe_arrows: mayUseArrows(once) },
    format: { comments: 'some', ecma: 2020 },
  });
  return shorter(twice, once);
}

module.exports = { mayUseArrows, minifyAgain };
