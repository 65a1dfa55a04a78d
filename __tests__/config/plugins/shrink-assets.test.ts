type Assets = Record<string, { readonly source: () => string }>;
type Change = (build: { readonly assets: Assets }) => Promise<void>;

const shrinkAssets = jest.requireActual<
  ((ctx: { readonly modifyBuildAssets: (change: Change) => void }) => void) & { KEPT_PROPERTY: string }
>('../../../config/plugins/shrink-assets.js');

/** These files after the plugin, in a build with that NODE_ENV. */
async function shrunk(
  files: Readonly<Record<string, string>>,
  environment = 'production',
): Promise<Readonly<Record<string, string>>> {
  const before = process.env['NODE_ENV'];
  const assets: Assets = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, { source: () => text }]),
  );
  process.env = { ...process.env, NODE_ENV: environment };
  let done: Promise<void> | undefined;
  shrinkAssets({ modifyBuildAssets: (change) => void (done = change({ assets })) });
  await done;
  process.env = { ...process.env, NODE_ENV: before };
  return Object.fromEntries(Object.entries(assets).map(([name, asset]) => [name, asset.source()]));
}

const FILES = {
  'app.json': '{"pages":["a/index"]}',
  'base.wxml': '<view>\n  <text>a  b</text>\n</view>\n',
  'utils.wxs': 'module.exports = {\n  a: 1\n}',
  'app.wxss': `page{--ink:#222;--ink-soft:#666;font-size:calc(1px*var(${shrinkAssets.KEPT_PROPERTY},1))}`,
  'a/index.wxss': '.a{color:var(--ink)}.b{color:var(--ink-soft)}.c{color:var(--ink);margin:calc(0px - var(--gap,2px))}',
};

describe('shrinking the built assets', () => {
  it('gives each custom property one short name in all sheets, and no two the same', async () => {
    const { 'app.wxss': app = '', 'a/index.wxss': page = '' } = await shrunk(FILES);
    const [, ink = '', soft = ''] = /^page\{(--\w+):#222;(--\w+):#666;/.exec(app) ?? [];
    expect(new Set([ink, soft]).size).toBe(2);
    expect(page).toMatch(new RegExp(`^.a{color:var\\(${ink}\\)}.b{color:var\\(${soft}\\)}.c{color:var\\(${ink}\\);`));
    const [, gap] = /0px - var\((--\w+),2px\)/.exec(page) ?? [];
    expect([ink, soft, undefined]).not.toContain(gap);
    expect(page.length).toBeLessThan(FILES['a/index.wxss'].length);
  });

  it('keeps the name of the property that pages set in their style', async () => {
    expect((await shrunk(FILES))['app.wxss']).toContain(`var(${shrinkAssets.KEPT_PROPERTY},1)`);
  });

  it('removes indentation from the templates, and the page files of scripts that are not pages', async () => {
    const built = await shrunk({ ...FILES, 'sandbox/cloud.json': '{}', 'sandbox/cloud.js': '1' });
    expect(built['base.wxml']).toBe('<view><text>a b</text></view>');
    expect(built['utils.wxs']).toBe('module.exports = {\na: 1\n}');
    expect(Object.keys(built)).toEqual([...Object.keys(FILES), 'sandbox/cloud.js']);
  });

  it('gives the template of all pages a short name, in base.wxml too', async () => {
    const built = await shrunk({
      ...FILES,
      'base.wxml': '<template name="taro_tmpl"><view /></template>',
      'a/index.wxml': '<import src="../base.wxml"/>\n<template is="taro_tmpl" data="{{root:root}}" />',
    });
    expect(built['base.wxml']).toBe('<template name="p"><view/></template>');
    expect(built['a/index.wxml']).toBe('<import src="../base.wxml"/><template is="p" data="{{root:root}}"/>');
  });

  it('names the component of all pages once, in app.json', async () => {
    const built = await shrunk({
      ...FILES,
      'a/index.json': '{"navigationBarTitleText":"小铺","usingComponents":{"comp":"../comp"}}',
      'b/index.json': '{"usingComponents":{"comp":"../comp","own":"./own"}}',
      'comp.json': '{"component":true,"usingComponents":{"comp":"./comp"}}',
    });
    expect(built).toMatchObject({
      'app.json': '{"pages":["a/index"],"usingComponents":{"comp":"/comp"}}',
      'a/index.json': '{"navigationBarTitleText":"小铺"}',
      'b/index.json': '{"usingComponents":{"own":"./own"}}',
      'comp.json': '{"component":true,"usingComponents":{"comp":"./comp"}}',
    });
  });

  it('changes nothing in a development build', async () => {
    expect(await shrunk(FILES, 'development')).toEqual(FILES);
  });
});
