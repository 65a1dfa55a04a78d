import { useState } from 'react';

import type { GoodsDetail, Sku } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import { minus, percentOff, ZERO, type Fen } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import type { PaymentMode } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { formatTyped, formatYuan } from '@/copy/format';
import { showToast } from '@/platform/page/feedback';
import { useSkuSelection } from '@/stores/catalog/use-sku-selection';
import { makeOffer } from '@/stores/offers/offers';

import { parseOfferPrice } from './offer-price';

interface OfferFormInput {
  readonly goods: GoodsDetail;
  readonly payment: PaymentMode;
  readonly onClose: () => void;
  /** Asks the seller this question, in a shop without payment. */
  readonly onAsk: (question: string) => void;
}

/** The shopper's open offer for a SKU. */
export function openOffer({ bargaining }: GoodsDetail, sku: Sku | undefined): Offer | undefined {
  return bargaining?.offers.find(({ skuId }) => skuId === sku?.id);
}

/** Prices to begin with, as one types them: some percent off the price of a SKU, where that is below `limit` (fen). */
function usualPrices(sku: Sku | undefined, limit: Fen) {
  if (!sku) return [];
  return Object.entries(copy.offerSheet.discounts).flatMap(([percent, name]) => {
    const price = minus(sku.price, percentOff(sku.price, Number(percent)));
    return price > 0 && price < limit ? [{ name, price: formatTyped(price) }] : [];
  });
}

/** The fields of the sheet, and why the last attempt to send failed. `usual`: the prices one can choose. */
function useFields(usual: ReturnType<typeof usualPrices>) {
  const [typed, setTyped] = useState('');
  // The name of a usual price, which follows the SKU.
  const [chosen, setChosen] = useState<string>();
  const price = chosen === undefined ? typed : (usual.find(({ name }) => name === chosen)?.price ?? '');
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<string>();
  return {
    price,
    message,
    problem,
    setProblem,
    usual,
    onPrice: (text: string) => {
      setTyped(text);
      setChosen(undefined);
      setProblem(undefined);
    },
    onUsual: (name: string) => {
      setChosen(name);
      setProblem(undefined);
    },
    onMessage: (text: string) => setMessage(text.slice(0, LIMITS.offerChars)),
  };
}

/** Offers a price for a SKU: to the seller's desk, or as a chat message in a shop without payment. */
export function useOfferForm({ goods, payment, onClose, onAsk }: OfferFormInput) {
  const selection = useSkuSelection(goods);
  const [busy, setBusy] = useState(false);
  const sku = selection?.sku;
  const open = openOffer(goods, sku);
  // What one piece costs without a new offer.
  const limit = open?.state === 'countered' ? open.price : (sku?.price ?? ZERO);
  const { setProblem, ...fields } = useFields(usualPrices(sku, limit));

  async function send(skuId: string, price: Fen, quantity: number): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    const answer = await makeOffer({ skuId, price, quantity, message: fields.message.trim() });
    setBusy(false);
    if (!answer.ok) return setProblem(failureText(answer.failure));
    onClose();
    showToast(copy.offerSheet.sent);
  }

  function onSend(): void {
    if (busy || !selection) return;
    if (!sku) return selection.onMissing();
    const price = parseOfferPrice(fields.price, limit);
    if (!price.ok) return setProblem(price.failure);
    const { quantity } = selection;
    if (payment !== 'contact') return void send(sku.id, price.value, quantity);
    onClose();
    const amounts = { price: formatYuan(price.value), listPrice: formatYuan(sku.price) };
    const enquiry = { title: goods.title, options: sku.options, quantity, message: fields.message.trim(), ...amounts };
    onAsk(copy.offerSheet.enquiry(enquiry));
  }

  return { selection, ...fields, busy, open, onSend };
}

export type OfferForm = ReturnType<typeof useOfferForm>;
