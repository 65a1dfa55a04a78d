import path from 'node:path';

import { importsOf, type Import } from '../support/rules/import-graph';
import { isScript, project, readTree, type Files, type Rule } from '../support/rules/source-tree';

/** The features of the shop. Every layer has the code of a feature in a folder, or a file, of this name. */
const FEATURES: readonly string[] = [
  'addresses',
  'cart',
  'catalog',
  'checkout',
  'desk',
  'entry',
  'feed',
  'gifts',
  'me',
  'messages',
  'offers',
  'orders',
  'payment',
  'posters',
  'promotions',
  'refunds',
  'reviews',
  'shop',
  'wishlist',
];

/** Layers, lowest first. A file's feature is the first folder, or the file name, below its layer. */
const LAYERS: readonly string[] = [
  'contract',
  'contract/verbs',
  'domain',
  'cloud/inputs',
  'cloud/repositories',
  'cloud/services',
  'cloud/handlers',
  'stores',
  'copy/zh-cn',
  'components',
  'pages/shared',
];

/** Other folders of a layer. */
const OTHER_FOLDERS: Readonly<Record<string, readonly string[]>> = { contract: ['verbs'], components: ['ui'] };

/** Limit of code files per folder, so that a folder can be read at a glance. */
const MAX_FILES = 25;

interface Location {
  readonly layer: string;
  /** A feature, or `·name` for a file at the layer's root that several features share. */
  readonly part: string;
}

function locationOf(file: string): Location | undefined {
  const layer = [...LAYERS].reverse().find((one) => file.startsWith(`src/${one}/`));
  if (layer === undefined) return undefined;
  const [first = '', ...rest] = file.slice(`src/${layer}/`.length).split('/');
  const name = first.replace(/\.tsx?$/, '');
  const isFeature = rest.length > 0 || (FEATURES.includes(name) && ['contract/verbs', 'cloud/inputs'].includes(layer));
  return { layer, part: isFeature ? name : `·${name}` };
}

/** Folders of a layer that are not a feature. */
const unknownFeatures: Rule = (files) => {
  const found = [...files.keys()].filter(isScript).flatMap((file) => {
    const location = locationOf(file);
    if (!location || location.part.startsWith('·')) return [];
    const known = [...FEATURES, ...(OTHER_FOLDERS[location.layer] ?? [])].includes(location.part);
    return known ? [] : [`src/${location.layer}/${location.part} is not a feature`];
  });
  return [...new Set(found)];
};

/** Imports within one layer from one feature, or root file, to another. */
function edgesOf(imports: readonly Import[]): ReadonlyMap<string, ReadonlySet<string>> {
  const edges = new Map<string, Set<string>>();
  for (const { from, to, isPackage } of imports) {
    const [a, b] = [locationOf(from), isPackage ? undefined : locationOf(to)];
    if (!a || !b || a.layer !== b.layer || a.part === b.part) continue;
    const key = `${a.layer}: ${a.part}`;
    edges.set(key, (edges.get(key) ?? new Set()).add(`${b.layer}: ${b.part}`));
  }
  return edges;
}

function reachableFrom(edges: ReadonlyMap<string, ReadonlySet<string>>, start: string): ReadonlySet<string> {
  const seen = new Set(edges.get(start));
  // Iterating a Set also visits elements added meanwhile.
  for (const part of seen) for (const next of edges.get(part) ?? []) seen.add(next);
  return seen;
}

/** Features of a layer that import each other, directly or indirectly. */
const cycles: Rule = (files) => {
  const edges = edgesOf(importsOf(files));
  return [...edges.keys()].filter((part) => reachableFrom(edges, part).has(part)).map((part) => `cycle: ${part}`);
};

/** Imports from a lower layer to a higher one. */
const upward: Rule = (files) =>
  importsOf(files).flatMap(({ from, to, isPackage }) => {
    const [a, b] = [locationOf(from), isPackage ? undefined : locationOf(to)];
    if (!a || !b || LAYERS.indexOf(a.layer) >= LAYERS.indexOf(b.layer)) return [];
    // contract/verbs.ts joins the verbs of all features.
    return from === 'src/contract/verbs.ts' ? [] : [`${from} imports ${to}: ${b.layer} is above ${a.layer}`];
  });

