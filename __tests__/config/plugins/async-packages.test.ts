import path from 'node:path';

import webpack, { type ChunkGraph, type Module } from 'webpack';

import { inMainPackage } from '../../../config/plugins/async-packages';
import { lateModules, requireLate } from '../../../config/plugins/late-modules';

/** Webpack's graph in which these chunks use a module. */
function usedBy(chunks: readonly string[]): { readonly chunkGraph: ChunkGraph } {
  const graph = { getModuleChunksIterable: () => chunks.map((name) => ({ name })) };
  return { chunkGraph: graph as unknown as ChunkGraph };
}

/** Whether a module goes to the main package when these chunks use it. */
function isMoved(chunks: readonly string[], file = 'src/components/a.tsx'): boolean {
  const module: Pick<Module, 'nameForCondition'> = { nameForCondition: () => path.resolve(file) };
  return inMainPackage.test(module as Module, usedBy(chunks));
}

describe('the main package contains', () => {
  it('what the embedded cloud shares with a page of another package', () => {
    expect(isMoved(['sandbox/cloud', 'orders/detail/index'])).toBe(true);
    expect(isMoved(['sandbox/cloud', 'sandbox/index'])).toBe(false);
    expect(isMoved(['sandbox/cloud'])).toBe(false);
  });

  it('what several sub-packages use', () => {
    expect(isMoved(['orders/detail/index', 'account/offers/index', 'desk/offers/index'])).toBe(true);
    expect(isMoved(['orders/detail/index', 'account/offers/index'])).toBe(true);
    expect(isMoved(['orders/detail/index'])).toBe(false);
  });

  it('not what pages of one sub-package use', () => {
    expect(isMoved(['orders/detail/index', 'orders/list/index', 'orders/stall/index'])).toBe(false);
    expect(isMoved(['pages/goods/index', 'pages/goods/posts/index'])).toBe(false);
    expect(isMoved(['pages/goods/index', 'pages/post/index'])).toBe(true);
  });

  it('no library by this rule', () => {
    const file = 'node_modules/valibot/dist/index.mjs';
    expect(isMoved(['posters/draw', 'orders/detail/index', 'account/offers/index'], file)).toBe(false);
  });
});

/** Whether a module is late when these chunks use it. */
function isLate(chunks: readonly string[], type = 'javascript/auto'): boolean {
  const module: Pick<Module, 'nameForCondition' | 'type'> = {
    type,
    nameForCondition: () => path.resolve('src/domain/a.ts'),
  };
  return lateModules.test(module as Module, usedBy(chunks));
}

describe('a module of the main package is late', () => {
  it('that only sub-packages use', () => {
    expect(isLate(['orders/detail/index', 'account/offers/index'])).toBe(true);
    expect(isLate(['sandbox/cloud', 'pages/goods/index'])).toBe(true);
  });

  it('unless a page of the main package, or the app, uses it too', () => {
    expect(isLate(['orders/detail/index', 'account/offers/index', 'pages/cart/index'])).toBe(false);
    expect(isLate(['orders/detail/index', 'account/offers/index', 'app'])).toBe(false);
  });

  it('unless one sub-package has it alone, or it is a style sheet', () => {
    expect(isLate(['orders/detail/index', 'orders/list/index'])).toBe(false);
    expect(isLate(['orders/detail/index', 'account/offers/index'], 'css/mini-extract')).toBe(false);
  });
});

/** Builds these entries, of which those that say `late` use a late module; the scripts by name. */
async function build(entry: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const test = (module: Module) => module.identifier().endsWith('/* late */');
  const late = { name: 'late', test, enforce: true };
  const compiler = webpack({
    mode: 'none',
    entry,
    plugins: [requireLate],
    optimization: { splitChunks: { chunks: 'all', cacheGroups: { late } } },
  });
  const scripts = new Map<string, string>();
  // Nothing is written to the disk.
  compiler.hooks.shouldEmit.tap('test', ({ assets }) => {
    for (const [name, source] of Object.entries(assets)) scripts.set(name, String(source.source()));
    return false;
  });
  await new Promise((resolve, reject) => compiler.run((error, stats) => (error ? reject(error) : resolve(stats))));
  return scripts;
}

it('a script that needs late modules requires them first, and no other', async () => {
  const late = 'data:text/javascript,import "data:text/javascript,0;/* late */"';
  const scripts = await build({
    'orders/list/index': late,
    'account/pages/about/index': `${late};1`,
    'pages/feed/index': 'data:text/javascript,2',
  });
  const required = (name: string) => /^require\("([^"]+)"\);$/m.exec(scripts.get(name) ?? '')?.[1];
  expect([...scripts.keys()]).toContain('late.js');
  expect(required('orders/list/index.js')).toBe('../../late.js');
  expect(required('account/pages/about/index.js')).toBe('../../../late.js');
  expect([required('pages/feed/index.js'), required('late.js')]).toEqual([undefined, undefined]);
});
