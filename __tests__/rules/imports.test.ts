import { cyclesIn, importsOf, type Import } from '../support/rules/import-graph';
import { project, readTree, type Rule } from '../support/rules/source-tree';

/** What each part of the source may import, besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  domain: ['contract'],
  cloud: ['contract', 'domain', 'npm:valibot'],
  'cloud/embedded': ['contract', 'domain', 'cloud', 'demo', 'npm:valibot'],
  'cloud/server': ['contract', 'domain', 'cloud', 'cloud/embedded', 'demo', 'npm:pg', 'npm:valibot', 'node'],
  'cloud/wechat': ['contract', 'domain', 'cloud', 'npm:valibot', 'npm:wx-server-sdk', 'node'],
  demo: ['contract', 'domain'],
  client: ['contract'],
  platform: ['contract', 'npm:@tarojs/taro', 'npm:react'],
  stores: ['contract', 'client', 'platform', 'domain', 'npm:zustand', 'npm:react'],
  copy: ['contract', 'npm:dayjs'],
  components: ['contract', 'copy', 'npm:@tarojs/components', 'npm:react'],
  preview: ['contract', 'domain', 'cloud/embedded', 'demo', 'platform'],
};

const PAGE = [
  'contract',
  'stores',
  'components',
  'copy',
  'platform',
  'npm:@tarojs/components',
  'npm:@tarojs/taro',
  'npm:react',
  'npm:zustand',
];
const MAIN_PAGES = 'pages';

/** Roots of the sub-packages, from app.config.ts: `orders`, `pages/goods`. */
const SUB_PACKAGES = [...(readTree('src').get('src/app.config.ts') ?? '').matchAll(/root: '([^']+)'/g)].map(
  ([, root = '']) => root,
);

/** Further imports of single files. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  'src/client/embedded-transport.ts': ['cloud/embedded'],
  'src/client/first-screen.ts': ['cloud/embedded', 'demo', 'platform'],
  'src/client/embedded-package.ts': ['cloud/embedded'],
  'src/client/full-cloud-package.ts': ['cloud/embedded'],
  'src/client/full-cloud-entry.ts': ['cloud/embedded'],
  'src/client/open-embedded-cloud.ts': ['cloud/embedded', 'demo', 'platform', 'npm:@tarojs/taro'],
  'src/client/cloud-transport.ts': ['npm:@tarojs/taro'],
  'src/client/http-transport.ts': ['platform'],
  'src/client/played-network.ts': ['platform'],
  'src/client/wechat-transport.ts': ['npm:@tarojs/taro'],
  'src/client/container-transport.ts': ['npm:@tarojs/taro'],
  'src/cloud/server/function.ts': ['npm:wx-server-sdk'],
};

function partOf(file: string): string {
  const [, first = '', second = ''] = file.split('/');
  if (!file.startsWith('src/') || file.split('/').length === 2) return 'root';
  const sub = SUB_PACKAGES.find((root) => file.startsWith(`src/${root}/`));
  if (sub !== undefined) return sub;
  return first === 'cloud' && ['embedded', 'server', 'wechat'].includes(second) ? `cloud/${second}` : first;
}

function nameOf({ to, isPackage }: Import): string {
  if (!isPackage) return partOf(to);
  if (to.startsWith('node:')) return 'node';
  return `npm:${to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/')}`;
}

function allowedFor(part: string): readonly string[] {
  if (part === MAIN_PAGES) return PAGE;
  return SUB_PACKAGES.includes(part) ? [...PAGE, MAIN_PAGES] : (ALLOWED[part] ?? []);
}

/** Imports that the table does not allow. Style sheets are not checked. */
const forbiddenImports: Rule = (files) =>
  importsOf(files).flatMap((one) => {
    const part = partOf(one.from);
    const to = nameOf(one);
    const ownStyle = one.to.endsWith('.css');
    const isAllowed =
      part === 'root' || part === to || ownStyle || [...allowedFor(part), ...(EXCEPTIONS[one.from] ?? [])].includes(to);
    return isAllowed ? [] : [`${one.from} imports ${one.to}: ${part} may not import ${to}`];
  });

/** Imports of a transport outside client/index.ts, which selects it. */
const transportImports: Rule = (files) =>
  importsOf(files)
    .filter(
      ({ to, from }) =>
        /^src\/client\/(embedded|wechat|container|http)-transport\.ts$/.test(to) && from !== 'src/client/index.ts',
    )
    .map(({ from, to }) => `${from} imports ${to}: only client/index.ts selects the transport`);

