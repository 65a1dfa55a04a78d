import { DESK_PATHS } from './desk-routes';

/** Pages without parameters, with their paths. */
export const STATIC_PATHS = {
  feed: '/pages/feed/index',
  seller: '/pages/seller/index',
  cart: '/pages/cart/index',
  mine: '/pages/mine/index',
  addresses: '/account/addresses/list/index',
  about: '/account/about/index',
  coupons: '/account/coupons/index',
  wishlist: '/account/wishlist/index',
  offers: '/account/offers/index',
  messages: '/account/messages/index',
  'my-data': '/account/my-data/index',
  'add-seller': '/account/add-seller/index',
  'pick-address': '/account/addresses/list/index?pick=1',
  /** The address form, opened to add an address to an order. */
  'new-picked-address': '/account/addresses/edit/index?pick=1',
  /** The address form for somebody else's order. */
  recipient: '/account/addresses/edit/index?recipient=1',
  stall: '/orders/stall/index',
  posters: '/posters/batch/index',
  'my-reviews': '/orders/reviews/list/index',
  sandbox: '/sandbox/index',
  ...DESK_PATHS,
} as const;
