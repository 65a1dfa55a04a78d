import path from 'node:path';

interface LoaderMeta {
  modifyInstantiate?: (text: string, type: string) => string;
}

interface MiniPluginOptions {
  readonly loaderMeta: LoaderMeta;
}

const START_PAGE = JSON.stringify(path.resolve(__dirname, 'start-page.js'));

/**
 * What Taro writes at the end of a page's script → the call that the shop needs, of one function for all pages. Left out
 * are `behaviors`, of which no page has any, and the page's configuration, which WeChat reads from the page's JSON: of it
 * the runtime only asks whether the page can be shared, and Taro says that of the component too. Throws, which stops the
 * build, when Taro's text no longer matches.
 */
export function shortenPage(text: string): string {
  const [, page] =
    /var taroOption = createPageConfig\(component, '([^']+)', \{root:\{cn:\[\]\}\}, config/.exec(text) ?? [];
  if (page === undefined) throw new Error('short-pages does not match this version of Taro');
  return `import { startPage } from ${START_PAGE}\nstartPage(component, '${page}')`;
}

/** For `tap` of Taro's plugin for mini programs: its arguments. */
export function shortPages(args: MiniPluginOptions[]): MiniPluginOptions[] {
  for (const { loaderMeta } of args)
    loaderMeta.modifyInstantiate = (text, type) => (type === 'page' ? shortenPage(text) : text);
  return args;
}
