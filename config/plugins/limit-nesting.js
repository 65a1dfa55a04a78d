/**
 * WXML templates can't use themselves, so Taro writes each container once per level: a view at depth 5 is drawn by
 * `tmpl_5_…`. Only `pure-view` needs that many levels here. For the other kinds, `ofOneKind` in nesting.json says how
 * many of the same kind stand inside each other at most; only so many templates are written. Taro draws nothing beyond
 * such a limit; here the node becomes a component, as it does beyond `baseLevel`: slower, but complete. The native
 * tests fail when a page gets there (__tests__/support/native/mini-host/nesting.ts).
 */

/**
 * The two functions of utils.wxs that know the levels: `a` names a node's template, `f` lists the limited kinds above
 * it. A kind is a number, or undefined for `pure-view` (compact-nodes/). It becomes a text first: WeChat compiles the
 * keys of an object to other names and does not find a number among them.
 */
function templateName(byDepth, limits, last) {
  return `function (l, n, s) {
    var limits = ${JSON.stringify(limits)}
    n = n === undefined ? '${byDepth}' : '' + n
    var max = limits[n]
    if (max) {
      var u = s.split(',')
      l = 0
      for (var i = 0; i < u.length; i++) {
        if (u[i] === n) l++
      }
      if (l >= max) l = ${last}
    } else if (n !== '${byDepth}') {
      l = 0
    }
    if (l >= ${last}) return 'tmpl_${last}_container'
    return 'tmpl_' + l + '_' + n
  }`;
}

function kindsAbove(limits) {
  return `f: function (l, n) {
    var limits = ${JSON.stringify(limits)}
    n = '' + n
    if (!limits[n]) return l
    return l ? l + ',' + n : n
  }`;
}

/** Changes Taro's `template` in place. Containers that `ofOneKind` does not list have one level, except `pure-view`. */
exports.limitNesting = function limitNesting(template, ofOneKind) {
  template.nestElements = new Map([['pure-view', -1], ...Object.entries(ofOneKind)]);
  const numberOf = (kind) => template.componentsAlias[kind]._num;
  const limits = () => Object.fromEntries(Object.entries(ofOneKind).map(([kind, max]) => [numberOf(kind), max]));
  template.buildXSTmplName = () => templateName(numberOf('pure-view'), limits(), template.baseLevel - 1);
  template.buildXSTmpExtra = () => kindsAbove(limits());
};
