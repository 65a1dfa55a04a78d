import { useCallback, useMemo, useState } from 'react';
import { create } from 'zustand';

import type { GoodsDetail, Sku } from '@/contract/catalog/goods';

import {
  initialState,
  showMissing,
  tapOption,
  toSelectionView,
  type SkuSelectionState,
  type SkuSelectionView,
} from './sku-selection';

/** The last selected SKU by goods id. In memory only. */
const useLastSelectedSkus = create<Readonly<Record<string, string>>>(() => ({}));

export interface SkuSelection extends SkuSelectionView {
  /** A tap on `value` of the option group at `index`. */
  readonly onSelect: (index: number, value: string) => void;
  readonly onQuantity: (quantity: number) => void;
  /** Shows in the sheet what is still to be selected. */
  readonly onMissing: () => void;
}

/** The SKU that the shopper chose; undefined before a choice, or when it is sold out. */
export function useChosenSku(goods: GoodsDetail): Sku | undefined {
  const remembered = useLastSelectedSkus((skus) => skus[goods.id]);
  return goods.skus.find(({ id, stock }) => id === remembered && stock > 0);
}

/** Selection of a SKU and a quantity; `undefined` until the goods are loaded. */
export function useSkuSelection(goods: GoodsDetail | undefined): SkuSelection | undefined {
  const [picked, setPicked] = useState<SkuSelectionState>();
  const state = useMemo(
    () => picked ?? (goods && initialState(goods, useLastSelectedSkus.getState()[goods.id])),
    [goods, picked],
  );

  const onSelect = useCallback(
    (index: number, value: string) => {
      if (!goods || !state) return;
      const next = tapOption(goods, state, { index, value });
      const { sku } = toSelectionView(goods, next);
      if (sku) useLastSelectedSkus.setState({ [goods.id]: sku.id });
      setPicked(next);
    },
    [goods, state],
  );
  const onQuantity = useCallback(
    (quantity: number) => state && setPicked({ selection: state.selection, quantity }),
    [state],
  );
  const onMissing = useCallback(() => goods && state && setPicked(showMissing(goods, state)), [goods, state]);

  return useMemo(
    () => (goods && state ? { ...toSelectionView(goods, state), onSelect, onQuantity, onMissing } : undefined),
    [goods, state, onSelect, onQuantity, onMissing],
  );
}
