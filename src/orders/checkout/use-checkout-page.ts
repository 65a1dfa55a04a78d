import { useState } from 'react';
import { useStore } from 'zustand';

import { dueNow, type PayingWith, type WantedLine } from '@/contract/cart/quote';
import { LIMITS } from '@/contract/limits';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { formatYuan } from '@/copy/format';
import { askSeller } from '@/pages/shared/shop/ask-seller';
import { back, go, readLines, replace } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import { reveal } from '@/platform/page/scroll-to-element';
import { createCheckout, type Placed } from '@/stores/checkout/checkout';
import { apart, blockerOf, hasAgreed, notReturnable, type Placing } from '@/stores/checkout/checkout-state';
import { shopResource } from '@/stores/shop/shop';

import { useAlive } from '../shared/use-mounted';
import { useAddress } from './use-address';

/** What the page's address asks for; nothing where it can't be what a shopper chose. */
export function wantedFrom(text: string | undefined): readonly WantedLine[] {
  const lines = readLines(text ?? '');
  const fits = ({ skuId, quantity }: WantedLine) => skuId.length <= LIMITS.idChars && quantity <= LIMITS.quantity;
  return lines.length <= LIMITS.lines && lines.every(fits) ? lines : [];
}

/** Why nothing was ordered; and where the order may be there all the same, that asking again makes no second one. */
export function noticeOf(state: Placing): string {
  const { stage, failure, unanswered } = state;
  if (stage !== 'editing') return '';
  if (!failure && blockerOf(state) === 'alone') return copy.checkout.alone;
  if (!failure) return unanswered ? copy.checkout.unanswered : '';
  const says = wordsFor(failure);
  return unanswered && failure.code !== 'TIMEOUT' ? says + copy.checkout.neverTwice : says;
}

async function leave(placed: Placed): Promise<void> {
  if (placed.to === 'paid') return replace({ to: 'paid', id: placed.id, round: 'first', heard: placed.heard });
  await replace({ to: 'order', id: placed.id });
  if (placed.failure) say(wordsFor(placed.failure));
}

const piecesOf = (lines: readonly WantedLine[]) => lines.reduce((count, { quantity }) => count + quantity, 0);

/** All that the checkout shows and does. */
export function useCheckoutPage(lines: readonly WantedLine[], fromCart: boolean) {
  const [checkout] = useState(() => createCheckout(lines, fromCart));
  const state = useStore(checkout.store);
  const address = useAddress(checkout, state.unanswered?.addressId);
  const { remote: shop } = shopResource.use({});
  const alive = useAlive();
  const [missing, setMissing] = useState<'address' | 'returns'>();
  const quote = valueIn(state.quote);
  const blocker = blockerOf(state);

  async function pay(): Promise<void> {
    if (!state.unanswered && (blocker === 'address' || blocker === 'returns')) {
      setMissing(blocker);
      void reveal(blocker);
      return say(blocker === 'address' ? copy.checkout.addressFirst : copy.checkout.noReturnFirst);
    }
    const placed = await checkout.pay();
    if (placed && alive.current) await leave(placed);
  }

  return {
    ...state,
    address,
    blocker,
    notice: noticeOf(state),
    contact: shop.status === 'ready' && shop.value.payment === 'contact',
    /** What stands between her and the order; only while it still does. */
    missing: missing === blocker ? missing : undefined,
    notReturnable: quote ? notReturnable(quote) : [],
    hasAgreed: hasAgreed(state),
    pieces: quote ? piecesOf(quote.lines) : 0,
    /** Pieces that can be ordered together where a pre-order stands among others. */
    piecesApart: quote ? piecesOf(apart(quote)) : 0,
    /** What is charged when she pays: all of it, or the deposit. */
    due: quote && dueNow(quote),
    requote: () => void checkout.requote(),
    setRemark: checkout.setRemark,
    adjust: (skuId: string, quantity: number) => void checkout.adjust(skuId, quantity),
    leaveOutTroubled: checkout.leaveOutTroubled,
    agree: checkout.agree,
    separate: () => void checkout.separate(),
    payWith: (paying: PayingWith) => (state.unanswered ? say(copy.checkout.frozen) : void checkout.payWith(paying)),
    pay: () => void pay(),
    openGoods: (id: string) => void go({ to: 'goods', id }),
    seeOrders: () => void go({ to: 'orders' }),
    toFeed: () => void go({ to: 'feed' }),
    goBack: () => void back(),
    tellSeller: () => quote && void askSeller(copy.seller.enquiry(quote.lines, formatYuan(quote.total))),
  };
}

export type CheckoutPage = ReturnType<typeof useCheckoutPage>;
