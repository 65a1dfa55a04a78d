import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import { LIMITS } from '@/contract/limits';
import type { Order } from '@/contract/orders/order';
import type { RefundKind, RefundReason } from '@/contract/refunds/refund';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { useAlive } from '@/orders/shared/use-mounted';
import { askSeller } from '@/pages/shared/shop/ask-seller';
import { replace } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import { reveal } from '@/platform/page/scroll-to-element';
import { orderResource } from '@/stores/orders/orders';
import { createRefunding } from '@/stores/refunds/refund-form';
import { blockerOf, choiceOf, previewOf, type RefundBlocker, type Refunding } from '@/stores/refunds/refund-form-state';
import { shopResource } from '@/stores/shop/shop';
import { usePictures } from '@/stores/use-pictures';

const NOTHING = {};
const words = copy.refundForm;

/** Blockers that she can lift: each is a part of the page of that id, and says what is missing. */
const FIRST: Partial<Record<RefundBlocker, string>> = {
  lines: words.linesFirst,
  kind: words.kindFirst,
  reason: words.reasonFirst,
  trouble: words.troubleFirst,
};

/** Why nothing was asked for; and where it may be there all the same, that asking again makes no second request. */
export function noticeOf({ stage, failure, unanswered }: Pick<Refunding, 'stage' | 'failure' | 'unanswered'>): string {
  if (stage !== 'editing') return '';
  if (unanswered) return words.unanswered;
  return failure ? wordsFor(failure) : '';
}

/** All that the form of a request shows and does. */
export function useRefundForm(order: Order) {
  const { id: orderId } = order;
  const [form] = useState(() => createRefunding(orderId));
  const state = useStore(form.store);
  const pictures = usePictures({ most: LIMITS.refundPictures, alt: words.pictureAlt });
  const { remote: shop } = shopResource.use(NOTHING);
  const [missing, setMissing] = useState<RefundBlocker>();
  const alive = useAlive();
  useEffect(() => void form.ask(), [form]);
  const blocker = blockerOf(state);
  const preview = previewOf(state);

  async function send(): Promise<void> {
    const first = state.unanswered || blocker === undefined ? undefined : FIRST[blocker];
    if (first !== undefined && blocker !== undefined) {
      setMissing(blocker);
      void reveal(blocker);
      return say(first);
    }
    const refund = await form.send(pictures.keep);
    if (!refund || !alive.current) return;
    await replace({ to: 'refund', orderId, id: refund.id });
    say(words.done);
  }

  /** Frozen while a request has no answer: it may be there as it was. */
  const unlessFrozen = (act: () => unknown) => void (state.unanswered ? say(words.frozen) : act());
  return {
    ...state,
    blocker,
    /** What stands between her and the request; only while it still does. */
    missing: missing === blocker ? missing : undefined,
    notice: noticeOf(state),
    known: preview,
    choice: choiceOf(state),
    pictures,
    returns: valueIn(shop)?.returns,
    want: (skuId: string, pieces: number) => unlessFrozen(() => form.want(skuId, pieces)),
    wantAll: (all: boolean) => unlessFrozen(() => form.wantAll(all)),
    choose: (kind: RefundKind) => unlessFrozen(() => form.choose(kind)),
    because: (reason: RefundReason) => unlessFrozen(() => form.because(reason)),
    write: form.say,
    ask: () => void form.ask(),
    send: () => void send(),
    askSeller: () => void askSeller(copy.orderPage.enquiry(order.number, order.lines)),
  };
}

export type RefundForm = ReturnType<typeof useRefundForm>;

/** The order that is asked about; it was known already wherever she came from its page. */
export function useOrderOf(orderId: string) {
  const { remote, reload } = orderResource.use({ orderId });
  const { remote: shop } = shopResource.use(NOTHING);
  return { remote, reload, contact: shop.status === 'ready' && shop.value.payment === 'contact' };
}
