type Assets = Record<string, { readonly source: () => string }>;
type Change = (build: { readonly assets: Assets }) => void;

const tidy = jest.requireActual<
  ((ctx: { readonly modifyBuildAssets: (change: Change) => void }) => void) & { OUTSIDE: string }
>('../../config/plugins/tidy.js');

/** What the plug-in leaves of these files, in a build of that kind. */
function tidied(files: Readonly<Record<string, string>>, kind = 'production'): Readonly<Record<string, string>> {
  const before = process.env['NODE_ENV'];
  const assets: Assets = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, { source: () => text }]),
  );
  process.env = { ...process.env, NODE_ENV: kind };
  tidy({ modifyBuildAssets: (change) => change({ assets }) });
  process.env = { ...process.env, NODE_ENV: before };
  return Object.fromEntries(Object.entries(assets).map(([name, asset]) => [name, asset.source()]));
}

const FILES = {
  'base.wxml': '<view>\n  <text>a  b</text>\n</view>\n',
  'app.wxss': `page{--ink:#222;--ink-soft:#666;font-size:calc(1px*var(${tidy.OUTSIDE},1))}`,
  'a/index.wxss': '.a{color:var(--ink)}.b{color:var(--ink-soft)}.c{color:var(--ink);margin:calc(0px - var(--gap,2px))}',
};

describe('the tidied build', () => {
  it('calls each style token the same in every sheet, and no two the same', () => {
    const { 'app.wxss': app = '', 'a/index.wxss': page = '' } = tidied(FILES);
    const [, ink = '', soft = ''] = /^page\{(--\w+):#222;(--\w+):#666;/.exec(app) ?? [];
    expect(new Set([ink, soft]).size).toBe(2);
    expect(page).toMatch(new RegExp(`^.a{color:var\\(${ink}\\)}.b{color:var\\(${soft}\\)}.c{color:var\\(${ink}\\);`));
    const [, gap] = /0px - var\((--\w+),2px\)/.exec(page) ?? [];
    expect([ink, soft, undefined]).not.toContain(gap);
    expect(page.length).toBeLessThan(FILES['a/index.wxss'].length);
  });

  it('leaves its name to what a page sets in its own style', () => {
    expect(tidied(FILES)['app.wxss']).toContain(`var(${tidy.OUTSIDE},1)`);
  });

  it('takes indentation out of the templates, and the page files of scripts that are no pages', () => {
    const built = tidied({ ...FILES, 'sandbox/cloud.json': '{}', 'sandbox/cloud.js': '1' });
    expect(built['base.wxml']).toBe('<view><text>a b</text></view>');
    expect(Object.keys(built)).toEqual([...Object.keys(FILES), 'sandbox/cloud.js']);
  });

  it('is for what goes out: a build for watching keeps every name', () => {
    expect(tidied(FILES, 'development')).toEqual(FILES);
  });
});
