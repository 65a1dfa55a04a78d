import { View } from '@tarojs/components';

import { LineRow } from '@/components/cart/line-row/line-row';
import { Act } from '@/components/ui/button/button';
import { TextField } from '@/components/ui/field/text-field';
import { Skeleton } from '@/components/ui/skeleton/skeleton';
import { Stepper } from '@/components/ui/stepper/stepper';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { formatYuan } from '@/copy/format';
import { TroubledRow } from '@/pages/shared/cart/unavailable-row';

import type { OrderForPage } from '../use-prepare-order';
import styles from './draft.module.css';

const words = copy.desk;

type Props = { readonly page: Pick<OrderForPage, 'picked' | 'making' | 'days'> };

function Lines({ page: { picked } }: Props) {
  const { rows, troubled, waiting, failure, setCount, drop } = picked;
  if (waiting > 0 && failure) {
    return (
      <>
        <View aria-role="alert">{wordsFor(failure)}</View>
        <Act onTap={picked.retry}>{copy.common.retry}</Act>
      </>
    );
  }
  if (waiting > 0) return <Skeleton shape="rows" />;
  return (
    <>
      {rows.map(({ skuId, line }) => (
        <LineRow
          key={skuId}
          line={line}
          count={
            <Stepper
              value={line.quantity}
              most={line.most}
              label={line.title}
              onChange={(quantity) => setCount(skuId, quantity)}
            />
          }
        />
      ))}
      {troubled.map((line) => (
        <TroubledRow key={line.skuId} troubled={line} onAdjust={setCount} onRemove={drop} />
      ))}
    </>
  );
}

/** What is ticked in her cart, with the words that go with it. */
export function Picked({ page }: Props) {
  const { picked, making, days } = page;
  const isEmpty = picked.chosen.length === 0;
  const pieces = picked.rows.reduce((count, { line }) => count + line.quantity, 0);
  return (
    <View className={styles['card']}>
      <View>
        <View className={styles['title']}>{words.make}</View>
        <View className={styles['says']}>{words.makeSays(days)}</View>
      </View>
      {isEmpty ? <View>{words.pickFirst}</View> : <Lines page={page} />}
      {!isEmpty && (
        <TextField
          name={words.words}
          value={making.text}
          hint={words.wordsHint}
          most={LIMITS.basketChars}
          tall
          onWrite={making.write}
        />
      )}
      {!isEmpty && picked.goods && (
        <View className={styles['says']}>{words.sum(pieces, formatYuan(picked.goods.amount))}</View>
      )}
      {making.trouble !== undefined && (
        <View className={styles['trouble']} aria-role="alert">
          {making.trouble}
        </View>
      )}
      <View className={styles['acts']}>
        {!isEmpty && (
          <Act kind="plain" onTap={picked.toCart}>
            {words.toCart}
          </Act>
        )}
        <Act kind={isEmpty ? 'quiet' : 'plain'} onTap={picked.pick}>
          {isEmpty ? words.pick : words.pickMore}
        </Act>
      </View>
    </View>
  );
}
