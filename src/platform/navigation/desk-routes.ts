import type { DeskTask } from '@/contract/desk/desk-order';
import type { OrdersBehind } from '@/contract/desk/figures';
import type { ReductionKind } from '@/contract/promotions/edited-promotion';

/** The pages of the seller's desk that have no parameters. */
export const DESK_PATHS = {
  desk: '/desk/home/index',
  'desk-prepare-order': '/desk/prepare-order/index',
  'desk-offers': '/desk/offers/index',
  'desk-shop': '/desk/shop/index',
  'desk-refunds': '/desk/refunds/index',
  'desk-comments': '/desk/comments/index',
  'desk-reviews': '/desk/reviews/index',
  'desk-sourcing': '/desk/sourcing/index',
  'desk-packing': '/desk/packing/index',
  'desk-send': '/desk/send/index',
  'desk-record': '/desk/record/index',
  'desk-promotions': '/desk/promotions/index',
  'desk-publish': '/desk/publish/index',
  'desk-posts': '/desk/posts/index',
  'desk-goods': '/desk/goods/index',
  'desk-figures': '/desk/figures/index',
  'desk-customers': '/desk/customers/index',
} as const;

/** Pages of the desk with a parameter. */
export type DeskRoute =
  | { readonly to: 'desk-shop-section'; readonly section: string }
  /** The seller's orders; without a task those to send. */
  | { readonly to: 'desk-orders'; readonly task?: DeskTask | 'all' }
  | { readonly to: 'desk-order' | 'desk-customer'; readonly id: string }
  /** The refunds of this order that wait for the seller. */
  | { readonly to: 'desk-order-refunds'; readonly id: string }
  /** The form of a coupon or promotion; without an id of a new one, with `again` of a new one like it. */
  | { readonly to: 'desk-promotion'; readonly kind: ReductionKind; readonly id?: string; readonly again?: 'yes' }
  /** The orders behind a figure. */
  | { readonly to: 'desk-behind'; readonly behind: OrdersBehind }
  /** Without an id the form of new goods, or of a new article. */
  | { readonly to: 'desk-goods-edit' | 'desk-posts-edit'; readonly id?: string };

const withParameter = (path: string, name: string, value: string | undefined) =>
  value === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}${name}=${value}`;

/** The query string of the page of orders behind a figure. */
function formatBehind({ figure, first, last, source, goodsId }: OrdersBehind): string {
  return [
    `figure=${figure}&first=${first}&last=${last}`,
    ...(source === undefined ? [] : [`source=${source}`]),
    ...(goodsId === undefined ? [] : [`goods=${goodsId}`]),
  ].join('&');
}

export function deskPathOf(route: DeskRoute): string {
  switch (route.to) {
    case 'desk-shop-section':
      return withParameter('/desk/shop/edit/index', 'section', route.section);
    case 'desk-orders':
      return withParameter('/desk/orders/index', 'task', route.task);
    case 'desk-order':
      return withParameter('/desk/order/index', 'id', route.id);
    case 'desk-order-refunds':
      return withParameter(DESK_PATHS['desk-refunds'], 'order', route.id);
    case 'desk-customer':
      return withParameter('/desk/customer/index', 'id', encodeURIComponent(route.id));
    case 'desk-promotion':
      return withParameter(
        withParameter(`/desk/promotions/edit/index?kind=${route.kind}`, 'id', route.id),
        'again',
        route.again,
      );
    case 'desk-behind':
      return `/desk/behind/index?${formatBehind(route.behind)}`;
    case 'desk-goods-edit':
      return withParameter('/desk/goods-edit/index', 'id', route.id);
    case 'desk-posts-edit':
      return withParameter('/desk/posts-edit/index', 'id', route.id);
  }
}
