import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { TextField } from '@/components/ui/field/text-field';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import { SelectedLines } from '../../parts/selection/selected-lines';
import type { PrepareOrderPage } from '../use-prepare-order';
import { Problem } from '../../parts/form/problem';
import styles from './draft.module.css';

type Props = { readonly page: Pick<PrepareOrderPage, 'selection' | 'draft' | 'days'> };

/** The chosen lines of the seller's cart, with a message to the shopper. */
export function Draft({ page }: Props) {
  const { selection, draft, days } = page;
  const isEmpty = selection.chosen.length === 0;
  const pieces = selection.rows.reduce((count, { line }) => count + line.quantity, 0);
  return (
    <View className={styles['card']}>
      <View className={shared['note']}>{copy.desk.draftText(days)}</View>
      {isEmpty ? <View>{copy.desk.nothingChosen}</View> : <SelectedLines selection={selection} />}
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
      <Problem text={draft.problem} />
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
