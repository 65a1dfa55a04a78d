import { View } from '@tarojs/components';

import { Sheet } from '@/components/ui/sheet/sheet';
import { GOODS_SORTS, type GoodsSort } from '@/contract/catalog/goods-query';
import type { Category } from '@/contract/shop/shop';
import * as copy from '@/copy';

import styles from './goods-filters.module.css';

interface Choice<T> {
  readonly value: T;
  readonly text: string;
}

interface ChoiceSheetProps<T> {
  readonly open: boolean;
  readonly title: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  readonly onClose: () => void;
}

/** One of a few, taken with one tap. */
function ChoiceSheet<T>({ open, title, choices, chosen, onChoose, onClose }: ChoiceSheetProps<T>) {
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <View className={styles['choices']}>
        {choices.map(({ value, text }) => (
          <View
            key={text}
            className={value === chosen ? `${styles['choice']} ${styles['chosen']}` : styles['choice']}
            aria-role="button"
            aria-checked={value === chosen}
            onClick={() => onChoose(value)}
          >
            {text}
            {value === chosen && <View className={styles['tick']} aria-hidden />}
          </View>
        ))}
      </View>
    </Sheet>
  );
}

type Props<T> = Pick<ChoiceSheetProps<T | undefined>, 'open' | 'chosen' | 'onChoose' | 'onClose'>;

export function CategorySheet({ categories, ...rest }: Props<string> & { readonly categories: readonly Category[] }) {
  const choices = [
    { value: undefined, text: copy.filters.anyCategory },
    ...categories.map(({ id, name }) => ({ value: id, text: name })),
  ];
  return <ChoiceSheet title={copy.filters.category} choices={choices} {...rest} />;
}

export function SortSheet({ unsorted, ...rest }: Props<GoodsSort> & { readonly unsorted: string }) {
  const sorts = GOODS_SORTS.map((sort) => ({ value: sort, text: copy.filters.sorts[sort] }));
  // A list that stands in the seller's order by itself does not offer it a second time.
  const choices = [{ value: undefined, text: unsorted }, ...sorts.filter(({ text }) => text !== unsorted)];
  return <ChoiceSheet title={copy.filters.sort} choices={choices} {...rest} />;
}
