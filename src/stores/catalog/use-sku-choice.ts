import { useCallback, useMemo, useState } from 'react';
import { create } from 'zustand';

import type { GoodsDetail } from '@/contract/catalog/goods';

import { askForMissing, pickOption, startPick, viewOf, type PickState, type PickView } from './sku-pick';

/** The SKU last chosen of each good, by good. Gone with the app: a help, not a fact. */
const useRemembered = create<Readonly<Record<string, string>>>(() => ({}));

export interface SkuChoice extends PickView {
  /** A tap on `value` of the dimension at `index`. */
  readonly onPick: (index: number, value: string) => void;
  readonly onCount: (quantity: number) => void;
  /** Says in the sheet what is still to be chosen. */
  readonly onMissing: () => void;
}

/** What would be bought of a good if the shopper bought now: what she chose last, or the first in stock. */
export function useChosen(goods: GoodsDetail): PickView {
  const remembered = useRemembered((skus) => skus[goods.id]);
  return useMemo(() => viewOf(goods, startPick(goods, remembered)), [goods, remembered]);
}

/** A shopper choosing a SKU and a count of one good; `undefined` until the good is there. */
export function useSkuChoice(goods: GoodsDetail | undefined): SkuChoice | undefined {
  const [picked, setPicked] = useState<PickState>();
  const state = useMemo(
    () => picked ?? (goods && startPick(goods, useRemembered.getState()[goods.id])),
    [goods, picked],
  );

  const onPick = useCallback(
    (index: number, value: string) => {
      if (!goods || !state) return;
      const next = pickOption(goods, state, { index, value });
      const { sku } = viewOf(goods, next);
      if (sku) useRemembered.setState({ [goods.id]: sku.id });
      setPicked(next);
    },
    [goods, state],
  );
  const onCount = useCallback((quantity: number) => state && setPicked({ choice: state.choice, quantity }), [state]);
  const onMissing = useCallback(() => goods && state && setPicked(askForMissing(goods, state)), [goods, state]);

  return useMemo(
    () => (goods && state ? { ...viewOf(goods, state), onPick, onCount, onMissing } : undefined),
    [goods, state, onPick, onCount, onMissing],
  );
}
