import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import webpack from 'webpack';

import { literalConstants } from '../../../config/plugins/literal-constants';

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
async function build(script: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'literal-constants-'));
  try {
    for (const [file, text] of Object.entries({ ...FILES, 'index.js': script })) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const compiler = webpack({
      mode: 'none',
      context: folder,
      entry: './index.js',
      output: { path: folder },
      optimization: { usedExports: true, providedExports: true, sideEffects: true },
      plugins: [literalConstants(folder)],
    });
    const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    expect(stats?.compilation.errors).toEqual([]);
    return readFileSync(path.join(folder, 'main.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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
