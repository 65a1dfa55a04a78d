import { useState } from 'react';
import { useStore } from 'zustand';

import { amountDueNow, type LineItemInput, type PaymentChoice, type Quote } from '@/contract/cart/quote';
import { LIMITS } from '@/contract/limits';
import type { GiftCard } from '@/contract/orders/order-gift';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { navigateBack, navigateTo, parseLines } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import { scrollToElement } from '@/platform/page/scroll-to-element';
import { createCheckout } from '@/stores/checkout/checkout';
import {
  blockerOf,
  hasAgreed,
  nonReturnableLines,
  separableLines,
  type CheckoutState,
} from '@/stores/checkout/checkout-state';
import { shopResource } from '@/stores/shop/shop';

import { openCheckoutResult } from '../shared/open-checkout-result';
import { useIsMounted } from '../shared/use-is-mounted';
import { useCheckoutAddress } from './use-checkout-address';

/** Parses the query parameter `lines`; empty if the lines are invalid or over the limits. */
export function linesFromQuery(text: string | undefined): readonly LineItemInput[] {
  const lines = parseLines(text ?? '');
  const fits = ({ skuId, quantity }: LineItemInput) => skuId.length <= LIMITS.idChars && quantity <= LIMITS.quantity;
  return lines.length <= LIMITS.lines && lines.every(fits) ? lines : [];
}

/** Why no order was placed. If it may exist nevertheless, the text adds that a retry creates no second order. */
export function noticeText(state: CheckoutState): string {
  const { status, failure, unanswered } = state;
  if (status !== 'editing') return '';
  if (!failure && blockerOf(state) === 'mixed-preorder') return copy.checkout.mixedPreorder;
  if (!failure) return unanswered ? copy.checkout.unanswered : '';
  const text = failureText(failure);
  return unanswered && failure.code !== 'TIMEOUT' ? text + copy.checkout.retryIsSafe : text;
}

const piecesOf = (lines: readonly LineItemInput[]) => lines.reduce((count, { quantity }) => count + quantity, 0);

/** Pre-ordered goods come too late for a gift. */
const isGiftable = (quote: Quote | undefined) => quote?.lines.every(({ preorder }) => !preorder) === true;

/** A gift without a word. */
export const PLAIN_GIFT: GiftCard = { from: '', words: '', showsPrice: false };

interface Opened {
  readonly lines: readonly LineItemInput[];
  readonly fromCart: boolean;
  readonly isGift: boolean;
}

/** State and actions of the checkout page. */
export function useCheckoutPage({ lines, fromCart, isGift }: Opened) {
  const [checkout] = useState(() => createCheckout(lines, fromCart, isGift ? PLAIN_GIFT : undefined));
  const state = useStore(checkout.store);
  const address = useCheckoutAddress(checkout, state.unanswered?.addressId);
  const { remote: shop } = shopResource.use({});
  const isMounted = useIsMounted();
  const [missing, setMissing] = useState<'address' | 'returns'>();
  const quote = valueIn(state.quote);
  const blocker = blockerOf(state);
  const isTransfer = valueIn(shop)?.payment === 'contact';

  async function pay(): Promise<void> {
    if (!state.unanswered && (blocker === 'address' || blocker === 'returns')) {
      setMissing(blocker);
      void scrollToElement(blocker);
      return showToast(blocker === 'address' ? copy.checkout.addressRequired : copy.checkout.noReturnRequired);
    }
    const result = await checkout.pay();
    if (result && isMounted.current) await openCheckoutResult(result);
  }

  return {
    ...state,
    ...checkout,
    address,
    blocker,
    notice: noticeText(state),
    /** Paid by a transfer in the chat, once the order is placed. */
    isTransfer,
    canGive: state.gift !== undefined || (!isTransfer && isGiftable(quote)),
    /** The required step that is highlighted after a tap on "pay", until it is done. */
    missing: missing === blocker ? missing : undefined,
    nonReturnableLines: quote ? nonReturnableLines(quote) : [],
    hasAgreed: hasAgreed(state),
    pieces: quote ? piecesOf(quote.lines) : 0,
    separablePieces: quote ? piecesOf(separableLines(quote)) : 0,
    /** The amount charged now: the total or the deposit, fen. */
    due: quote && amountDueNow(quote),
    requote: () => void checkout.requote(),
    adjust: (skuId: string, quantity: number) => void checkout.adjust(skuId, quantity),
    orderSeparately: () => void checkout.orderSeparately(),
    setPaymentChoice: (choice: PaymentChoice) =>
      state.unanswered ? showToast(copy.checkout.lockedUntilReply) : void checkout.setPaymentChoice(choice),
    pay: () => void pay(),
    openGoods: (id: string) => void navigateTo({ to: 'goods', id }),
    seeOrders: () => void navigateTo({ to: 'orders' }),
    goBack: () => void navigateBack(),
  };
}

export type CheckoutPage = ReturnType<typeof useCheckoutPage>;
