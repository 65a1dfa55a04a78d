import path from 'node:path';

import type Chain from 'webpack-chain';

const SRC = path.resolve(__dirname, '../../../src');
const ALL = path.join(__dirname, 'all-pages.js');

/**
 * Makes the pages of a sub-package one script; each page's own script only starts its page. By themselves, what two
 * pages use is a module, and every name that crosses between modules is a property; in one script webpack joins all files
 * to one module, in which terser shortens the names and writes what is used once where it is used.
 */
export function oneScript(chain: Chain, root: string): void {
  const folder = path.join(SRC, root);
  const rule = (name: string) => chain.module.rule(`one-script-${name}-${root}`).enforce('pre');
  // Pages as Taro asks for them. The one module asks for the same files with a query, and gets them as they are.
  rule('page')
    .include.add(folder)
    .end()
    .test(/index\.tsx$/)
    .resourceQuery(/^$/)
    .use('page')
    .loader(path.join(__dirname, 'page-loader.js'))
    .options({ folder, all: `${ALL}?${root}` });
  rule('all')
    .include.add(ALL)
    .end()
    .resourceQuery(new RegExp(`^\\?${root}$`))
    // Else webpack lets each page skip the one module.
    .set('sideEffects', true)
    .use('all')
    .loader(path.join(__dirname, 'all-pages-loader.js'))
    .options({ folder });
}
