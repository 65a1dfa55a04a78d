import { View } from '@tarojs/components';

import { noticeText } from '@/components/catalog/sku-sheet/sku-notice';
import { SkuOptions } from '@/components/catalog/sku-sheet/sku-options';
import { Button } from '@/components/ui/button/button';
import { Chip } from '@/components/ui/chip/chip';
import { TextField } from '@/components/ui/field/text-field';
import { Sheet } from '@/components/ui/sheet/sheet';
import type { GoodsDetail } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import type { PaymentMode } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { previewPictures } from '@/platform/media/preview-pictures';
import { navigateTo } from '@/platform/navigation/navigation';

import { useOfferForm, type OfferForm } from '../use-offer-form';
import styles from './offer-sheet.module.css';

interface OfferSheetProps {
  readonly goods: GoodsDetail;
  readonly payment: PaymentMode;
  readonly onClose: () => void;
  readonly onAsk: (question: string) => void;
}

/** Most characters of a price in yuan, with decimal point and fen. */
const PRICE_CHARS = 10;

/** Whether another offer for the SKU can be made now. */
function canOffer({ open }: OfferForm, { bargaining }: GoodsDetail, payment: PaymentMode): boolean {
  if (payment === 'contact') return true;
  return (open === undefined || open.state === 'countered') && (bargaining?.offersLeft ?? 0) > 0;
}

/** The note above the buttons. A problem comes first: this place is visible however far the sheet is scrolled. */
function noteOf({ open, problem, selection }: OfferForm, { bargaining }: GoodsDetail, payment: PaymentMode): string {
  if (problem !== undefined) return problem;
  if (selection?.notice) return noticeText(selection);
  if (payment === 'contact') return copy.offerSheet.contactNote;
  if (!bargaining) return '';
  if (open && open.state !== 'countered') return copy.offerSheet.entry(open, bargaining.offersLeft);
  if (bargaining.offersLeft === 0) return copy.offerSheet.entry(undefined, 0);
  return copy.offerSheet.offersLeft(bargaining);
}

/** The price, typed or one of the usual ones. */
function PriceField({ form }: { readonly form: OfferForm }) {
  return (
    <>
      <TextField
        label={copy.offerSheet.price}
        value={form.price}
        placeholder={copy.offerSheet.priceHint}
        maxLength={PRICE_CHARS}
        keyboard="digit"
        onChange={form.onPrice}
      />
      <View className={styles['usual']}>
        {form.usual.map(({ name, price }) => (
          <Chip
            key={name}
            small
            state={form.price === price ? 'selected' : 'available'}
            onTap={() => form.onUsual(name)}
          >
            <View>{name}</View>
            <View>¥{price}</View>
          </Chip>
        ))}
      </View>
    </>
  );
}

function MessageField({ form }: { readonly form: OfferForm }) {
  return (
    <View className={styles['message']}>
      <TextField
        label={copy.offerSheet.message}
        value={form.message}
        placeholder={copy.offerSheet.messageHint}
        maxLength={LIMITS.offerChars}
        multiline
        onChange={form.onMessage}
      />
    </View>
  );
}

/** The form of an offer: the price first, then SKU and quantity. */
export function OfferSheet({ goods, payment, onClose, onAsk }: OfferSheetProps) {
  const form = useOfferForm({ goods, payment, onClose, onAsk });
  const { selection, open, busy } = form;
  if (!selection) return null;
  const isAllowed = canOffer(form, goods, payment);
  const toOffers = () => {
    onClose();
    void navigateTo({ to: 'offers' });
  };
  const footer = (
    <>
      <View
        className={
          form.problem === undefined && !selection.notice ? styles['note'] : `${styles['note']} ${styles['warn']}`
        }
        aria-role="alert"
      >
        {noteOf(form, goods, payment)}
      </View>
      <View className={styles['actions']}>
        {open && payment !== 'contact' && (
          <Button kind={isAllowed ? 'quiet' : 'primary'} wide onTap={toOffers}>
            {copy.offerSheet.toOffers}
          </Button>
        )}
        {isAllowed && (
          <Button kind="primary" wide busy={busy} onTap={form.onSend}>
            {busy ? copy.offerSheet.sending : payment === 'contact' ? copy.goods.askToBuy : copy.offerSheet.send}
          </Button>
        )}
      </View>
    </>
  );
  return (
    <Sheet title={copy.offerSheet.sheetTitle} onClose={onClose} footer={footer}>
      {isAllowed && <PriceField form={form} />}
      <SkuOptions goods={goods} selection={selection} onPicture={(picture) => void previewPictures([picture], 0)} />
      {open?.state === 'countered' && <View className={styles['counter']}>{copy.offerSheet.entry(open, 0)}</View>}
      {isAllowed && <MessageField form={form} />}
      {isAllowed && payment !== 'contact' && goods.bargaining && (
        <View className={styles['conditions']}>{copy.offerSheet.conditions(goods.bargaining)}</View>
      )}
    </Sheet>
  );
}
