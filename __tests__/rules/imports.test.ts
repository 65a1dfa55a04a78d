import { importsOf, ringsIn, type Import } from '../support/rules/import-graph';
import { project, readTree, type Rule } from '../support/rules/source-tree';

/** The table of the design: what each part may import. The part itself is always allowed. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  domain: ['contract'],
  cloud: ['contract', 'domain', 'npm:valibot'],
  'cloud/embedded': ['contract', 'domain', 'cloud', 'demo', 'npm:valibot', 'npm:uqr'],
  'cloud/wechat': ['contract', 'domain', 'cloud', 'npm:valibot', 'npm:wx-server-sdk', 'node'],
  demo: ['contract', 'domain'],
  client: ['contract'],
  platform: ['contract', 'npm:@tarojs/taro', 'npm:react'],
  stores: ['contract', 'client', 'platform', 'domain', 'npm:zustand', 'npm:react'],
  copy: ['contract', 'npm:dayjs'],
  components: ['contract', 'copy', 'npm:@tarojs/components', 'npm:react'],
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

/** Where the sub-packages stand, by the app's own word: `orders`, `pages/goods`. */
const SUB_PACKAGES = [...(readTree('src').get('src/app.config.ts') ?? '').matchAll(/root: '([^']+)'/g)].map(
  ([, root = '']) => root,
);

/** Doors between parts that one file alone may use. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'src/client/embedded.ts': ['cloud/embedded'],
  'src/client/embedded-package.ts': ['cloud/embedded'],
  'src/client/open-embedded-cloud.ts': ['cloud/embedded', 'demo', 'npm:@tarojs/taro'],
  'src/client/wechat.ts': ['npm:@tarojs/taro'],
};

function partOf(file: string): string {
  const [, first = '', second = ''] = file.split('/');
  if (!file.startsWith('src/') || file.split('/').length === 2) return 'root';
  const sub = SUB_PACKAGES.find((root) => file.startsWith(`src/${root}/`));
  if (sub !== undefined) return sub;
  return first === 'cloud' && ['embedded', 'wechat'].includes(second) ? `cloud/${second}` : first;
}

function nameOf({ to, isPackage }: Import): string {
  if (!isPackage) return partOf(to);
  if (to.startsWith('node:')) return 'node';
  return `npm:${to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/')}`;
}

function allowed(part: string): readonly string[] {
  if (part === MAIN_PAGES) return PAGE;
  return SUB_PACKAGES.includes(part) ? [...PAGE, MAIN_PAGES] : (MAY[part] ?? []);
}

/** Imports that run against the table. A style sheet beside its component is no import of code. */
const wrongWay: Rule = (files) =>
  importsOf(files).flatMap((one) => {
    const part = partOf(one.from);
    const to = nameOf(one);
    const ownStyle = one.to.endsWith('.css');
    const fine =
      part === 'root' || part === to || ownStyle || [...allowed(part), ...(DOORS[one.from] ?? [])].includes(to);
    return fine ? [] : [`${one.from} imports ${one.to}: ${part} may not know ${to}`];
  });

/** Which transport there is, is known in one place. */
const secondChoice: Rule = (files) =>
  importsOf(files)
    .filter(({ to, from }) => /^src\/client\/(embedded|wechat)\.ts$/.test(to) && from !== 'src/client/index.ts')
    .map(({ from, to }) => `${from} imports ${to}: only client/index.ts chooses the transport`);

const rings: Rule = (files) => ringsIn(importsOf(files)).map((ring) => `a ring of imports: ${ring}`);

const tree = readTree('src');

describe('imports', () => {
  it('run from right to left of contract → domain → cloud → client → stores → pages', () => {
    expect(wrongWay(tree)).toEqual([]);
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
    ['src/pages/mine/index.tsx', "import { Row } from '@/orders/list/row';"],
    ['src/orders/list/index.tsx', "import { Row } from '@/account/row';"],
    ['src/pages/feed/index.tsx', "import { BuyBar } from '@/pages/goods/parts/buy-bar';"],
    ['src/domain/cart/quote.ts', "const late = import('@/stores/cart/cart');"],
    ['src/domain/cart/quote.ts', "export { call } from '@/client';"],
    ['src/domain/cart/quote.ts', "import type { Client } from '@/client';"],
  ])('that run the other way are found: %s %s', (file, text) => {
    expect(wrongWay(project({ [file]: text, 'src/client/index.ts': '' }))).toHaveLength(1);
  });

  it('know the sub-packages of the app', () => {
    expect(SUB_PACKAGES).toEqual(expect.arrayContaining(['orders', 'account']));
  });

  it('that follow the table pass', () => {
    const fine = project({
      'src/pages/cart/index.tsx':
        "import { useCart } from '@/stores/cart/cart'; import styles from './index.module.css';",
      'src/orders/list/index.tsx': "import { useFresh } from '@/pages/shared/use-refresh';",
      'src/client/embedded.ts': "import { createCloud } from '@/cloud/embedded';",
    });
    expect(wrongWay(fine)).toEqual([]);
  });

  it('leave the choice of the transport to client/index.ts', () => {
    expect(secondChoice(tree)).toEqual([]);
    const planted = project({
      'src/client/embedded.ts': '',
      'src/stores/cart/cart.ts': "import { a } from '@/client/embedded';",
    });
    expect(secondChoice(planted)).toHaveLength(1);
  });

  it('go round in no ring', () => {
    expect(rings(tree)).toEqual([]);
    const ring = project({
      'src/a.ts': "import './b';",
      'src/b.ts': "import './c';",
      'src/c.ts': "import type { A } from './a';",
    });
    expect(rings(ring)).toEqual(['a ring of imports: src/a.ts → src/b.ts → src/c.ts → src/a.ts']);
  });
});
