/**
 * Shortens what webpack writes around each script of a sub-package. WeChat runs app.js before them, so the list of
 * scripts is there. What a page needs is there too, as the page's first statement requires it: the page need not wait.
 */

/** `(wx.webpackJsonp=wx.webpackJsonp||[])` */
const LIST = /\((\w+\.\w+)=\1\|\|\[\]\)/;

/** `e=>{e.O(0,[5,1,2,3],()=>e(e.s=490)),e.O()}`: runs module 490 once the scripts 5, 1, 2 and 3 are there. */
const WAITING = /(\w)=>\{\1\.O\(0,\[[\d,]+\],\(\)=>\1\(\1\.s=(\d+)\)\),\1\.O\(\)\}(?=\]\);?$)/;

/** The script under this name in the package, as minified; one of the main package is left as it is. */
function shortStart(name, script) {
  if (!name.includes('/')) return script;
  const pushed = script.replace(LIST, '$1');
  return name.endsWith('/index.js') ? pushed.replace(WAITING, '$1=>$1($2)') : pushed;
}

module.exports = { shortStart };
