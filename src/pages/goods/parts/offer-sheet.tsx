import { View } from '@tarojs/components';

import { SkuBody } from '@/components/catalog/sku-sheet/sku-body';
import { wordsOfPick } from '@/components/catalog/sku-sheet/sku-note';
import { Act } from '@/components/ui/button/button';
import { TextField } from '@/components/ui/field/text-field';
import { Sheet } from '@/components/ui/sheet/sheet';
import type { GoodsDetail } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import type { PaymentMode } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { go } from '@/platform/navigation/navigation';

import { useOffer, type OfferForm } from '../use-offer-form';
import styles from './offer-sheet.module.css';

interface OfferSheetProps {
  readonly goods: GoodsDetail;
  readonly payment: PaymentMode;
  readonly onClose: () => void;
}

/** Digits of a price with its point and its fen. */
const PRICE_CHARS = 10;

const words = copy.offerSheet;

/** Whether another offer for the SKU could be made now; what stands in the way is in the row above. */
function canOffer({ open }: OfferForm, { bargaining }: GoodsDetail, payment: PaymentMode): boolean {
  if (payment === 'contact') return true;
  return (open === undefined || open.state === 'countered') && (bargaining?.left ?? 0) > 0;
}

/** What is wrong comes first: here it is seen however far the sheet is scrolled. */
function noteOf({ open, trouble, pick }: OfferForm, { bargaining }: GoodsDetail, payment: PaymentMode): string {
  if (trouble !== undefined) return trouble;
  if (pick?.note) return wordsOfPick(pick);
  if (payment === 'contact') return words.chat;
  if (!bargaining) return '';
  if (open && open.state !== 'countered') return words.entry(open, bargaining.left);
  if (bargaining.left === 0) return words.entry(undefined, 0);
  return words.rounds(bargaining);
}

function Fields({ offer }: { readonly offer: OfferForm }) {
  return (
    <View className={styles['fields']}>
      <TextField
        name={words.price}
        value={offer.price}
        hint={words.priceHint}
        most={PRICE_CHARS}
        keyboard="digit"
        onWrite={offer.onPrice}
      />
      <TextField
        name={words.words}
        value={offer.words}
        hint={words.wordsHint}
        most={LIMITS.offerChars}
        tall
        onWrite={offer.onWords}
      />
    </View>
  );
}

/** Choosing what to offer for, how much, and for how many. */
export function OfferSheet({ goods, payment, onClose }: OfferSheetProps) {
  const offer = useOffer({ goods, payment, onClose });
  const { pick, open, busy } = offer;
  if (!pick) return null;
  const free = canOffer(offer, goods, payment);
  const toOffers = () => {
    onClose();
    void go({ to: 'offers' });
  };
  const foot = (
    <>
      <View
        className={offer.trouble === undefined && !pick.note ? styles['note'] : `${styles['note']} ${styles['warn']}`}
        aria-role="alert"
      >
        {noteOf(offer, goods, payment)}
      </View>
      <View className={styles['acts']}>
        {open && payment !== 'contact' && (
          <Act kind={free ? 'quiet' : 'primary'} wide onTap={toOffers}>
            {words.open}
          </Act>
        )}
        {free && (
          <Act kind="primary" wide busy={busy} onTap={offer.onSend}>
            {busy ? words.sending : payment === 'contact' ? copy.goods.askToBuy : words.send}
          </Act>
        )}
      </View>
    </>
  );
  return (
    <Sheet open title={words.sheetTitle} onClose={onClose} foot={foot}>
      <SkuBody
        goods={goods}
        pick={pick}
        onPicture={() => void previewPictures([pick.sku?.picture ?? goods.picture], 0)}
      />
      {open?.state === 'countered' && <View className={styles['standing']}>{words.entry(open, 0)}</View>}
      {free && <Fields offer={offer} />}
      {free && payment !== 'contact' && goods.bargaining && (
        <View className={styles['holds']}>{words.holds(goods.bargaining)}</View>
      )}
    </Sheet>
  );
}
