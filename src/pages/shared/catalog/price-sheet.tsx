import { Input, View } from '@tarojs/components';
import { useState } from 'react';

import { Act } from '@/components/ui/button/button';
import { Sheet } from '@/components/ui/sheet/sheet';
import { toYuanParts, type Fen } from '@/contract/money';
import * as copy from '@/copy';

import { priceRange, YUAN_DIGITS, type PriceRange } from './price-range';
import styles from './goods-filters.module.css';

type Chosen = { readonly [K in keyof PriceRange]: PriceRange[K] | undefined };

interface PriceSheetProps {
  readonly range: PriceRange;
  readonly onChoose: (range: Chosen) => void;
  readonly onClose: () => void;
}

const OPEN: Chosen = { priceFrom: undefined, priceTo: undefined };

function written(amount: Fen | undefined): string {
  return amount === undefined ? '' : String(toYuanParts(amount).yuan);
}

interface BoundProps {
  readonly name: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
}

function Bound({ name, value, onWrite }: BoundProps) {
  return (
    <Input
      className={styles['price']}
      type="number"
      value={value}
      maxlength={YUAN_DIGITS}
      placeholder={name}
      placeholderClass={styles['hint'] ?? ''}
      aria-label={name}
      cursorSpacing={120}
      onInput={(event) => onWrite(event.detail.value)}
    />
  );
}

/** From how much to how much, in yuan. It is mounted when it opens, so that it always begins with what holds. */
export function PriceSheet({ range, onChoose, onClose }: PriceSheetProps) {
  const [lowest, setLowest] = useState(written(range.priceFrom));
  const [highest, setHighest] = useState(written(range.priceTo));
  const foot = (
    <View className={styles['acts']}>
      <View className={styles['act']}>
        <Act wide onTap={() => onChoose(OPEN)}>
          {copy.filters.anyPrice}
        </Act>
      </View>
      <View className={styles['act']}>
        <Act kind="primary" wide onTap={() => onChoose({ ...OPEN, ...priceRange(lowest, highest) })}>
          {copy.filters.done}
        </Act>
      </View>
    </View>
  );
  return (
    <Sheet open title={copy.filters.price} onClose={onClose} foot={foot}>
      <View className={styles['prices']}>
        <Bound name={copy.filters.lowest} value={lowest} onWrite={setLowest} />
        <View aria-hidden>–</View>
        <Bound name={copy.filters.highest} value={highest} onWrite={setHighest} />
      </View>
    </Sheet>
  );
}
