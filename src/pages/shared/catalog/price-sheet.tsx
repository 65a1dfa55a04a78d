import { Input, View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import { Sheet } from '@/components/ui/sheet/sheet';
import { toYuanParts, type Fen } from '@/contract/money';
import * as copy from '@/copy';

import { MAX_YUAN_DIGITS, readPriceFilter, type PriceFilter } from './price-filter';
import styles from './goods-filters.module.css';

type PriceChange = { readonly [K in keyof PriceFilter]: PriceFilter[K] | undefined };

interface PriceSheetProps {
  readonly range: PriceFilter;
  readonly onSelect: (range: PriceChange) => void;
  readonly onClose: () => void;
}

const NO_LIMITS: PriceChange = { priceFrom: undefined, priceTo: undefined };

function toInputText(amount: Fen | undefined): string {
  return amount === undefined ? '' : String(toYuanParts(amount).yuan);
}

interface PriceInputProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function PriceInput({ name, value, onChange }: PriceInputProps) {
  return (
    <Input
      className={styles['price']}
      type="number"
      value={value}
      maxlength={MAX_YUAN_DIGITS}
      placeholder={name}
      placeholderClass={styles['hint'] ?? ''}
      aria-label={name}
      cursorSpacing={120}
      onInput={(event) => onChange(event.detail.value)}
    />
  );
}

/** A sheet to set a price range, in yuan. Mounted when opened, so it starts with the current range. */
export function PriceSheet({ range, onSelect, onClose }: PriceSheetProps) {
  const [lowest, setLowest] = useState(toInputText(range.priceFrom));
  const [highest, setHighest] = useState(toInputText(range.priceTo));
  const footer = (
    <View className={styles['actions']}>
      <View className={styles['action']}>
        <Button wide onTap={() => onSelect(NO_LIMITS)}>
          {copy.filters.anyPrice}
        </Button>
      </View>
      <View className={styles['action']}>
        <Button kind="primary" wide onTap={() => onSelect({ ...NO_LIMITS, ...readPriceFilter(lowest, highest) })}>
          {copy.filters.apply}
        </Button>
      </View>
    </View>
  );
  return (
    <Sheet title={copy.filters.price} onClose={onClose} footer={footer}>
      <View className={styles['prices']}>
        <PriceInput name={copy.filters.lowest} value={lowest} onChange={setLowest} />
        <View aria-hidden>–</View>
        <PriceInput name={copy.filters.highest} value={highest} onChange={setHighest} />
      </View>
    </Sheet>
  );
}
