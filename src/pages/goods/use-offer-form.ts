import { useState } from 'react';

import type { GoodsDetail, Sku } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import type { Fen } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import type { PaymentMode } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { formatYuan } from '@/copy/format';
import { say } from '@/platform/page/feedback';
import { useSkuChoice } from '@/stores/catalog/use-sku-choice';
import { makeOffer } from '@/stores/offers/offers';

import { askSeller } from '../shared/shop/ask-seller';
import { readPrice } from './offer-price';

interface About {
  readonly goods: GoodsDetail;
  readonly payment: PaymentMode;
  readonly onClose: () => void;
}

/** Her open bargain over a SKU. */
export function openOffer({ bargaining }: GoodsDetail, sku: Sku | undefined): Offer | undefined {
  return bargaining?.offers.find(({ skuId }) => skuId === sku?.id);
}

/** What is typed into the sheet, and why it was not sent when she last tried. */
function useForm() {
  const [price, setPrice] = useState('');
  const [words, setWords] = useState('');
  const [trouble, setTrouble] = useState<string>();
  return {
    price,
    words,
    trouble,
    setTrouble,
    onPrice: (text: string) => {
      setPrice(text);
      setTrouble(undefined);
    },
    onWords: (text: string) => setWords(text.slice(0, LIMITS.offerChars)),
  };
}

/** Offering a price for one SKU of a good: to the seller's desk, or in a shop that sells in chats, into the chat. */
export function useOffer({ goods, payment, onClose }: About) {
  const pick = useSkuChoice(goods);
  const { setTrouble, ...form } = useForm();
  const [busy, setBusy] = useState(false);
  const sku = pick?.sku;
  const open = openOffer(goods, sku);

  async function send(skuId: string, price: Fen, quantity: number): Promise<void> {
    setBusy(true);
    setTrouble(undefined);
    const answer = await makeOffer({ skuId, price, quantity, words: form.words.trim() });
    setBusy(false);
    if (!answer.ok) return setTrouble(wordsFor(answer.failure));
    onClose();
    say(copy.offerSheet.sent);
  }

  function onSend(): void {
    if (busy || !pick) return;
    if (!sku) return pick.onMissing();
    const price = readPrice(form.price, open?.state === 'countered' ? open.price : sku.price);
    if (!price.ok) return setTrouble(price.failure);
    const { quantity } = pick;
    if (payment !== 'contact') return void send(sku.id, price.value, quantity);
    onClose();
    const amounts = { price: formatYuan(price.value), shelf: formatYuan(sku.price) };
    const told = { title: goods.title, options: sku.options, quantity, words: form.words.trim(), ...amounts };
    void askSeller(copy.offerSheet.enquiry(told));
  }

  return { pick, ...form, busy, open, onSend };
}

export type OfferForm = ReturnType<typeof useOffer>;
