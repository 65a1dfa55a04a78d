import { View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import type { GoodsDetail } from '@/contract/catalog/goods';
import * as copy from '@/copy';

import type { SkuPick } from './sku-pick-props';
import styles from './sku-sheet.module.css';

interface SkuNoteProps {
  readonly goods: GoodsDetail;
  readonly pick: SkuPick;
  /** The shop takes no payment: what is picked goes to the seller as text. */
  readonly contact: boolean;
  /** Waits for a SKU that is sold out. */
  readonly onAlert: (skuId: string) => void;
}

/** Why the last tap did not do all that was asked. */
export function wordsOfPick({ note, open }: SkuPick): string {
  switch (note?.kind) {
    case 'sold-out':
      return copy.goods.optionSoldOut(note.what);
    case 'gave-way':
      return copy.goods.optionGaveWay(note.what, note.open);
    case 'missing':
      return copy.goods.pickFirst(open);
    case undefined:
      return '';
  }
}

/** The sold-out SKU that the shopper would have: the one she tapped, or the only one there is. */
function awaited(goods: GoodsDetail, { note }: SkuPick): string | undefined {
  if (note?.kind === 'sold-out') return note.skuId;
  return goods.soldOut && goods.skus.length === 1 ? goods.skus[0]?.id : undefined;
}

/** One line over the acts, where it is seen however far the sheet is scrolled. It stands there empty too, so nothing jumps. */
export function SkuNote({ goods, pick, contact, onAlert }: SkuNoteProps) {
  const hint = contact ? copy.goods.askToBuyHint : '';
  const words = goods.soldOut ? copy.goods.soldOutHint : wordsOfPick(pick) || hint;
  const names = pick.note && !goods.soldOut ? `${styles['note']} ${styles['warn']}` : styles['note'];
  const skuId = awaited(goods, pick);
  return (
    <View className={styles['notice']}>
      <View className={names} aria-role="alert">
        {words}
      </View>
      {skuId !== undefined && (
        <Act kind="plain" onTap={() => onAlert(skuId)}>
          {copy.marks.alert}
        </Act>
      )}
    </View>
  );
}
