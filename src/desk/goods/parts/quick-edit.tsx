import { View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import { Sheet } from '@/components/ui/sheet/sheet';
import type { DeskGoodsRow } from '@/contract/catalog/edited-goods';
import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { showToast } from '@/platform/page/feedback';
import { setPrice, setStock } from '@/stores/desk/goods';
import { parsePieces, parsePrice } from '@/stores/desk/publish-draft';
import shared from '@/styles/shared.module.css';

import { PIECES_CHARS, PRICE_CHARS, typedYuan } from '../../parts/amounts';
import form from '../../parts/form.module.css';
import { SmallInput } from '../../parts/small-input';
import styles from './quick-edit.module.css';

interface QuickEditProps {
  readonly goods: DeskGoodsRow;
  readonly onClose: () => void;
}

interface TypedSku {
  readonly price: string;
  readonly left: string;
}

type Change = () => Promise<Result<unknown, Failure>>;

/** The writes that make the goods what was typed; undefined if something typed is no price or no number of pieces. */
function changesOf({ id: goodsId, skus }: DeskGoodsRow, typed: readonly TypedSku[]): readonly Change[] | undefined {
  const changes: Change[] = [];
  for (const [index, { skuId, ...before }] of skus.entries()) {
    const [price, left] = [parsePrice(typed[index]?.price ?? ''), parsePieces(typed[index]?.left ?? '')];
    if (price === undefined || left === undefined) return undefined;
    if (price !== before.price) changes.push(() => setPrice({ goodsId, skuId, price }));
    if (left !== before.left) changes.push(() => setStock({ goodsId, skuId, change: { kind: 'set', pieces: left } }));
  }
  return changes;
}

/** Price and stock of a goods item, in a sheet over the list. */
export function QuickEdit({ goods, onClose }: QuickEditProps) {
  const { title, skus } = goods;
  const [typed, setTyped] = useState<readonly TypedSku[]>(() =>
    skus.map(({ price, left }) => ({ price: typedYuan(price), left: String(left) })),
  );
  const [busy, setBusy] = useState(false);
  const type = (index: number, part: Partial<TypedSku>) =>
    setTyped((before) => before.map((sku, at) => (at === index ? { ...sku, ...part } : sku)));

  async function save(): Promise<void> {
    const changes = changesOf(goods, typed);
    if (!changes) return showToast(copy.deskGoods.invalid);
    setBusy(true);
    for (const change of changes) {
      const result = await change();
      if (result.ok) continue;
      setBusy(false);
      return showToast(failureText(result.failure));
    }
    onClose();
    if (changes.length > 0) showToast(copy.deskGoods.saved);
  }

  return (
    <Sheet
      title={title}
      onClose={onClose}
      footer={
        <Button kind="primary" wide busy={busy} onTap={() => void save()}>
          {copy.deskGoods.save}
        </Button>
      }
    >
      {skus.map(({ skuId, options }, index) => {
        const kind = options.length === 0 ? copy.deskGoods.onlyKind : copy.common.joinWithDots(options);
        return (
          <View key={skuId} className={styles['sku']}>
            <View>{kind}</View>
            <View className={form['row']}>
              <View className={shared['note']}>{copy.deskGoods.price}</View>
              <SmallInput
                label={copy.deskGoods.priceOf(kind)}
                value={typed[index]?.price ?? ''}
                placeholder={copy.deskGoods.price}
                maxLength={PRICE_CHARS}
                keyboard="digit"
                onChange={(price) => type(index, { price })}
              />
              <View className={shared['note']}>{copy.deskGoods.stock}</View>
              <SmallInput
                label={copy.deskGoods.stockOf(kind)}
                value={typed[index]?.left ?? ''}
                placeholder={copy.deskGoods.stock}
                maxLength={PIECES_CHARS}
                keyboard="number"
                onChange={(left) => type(index, { left })}
              />
            </View>
          </View>
        );
      })}
    </Sheet>
  );
}
