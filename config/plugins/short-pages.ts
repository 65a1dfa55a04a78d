interface LoaderMeta {
  modifyInstantiate?: (text: string, type: string) => string;
}

interface MiniPluginOptions {
  readonly loaderMeta: LoaderMeta;
}

/**
 * What Taro writes at the end of a page's script → the call that the shop needs. Left out are `behaviors`, of which no
 * page has any, and the page's configuration, which WeChat reads from the page's JSON: of it the runtime only asks whether
 * the page can be shared, and Taro says that of the component too. Throws, which stops the build, when Taro's text no
 * longer matches.
 */
export function shortenPage(text: string): string {
  const [, call] =
    /var taroOption = (createPageConfig\(component, '[^']+', \{root:\{cn:\[\]\}\}), config/.exec(text) ?? [];
  if (call === undefined) throw new Error('short-pages.ts does not match this version of Taro');
  return `Page(${call}))`;
}

/** For `tap` of Taro's plugin for mini programs: its arguments. */
export function shortPages(args: MiniPluginOptions[]): MiniPluginOptions[] {
  for (const { loaderMeta } of args)
    loaderMeta.modifyInstantiate = (text, type) => (type === 'page' ? shortenPage(text) : text);
  return args;
}
