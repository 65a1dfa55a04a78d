import { View } from '@tarojs/components';

import { LineRow } from '@/components/cart/line-row/line-row';
import { Button } from '@/components/ui/button/button';
import { Skeleton } from '@/components/ui/skeleton/skeleton';
import { Stepper } from '@/components/ui/stepper/stepper';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { UnavailableRow } from '@/pages/shared/cart/unavailable-row';

import type { Selection } from './use-selection';

/** The chosen lines with their quantities; what can't be bought apart. */
export function SelectedLines({ selection }: { readonly selection: Selection }) {
  const { rows, unavailable, pendingCount, failure, setLineQuantity, remove } = selection;
  if (pendingCount > 0 && failure) {
    return (
      <>
        <View aria-role="alert">{failureText(failure)}</View>
        <Button onTap={selection.retry}>{copy.common.retry}</Button>
      </>
    );
  }
  if (pendingCount > 0) return <Skeleton shape="rows" />;
  return (
    <>
      {rows.map(({ skuId, line }) => (
        <LineRow
          key={skuId}
          line={line}
          count={
            <Stepper
              value={line.quantity}
              max={line.maxQuantity}
              label={line.title}
              onChange={(quantity) => setLineQuantity(skuId, quantity)}
            />
          }
        />
      ))}
      {unavailable.map((line) => (
        <UnavailableRow key={line.skuId} line={line} onAdjust={setLineQuantity} onRemove={remove} />
      ))}
    </>
  );
}