/** Imports of the page around the browser preview: only the build for browsers may lead there. */
const previewImports: Rule = (files) =>
  importsOf(files)
    .filter(({ to, from }) => to.startsWith('src/preview/') && !from.startsWith('src/preview/'))
    .map(({ from, to }) => `${from} imports ${to}: it would be in the mini program`);

const cycles: Rule = (files) => cyclesIn(importsOf(files)).map((cycle) => `import cycle: ${cycle}`);

const tree = readTree('src');

describe('imports', () => {
  it('only point to the left in contract → domain → cloud → client → stores → pages', () => {
    expect(forbiddenImports(tree)).toEqual([]);
  });

  it.each([
    ['src/domain/cart/quote.ts', "import { call } from '@/client';"],
    ['src/contract/money.ts', "import { quote } from '../domain/quote';"],
    ['src/stores/cart/cart.ts', "import { route } from '@/cloud/router';"],
    ['src/stores/cart/cart.ts', "import { content } from '@/demo';"],
    ['src/pages/cart/index.tsx', "import { call } from '@/client';"],
    ['src/pages/cart/index.tsx', "import { quote } from '@/domain/cart/quote';"],
    ['src/components/catalog/price/price.tsx', "import Taro from '@tarojs/taro';"],
    ['src/components/catalog/price/price.tsx', "import { useCart } from '@/stores/cart/cart';"],
    ['src/cloud/handlers/checkout/place-order.ts', "import { store } from '@/cloud/embedded/storage/store';"],
    ['src/cloud/wechat/index.ts', "import { content } from '@/demo';"],
    ['src/client/client.ts', "import Taro from '@tarojs/taro';"],
    ['src/client/wechat-transport.ts', "import { migrate } from '@/cloud/server/database/migrate';"],
    ['src/cloud/router.ts', "import { Pool } from 'pg';"],
    ['src/pages/mine/index.tsx', "import { Row } from '@/orders/list/row';"],
    ['src/orders/list/index.tsx', "import { Row } from '@/account/row';"],
    ['src/pages/feed/index.tsx', "import { BuyBar } from '@/pages/goods/parts/buy-bar';"],
    ['src/domain/cart/quote.ts', "const late = import('@/stores/cart/cart');"],
    ['src/domain/cart/quote.ts', "export { call } from '@/client';"],
    ['src/domain/cart/quote.ts', "import type { Client } from '@/client';"],
  ])('that are not allowed are reported: %s %s', (file, text) => {
    expect(forbiddenImports(project({ [file]: text, 'src/client/index.ts': '' }))).toHaveLength(1);
  });

  it('are checked for the sub-packages of the app', () => {
    expect(SUB_PACKAGES).toEqual(expect.arrayContaining(['orders', 'account']));
  });

  it('that are allowed pass', () => {
    const allowed = project({
      'src/pages/cart/index.tsx':
        "import { useCart } from '@/stores/cart/cart'; import styles from './index.module.css';",
      'src/orders/list/index.tsx': "import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';",
      'src/client/embedded-transport.ts': "import { createCloud } from '@/cloud/embedded';",
    });
    expect(forbiddenImports(allowed)).toEqual([]);
  });

  it('of a transport are in client/index.ts only', () => {
    expect(transportImports(tree)).toEqual([]);
    const example = project({
      'src/client/embedded-transport.ts': '',
      'src/stores/cart/cart.ts': "import { a } from '@/client/embedded-transport';",
    });
    expect(transportImports(example)).toHaveLength(1);
  });

  it('of the page around the browser preview are its own only', () => {
    expect(previewImports(tree)).toEqual([]);
    const example = {
      'src/preview/state.ts': '',
      'src/preview/index.ts': "import { parseState } from './state';",
      'src/app.tsx': "import { parseState } from '@/preview/state';",
    };
    expect(previewImports(project(example))).toEqual([
      'src/app.tsx imports src/preview/state.ts: it would be in the mini program',
    ]);
  });

  it('have no cycle', () => {
    expect(cycles(tree)).toEqual([]);
    const cycle = project({
      'src/a.ts': "import './b';",
      'src/b.ts': "import './c';",
      'src/c.ts': "import type { A } from './a';",
    });
    expect(cycles(cycle)).toEqual(['import cycle: src/a.ts → src/b.ts → src/c.ts → src/a.ts']);
  });
});
