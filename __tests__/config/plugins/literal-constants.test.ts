import { literalConstants } from '../../../config/plugins/literal-constants';
import { builtScript } from '../../support/built-script';

const FILES = {
  'src/copy/page.js': `
    export const title = '标题';
    export const long = '很长很长很长很长很长很长的一句话';
    export const kinds = { one: '一', two: { three: '三' } };
    export const mixed = { ...kinds, one: '别的' };
    export const greet = (name) => '你好' + name;`,
  'src/copy/index.js': `export * as page from './page'; export { title as renamed } from './page';`,
  'src/stores/other.js': `export const title = '标题';`,
};

/** A built script, of a project with the files above. */
const build = (script: string): Promise<string> =>
  builtScript({ files: { ...FILES, 'index.js': script }, plugin: literalConstants });

it('writes words themselves, whatever module exports them again', async () => {
  const built = await build(
    `import * as copy from './src/copy'; wx.show(copy.page.title, copy.renamed, copy.page.long);`,
  );
  expect(built).toContain('wx.show("标题", "标题", "很长很长很长很长很长很长的一句话")');
  expect(built).toMatch(/unused harmony exports? .*title/);
});

it('writes those in an object, unless it may hold another', async () => {
  const built = await build(
    `import { kinds, mixed } from './src/copy/page'; wx.show(kinds.one, kinds.two.three, mixed.one);`,
  );
  expect(built).toMatch(/wx\.show\("一", "三", \S+\.mixed\.one\)/);
});

it('keeps a long word that stands at several places once', async () => {
  const built = await build(`import { long } from './src/copy/page'; wx.show(long, long);`);
  expect(built).not.toContain('"很长');
});

it('leaves alone what is no literal, and other folders', async () => {
  const built = await build(`
    import { greet, title as word } from './src/copy/page';
    import { title } from './src/stores/other';
    wx.show(greet('x'), title, word.length, { word });`);
  expect(built).toMatch(/wx\.show\(\S*greet\)\('x'\), \S+\.title, \S+\.title\.length, \{ word: \S+\.title \}\)/);
});
