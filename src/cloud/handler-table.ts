import type { VerbName } from '@/contract/verbs';

import type { Handler } from './handler';
import { listAddresses } from './handlers/addresses/list';
import { removeAddress } from './handlers/addresses/remove';
import { saveAddress } from './handlers/addresses/save';
import { getBasket } from './handlers/checkout/get-prepared-order';
import { quoteCart } from './handlers/cart/quote';
import { syncCart } from './handlers/cart/sync';
import { getCode } from './handlers/posters/get-code';
import { claimCoupon } from './handlers/promotions/claim-coupon';
import { listCoupons } from './handlers/promotions/list-coupons';
import { forSeller } from './handlers/desk/seller-only';
import { answerOffer } from './handlers/desk/answer-offer';
import { listBaskets } from './handlers/desk/list-prepared-orders';
import { endBasket } from './handlers/desk/withdraw-prepared-order';
import { listAskedOffers } from './handlers/desk/list-offers';
import { orderFor } from './handlers/desk/prepare-order';
import { summariseDesk } from './handlers/desk/summary';
import { resolveEntry } from './handlers/entry/resolve';
import { commentOn } from './handlers/feed/comment';
import { getPost } from './handlers/feed/get';
import { likePost } from './handlers/feed/like';
import { listFeed } from './handlers/feed/list';
import { reportComment } from './handlers/feed/report';
import { takeBackComment } from './handlers/feed/delete-comment';
import { askFriend } from './handlers/checkout/request-pay-for-me';
import { getFavour } from './handlers/checkout/get-pay-for-me';
import { payFavour } from './handlers/checkout/pay-pay-for-me';
import { getGoods } from './handlers/catalog/get';
import { listGoods } from './handlers/catalog/list';
import { searchForGoods } from './handlers/catalog/search';
import { suggestForGoods } from './handlers/catalog/suggest';
import { markAlert } from './handlers/wishlist/set-alert';
import { markFavourite } from './handlers/wishlist/set-favourite';
import { listMarks } from './handlers/wishlist/list';
import { listOffers } from './handlers/offers/list';
import { makeOffer } from './handlers/offers/make';
import { takeOffer } from './handlers/offers/take';
import { withdrawOffer } from './handlers/offers/withdraw';
import { cancelOrder } from './handlers/orders/cancel';
import { confirmPayment } from './handlers/payment/confirm';
import { confirmReceipt } from './handlers/orders/confirm-receipt';
import { getOrder } from './handlers/orders/get';
import { listOrders } from './handlers/orders/list';
import { payBalance, payOrder } from './handlers/payment/pay';
import { placeOrder } from './handlers/checkout/place-order';
import { previewRefund } from './handlers/refunds/preview';
import { requestRefund } from './handlers/refunds/request';
import { shipReturn } from './handlers/refunds/ship-return';
import { withdrawRefund } from './handlers/refunds/withdraw';
import { listReviews } from './handlers/reviews/list';
import { listOwnReviews } from './handlers/reviews/list-own';
import { writeReview } from './handlers/reviews/write';
import { enterGroup } from './handlers/entry/enter-group';
import { getSellerCard } from './handlers/shop/get-seller-card';
import { getShop } from './handlers/shop/get';
import { noteVisit } from './handlers/entry/record-visit';
import { placeAtStall } from './handlers/checkout/place-at-stall';

export const HANDLERS: { readonly [V in VerbName]: Handler<V> } = {
  'shop.get': getShop,
  'goods.list': listGoods,
  'goods.search': searchForGoods,
  'goods.suggest': suggestForGoods,
  'goods.get': getGoods,
  'feed.list': listFeed,
  'feed.get': getPost,
  'feed.like': likePost,
  'feed.comment': commentOn,
  'feed.uncomment': takeBackComment,
  'feed.report': reportComment,
  'seller.card': getSellerCard,
  'entry.resolve': resolveEntry,
  'code.get': getCode,
  'cart.quote': quoteCart,
  'coupon.list': listCoupons,
  'coupon.claim': claimCoupon,
  'order.place': placeOrder,
  'order.pay': payOrder,
  'order.payBalance': payBalance,
  'order.confirmPayment': confirmPayment,
  'order.list': listOrders,
  'order.get': getOrder,
  'order.cancel': cancelOrder,
  'order.confirmReceipt': confirmReceipt,
  'refund.preview': previewRefund,
  'refund.request': requestRefund,
  'refund.shipReturn': shipReturn,
  'refund.withdraw': withdrawRefund,
  'review.list': listReviews,
  'review.write': writeReview,
  'review.mine': listOwnReviews,
  'cart.sync': syncCart,
  'mark.list': listMarks,
  'mark.favourite': markFavourite,
  'mark.alert': markAlert,
  'offer.make': makeOffer,
  'offer.list': listOffers,
  'offer.take': takeOffer,
  'offer.withdraw': withdrawOffer,
  'stall.place': placeAtStall,
  'basket.get': getBasket,
  'favour.ask': askFriend,
  'favour.get': getFavour,
  'favour.pay': payFavour,
  'address.list': listAddresses,
  'address.save': saveAddress,
  'address.remove': removeAddress,
  'visit.note': noteVisit,
  'group.enter': enterGroup,
  'desk.summary': forSeller<'desk.summary'>(summariseDesk),
  'desk.baskets': forSeller<'desk.baskets'>(listBaskets),
  'desk.orderFor': forSeller<'desk.orderFor'>(orderFor),
  'desk.offers': forSeller<'desk.offers'>(listAskedOffers),
  'desk.answerOffer': forSeller<'desk.answerOffer'>(answerOffer),
  'desk.endBasket': forSeller<'desk.endBasket'>(endBasket),
};
