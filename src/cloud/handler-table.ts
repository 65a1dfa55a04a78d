import type { VerbName } from '@/contract/verbs';

import type { Handler } from './handler';
import { listAddresses } from './handlers/address-list';
import { removeAddress } from './handlers/address-remove';
import { saveAddress } from './handlers/address-save';
import { getBasket } from './handlers/basket-get';
import { quoteCart } from './handlers/cart-quote';
import { syncCart } from './handlers/cart-sync';
import { getCode } from './handlers/code-get';
import { claimCoupon } from './handlers/coupon-claim';
import { listCoupons } from './handlers/coupon-list';
import { forSeller } from './handlers/desk';
import { answerOffer } from './handlers/desk-answer-offer';
import { listBaskets } from './handlers/desk-baskets';
import { endBasket } from './handlers/desk-end-basket';
import { listAskedOffers } from './handlers/desk-offers';
import { orderFor } from './handlers/desk-order-for';
import { summariseDesk } from './handlers/desk-summary';
import { resolveEntry } from './handlers/entry-resolve';
import { commentOn } from './handlers/feed-comment';
import { getPost } from './handlers/feed-get';
import { likePost } from './handlers/feed-like';
import { listFeed } from './handlers/feed-list';
import { reportComment } from './handlers/feed-report';
import { takeBackComment } from './handlers/feed-uncomment';
import { askFriend } from './handlers/favour-ask';
import { getFavour } from './handlers/favour-get';
import { payFavour } from './handlers/favour-pay';
import { getGoods } from './handlers/goods-get';
import { listGoods } from './handlers/goods-list';
import { searchForGoods } from './handlers/goods-search';
import { suggestForGoods } from './handlers/goods-suggest';
import { markAlert } from './handlers/mark-alert';
import { markFavourite } from './handlers/mark-favourite';
import { listMarks } from './handlers/mark-list';
import { listOffers } from './handlers/offer-list';
import { makeOffer } from './handlers/offer-make';
import { takeOffer } from './handlers/offer-take';
import { withdrawOffer } from './handlers/offer-withdraw';
import { cancelOrder } from './handlers/order-cancel';
import { confirmPayment } from './handlers/order-confirm-payment';
import { confirmReceipt } from './handlers/order-confirm-receipt';
import { getOrder } from './handlers/order-get';
import { listOrders } from './handlers/order-list';
import { payBalance, payOrder } from './handlers/order-pay';
import { placeOrder } from './handlers/order-place';
import { previewRefund } from './handlers/refund-preview';
import { requestRefund } from './handlers/refund-request';
import { shipReturn } from './handlers/refund-ship-return';
import { withdrawRefund } from './handlers/refund-withdraw';
import { listReviews } from './handlers/review-list';
import { listOwnReviews } from './handlers/review-mine';
import { writeReview } from './handlers/review-write';
import { enterGroup } from './handlers/group-enter';
import { getSellerCard } from './handlers/seller-card';
import { getShop } from './handlers/shop-get';
import { noteVisit } from './handlers/visit-note';
import { placeAtStall } from './handlers/stall-place';

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