/** Folders with too many code files. */
function crowded(files: Files): readonly string[] {
  const counts = new Map<string, number>();
  for (const file of files.keys()) {
    if (!isScript(file)) continue;
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > MAX_FILES).map(([folder, count]) => `${folder}: ${count} files`);
}

/** Verbs in a feature's contract file without a handler or an input schema in the same feature. */
const strayVerbs: Rule = (files) =>
  [...files].flatMap(([file, text]) => {
    // A large feature has its verbs in a folder, by area: then its handlers and inputs have folders of the same names.
    const feature = /^src\/contract\/verbs\/([\w-]+(?:\/[\w-]+)?)\.ts$/.exec(file)?.[1];
    if (feature === undefined || feature.endsWith('/index')) return [];
    const table = files.get(`src/cloud/handlers/${feature}/index.ts`) ?? '';
    const inputs = files.get(`src/cloud/inputs/${feature}.ts`) ?? '';
    const verbs = [...text.matchAll(/^ {2}'([\w.]+)':/gm)].map(([, verb = '']) => verb);
    return verbs
      .filter((verb) => !table.includes(`'${verb}':`) || !inputs.includes(`'${verb}':`))
      .map((verb) => `${verb} of ${file} has no handler or no input in the feature ${feature}`);
  });

const tree = readTree('src');

describe('feature folders', () => {
  it('have the same names in every layer', () => {
    expect(unknownFeatures(tree)).toEqual([]);
    expect(unknownFeatures(project({ 'src/domain/wallets/a.ts': '' }))).toEqual([
      'src/domain/wallets is not a feature',
    ]);
  });

  it('import each other without a cycle', () => {
    expect(cycles(tree)).toEqual([]);
    const example = project({
      'src/domain/orders/a.ts': "import { b } from '../refunds/b';",
      'src/domain/refunds/b.ts': '',
      'src/domain/refunds/c.ts': "import { d } from '../orders/d';",
      'src/domain/orders/d.ts': '',
    });
    expect(cycles(example)).toEqual(['cycle: domain: orders', 'cycle: domain: refunds']);
  });

  it('have no cycle through a file at the root of their layer', () => {
    const example = project({
      'src/stores/orders/a.ts': "import { b } from '../list';",
      'src/stores/list.ts': "import { c } from './orders/c';",
      'src/stores/orders/c.ts': '',
    });
    expect(cycles(example)).toHaveLength(2);
  });

  it('import from their own layer or below', () => {
    expect(upward(tree)).toEqual([]);
    const example = project({
      'src/cloud/repositories/orders/a.ts': "import { b } from '@/cloud/services/orders/b';",
      'src/cloud/services/orders/b.ts': '',
    });
    expect(upward(example)).toHaveLength(1);
  });

  it('contain the handler and the input schema of each of their verbs', () => {
    expect(strayVerbs(tree)).toEqual([]);
    const example = project({
      'src/contract/verbs/orders.ts': "  'order.get': Verb<A, B>;\n  'order.list': Verb<A, B>;",
      'src/cloud/handlers/orders/index.ts': "  'order.get': getOrder,\n  'order.list': listOrders,",
      'src/cloud/inputs/orders.ts': "  'order.get': object({}),",
    });
    expect(strayVerbs(example)).toHaveLength(1);
  });

  it('have them in the same area of a large feature', () => {
    const example = project({
      'src/contract/verbs/desk/offers.ts': "  'desk.listOffers': Verb<A, B>;",
      'src/cloud/handlers/desk/offers/index.ts': "  'desk.listOffers': listOffers,",
      'src/cloud/handlers/desk/index.ts': "  'desk.listOrders': listOrders,",
      'src/cloud/inputs/desk/offers.ts': "  'desk.listOffers': object({}),",
      'src/contract/verbs/desk/orders.ts': "  'desk.listOrders': Verb<A, B>;",
    });
    expect(strayVerbs(example)).toEqual([expect.stringContaining('desk.listOrders')]);
  });

  it('and all other folders have at most 25 code files', () => {
    expect(crowded(readTree('src', '__tests__', 'config'))).toEqual([]);
    const many = Object.fromEntries(Array.from({ length: 26 }, (_none, index) => [`src/stores/a/f${index}.ts`, '']));
    expect(crowded(project(many))).toEqual(['src/stores/a: 26 files']);
  });
});
