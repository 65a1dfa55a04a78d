import { LIMITS } from '@/contract/limits';
import { ZERO, type Fen } from '@/contract/money';
import type { WaitingOffer } from '@/contract/offers/offer';
import { deskOffers as words } from '@/copy';
import { ActSheet } from '@/desk/parts/form/act-sheet';
import { field, inputOf } from '@/desk/parts/form/form-input';
import { optional, price } from '@/desk/parts/form/notations';
import { answerOffer } from '@/stores/desk/desk';

import { parseCounterPrice } from '../counter-price';

interface Counter {
  readonly price: Fen;
  readonly message: string;
}

interface CounterSheetProps {
  readonly offer: WaitingOffer;
  readonly onClose: () => void;
}

/** Names another price for what the shopper offered for, with a word. */
export function CounterSheet({ offer, onClose }: CounterSheetProps) {
  const counter = { ...price, parse: (text: string) => parseCounterPrice(text, offer) };
  return (
    <ActSheet
      title={words.counter}
      note={words.bounds(offer)}
      act={words.send}
      initial={{ price: ZERO, message: '' }}
      items={() => [
        inputOf({ label: words.price, hint: words.priceHint }, field<Counter, 'price'>('price'), counter),
        inputOf(
          { label: words.message, hint: words.messageHint },
          field<Counter, 'message'>('message'),
          optional(LIMITS.offerChars),
        ),
      ]}
      send={(answer: Counter) => answerOffer({ offerId: offer.id, answer: { action: 'counter', ...answer } })}
      done={words.countered}
      onClose={onClose}
    />
  );
}
