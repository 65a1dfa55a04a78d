/** The pages of the seller's desk that have no parameters. */
export const DESK_PATHS = {
  desk: '/desk/home/index',
  'desk-prepare-order': '/desk/prepare-order/index',
  'desk-offers': '/desk/offers/index',
  'desk-shop': '/desk/shop/index',
  'desk-publish': '/desk/publish/index',
  'desk-posts': '/desk/posts/index',
  'desk-goods': '/desk/goods/index',
} as const;

type DeskForm =
  | { readonly to: 'desk-shop-section'; readonly section: string }
  /** Without an id the form of new goods, or of a new article. */
  | { readonly to: 'desk-goods-edit' | 'desk-posts-edit'; readonly id?: string };

export type DeskRoute = { readonly to: keyof typeof DESK_PATHS } | DeskForm;

/** The path of a form of the desk. */
export function deskFormPath(route: DeskForm): string {
  if (route.to === 'desk-shop-section') return `/desk/shop/edit/index?section=${route.section}`;
  return `/${route.to.replace('-', '/')}/index${route.id === undefined ? '' : `?id=${route.id}`}`;
}
