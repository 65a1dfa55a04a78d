import { View } from '@tarojs/components';

import { LineRow } from '@/components/cart/line-row/line-row';
import { Button } from '@/components/ui/button/button';
import { TextField } from '@/components/ui/field/text-field';
import { Skeleton } from '@/components/ui/skeleton/skeleton';
import { Stepper } from '@/components/ui/stepper/stepper';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { formatYuan } from '@/copy/format';
import { UnavailableRow } from '@/pages/shared/cart/unavailable-row';
import shared from '@/styles/shared.module.css';

import type { PrepareOrderPage } from '../use-prepare-order';
import styles from './draft.module.css';

type Props = { readonly page: Pick<PrepareOrderPage, 'selection' | 'draft' | 'days'> };

/** The chosen lines with their quantities; what can't be bought apart. */
export function Lines({ page: { selection } }: { readonly page: Pick<PrepareOrderPage, 'selection'> }) {
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

/** The chosen lines of the seller's cart, with a message to the shopper. */
export function Draft({ page }: Props) {
  const { selection, draft, days } = page;
  const isEmpty = selection.chosen.length === 0;
  const pieces = selection.rows.reduce((count, { line }) => count + line.quantity, 0);
  return (
    <View className={styles['card']}>
      <View className={shared['note']}>{copy.desk.draftText(days)}</View>
      {isEmpty ? <View>{copy.desk.nothingChosen}</View> : <Lines page={page} />}
      {!isEmpty && (
        <TextField
          label={copy.desk.message}
          value={draft.text}
          placeholder={copy.desk.messageHint}
          maxLength={LIMITS.preparedOrderChars}
          multiline
          onChange={draft.onChange}
        />
      )}
      {!isEmpty && selection.goods && (
        <View className={shared['note']}>{copy.desk.summary(pieces, formatYuan(selection.goods.amount))}</View>
      )}
      {draft.problem !== undefined && (
        <View className={styles['problem']} aria-role="alert">
          {draft.problem}
        </View>
      )}
      <View className={styles['actions']}>
        {!isEmpty && (
          <Button kind="plain" onTap={selection.toCart}>
            {copy.desk.toCart}
          </Button>
        )}
        <Button kind={isEmpty ? 'quiet' : 'plain'} onTap={selection.toCatalog}>
          {isEmpty ? copy.desk.pickGoods : copy.desk.pickMore}
        </Button>
      </View>
    </View>
  );
}
