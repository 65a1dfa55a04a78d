import { SOURCE_CODES, type Landing } from '@/contract/entry/landing';
import { content } from '@/demo';
import { encodeScene } from '@/domain/entry/landing-code';

import type { State } from './state';

/** A page of the shop, as its hash has it: `/pages/goods/index?id=gaiwan`. */
export type Path = string;

export const HOME: Path = '/pages/feed/index';
export const DESK: Path = '/desk/home/index';

/** The pages that a code or a card may open. */
const PATHS: Readonly<Record<Landing['to'], Path>> = {
  feed: HOME,
  catalog: '/pages/catalog/index',
  seller: '/pages/seller/index',
  coupons: '/account/coupons/index',
  stall: '/orders/stall/index',
  goods: '/pages/goods/index',
  post: '/pages/post/index',
  'prepared-order': '/orders/prepared-order/index',
};

const TABS: readonly Path[] = [
  HOME,
  '/pages/catalog/index',
  '/pages/seller/index',
  '/pages/cart/index',
  '/pages/mine/index',
];
export const isTab = (path: Path) => TABS.includes(path.split('?')[0] ?? '');

/** Pages that can be shared to Moments (`enableShareTimeline` in their configs). */
const IN_MOMENTS: readonly Landing['to'][] = ['feed', 'seller', 'goods', 'post'];

/** Parameters that tell how a page was opened, or that Taro adds. */
const PASSING = ['s', 'scene', 'q', 'stamp'];

/** The page itself, without how it was opened. */
export function plainPath(path: Path): Path {
  const [page = '', search = ''] = path.split('?');
  const query = new URLSearchParams(search);
  for (const name of PASSING) query.delete(name);
  const rest = query.toString();
  return rest === '' ? page : `${page}?${rest}`;
}

/** What a code to this page leads to; undefined for a page that has none. */
export function landingOf(path: Path): Landing | undefined {
  const [page, search = ''] = path.split('?');
  // `Object.keys` forgets the keys of a record.
  const to = (Object.keys(PATHS) as Landing['to'][]).find((each) => PATHS[each] === page);
  if (to === undefined) return undefined;
  if (to !== 'goods' && to !== 'post' && to !== 'prepared-order') return { to };
  const id = new URLSearchParams(search).get('id') ?? '';
  return /^[a-z0-9-]{1,27}$/.test(id) ? { to, id } : undefined;
}

/** The text of the code to this page; undefined for a page that has none. */
export function sceneOf(path: Path): string | undefined {
  const landing = landingOf(path);
  return landing && encodeScene({ landing, source: 'poster' });
}

/** Whether one can come to this page in this way. */
export function canCome(by: State['by'], path: Path): boolean {
  const landing = landingOf(path);
  if (by === 'code') return landing !== undefined;
  return by !== 'moments' || (landing !== undefined && IN_MOMENTS.includes(landing.to));
}

const withParameter = (path: Path, parameter: string) => `${path}${path.includes('?') ? '&' : '?'}${parameter}`;

export const scannedPath = (scene: string): Path => `${HOME}?scene=${scene}`;

/** The path by which one comes to a page in this way; the page itself where that is not possible. */
export function pathBy(by: State['by'], path: Path): Path {
  const page = plainPath(path);
  const scene = sceneOf(page);
  if (by === 'link' || !canCome(by, page)) return page;
  if (by === 'code') return scene === undefined ? page : scannedPath(scene);
  return withParameter(page, `s=${SOURCE_CODES[by === 'moments' ? 'moments' : 'chat']}`);
}

interface Place {
  readonly path: Path;
  readonly name: string;
}

const ofId = (to: 'goods' | 'post', id: string): Path => `${PATHS[to]}?id=${id}`;

/** The shop's goods and posts. */
export const GOODS: readonly Place[] = content.goods.map(({ id, title }) => ({ path: ofId('goods', id), name: title }));
export const POSTS: readonly Place[] = content.posts.map((post) => ({
  path: ofId('post', post.id),
  name: post.title ?? post.text,
}));
/** The other pages, by what a code to them is called. */
export const PAGES = ['feed', 'catalog', 'seller', 'coupons', 'stall'] as const satisfies readonly Landing['to'][];
export const pathOfPage = (to: (typeof PAGES)[number]): Path => PATHS[to];
