import { View } from '@tarojs/components';

import pressable from '@/components/ui/pressable/pressable.module.css';
import { Sheet } from '@/components/ui/sheet/sheet';
import { GOODS_SORTS, type GoodsSort } from '@/contract/catalog/goods-query';
import type { Category } from '@/contract/shop/shop';
import * as copy from '@/copy';

import styles from './goods-filters.module.css';

interface SheetOption<T> {
  readonly value: T;
  readonly text: string;
}

interface OptionSheetProps<T> {
  readonly title: string;
  readonly options: readonly SheetOption<T>[];
  readonly selected: T;
  readonly onSelect: (value: T) => void;
  readonly onClose: () => void;
}

/** A sheet with a few options; a tap selects one and closes it. */
function OptionSheet<T>({ title, options, selected, onSelect, onClose }: OptionSheetProps<T>) {
  return (
    <Sheet title={title} onClose={onClose}>
      <View className={styles['options']}>
        {options.map(({ value, text }) => (
          <View
            key={text}
            className={value === selected ? `${styles['option']} ${styles['selected']}` : styles['option']}
            hoverClass={pressable['pressed']}
            aria-role="radio"
            aria-checked={value === selected}
            onClick={() => onSelect(value)}
          >
            {text}
            {value === selected && <View className={styles['check']} aria-hidden />}
          </View>
        ))}
      </View>
    </Sheet>
  );
}

type Props<T> = Pick<OptionSheetProps<T | undefined>, 'selected' | 'onSelect' | 'onClose'>;

export function CategorySheet({ categories, ...rest }: Props<string> & { readonly categories: readonly Category[] }) {
  const options = [
    { value: undefined, text: copy.filters.anyCategory },
    ...categories.map(({ id, name }) => ({ value: id, text: name })),
  ];
  return <OptionSheet title={copy.filters.category} options={options} {...rest} />;
}

export function SortSheet({ defaultLabel, ...rest }: Props<GoodsSort> & { readonly defaultLabel: string }) {
  const sorts = GOODS_SORTS.map((sort) => ({ value: sort, text: copy.filters.sorts[sort] }));
  // The list's default order is not offered twice.
  const options = [{ value: undefined, text: defaultLabel }, ...sorts.filter(({ text }) => text !== defaultLabel)];
  return <OptionSheet title={copy.filters.sort} options={options} {...rest} />;
}
