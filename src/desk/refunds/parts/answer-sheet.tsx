import { View } from '@tarojs/components';

import { TextField } from '@/components/ui/field/text-field';
import { Sheet } from '@/components/ui/sheet/sheet';
import { LIMITS } from '@/contract/limits';
import { plus } from '@/contract/money';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';
import shared from '@/styles/shared.module.css';

import { AmountField } from '../../parts/amount-field';
import { Problem } from '../../parts/form/problem';
import { MainButton } from '../../parts/main-button';
import { sumOf, type AnswerDraft } from '../answer-draft';
import type { AnswerSheetState } from '../use-refunds';
import styles from './answer-sheet.module.css';

interface AnswerSheetProps {
  readonly draft: AnswerDraft;
  readonly sheet: AnswerSheetState;
  readonly busy: boolean;
}

/** An amount for each requested line, and their sum. */
function AmountFields({ draft, sheet }: Omit<AnswerSheetProps, 'busy'>) {
  const { refund, amounts } = draft;
  const asked = refund.refund.lines;
  return (
    <>
      {asked.map(({ skuId, amount, quantity }) => {
        const line = refund.lines.find((each) => each.skuId === skuId);
        return (
          <View key={skuId} className={styles['line']}>
            <View>
              {copy.common.joinWithDots([line?.title ?? '', ...(line?.options ?? []), copy.common.pieces(quantity)])}
            </View>
            <AmountField
              label={copy.deskRefunds.partAmount}
              hint={copy.deskRefunds.partHint(formatExactYuan(amount))}
              value={amounts[skuId] ?? ''}
              error={sheet.problems?.amounts[skuId]}
              onChange={(text) => sheet.change({ amounts: { ...amounts, [skuId]: text } })}
            />
          </View>
        );
      })}
      <View className={styles['sum']}>
        {copy.deskRefunds.partSum(
          formatExactYuan(sumOf(draft)),
          formatExactYuan(plus(...asked.map(({ amount }) => amount))),
        )}
      </View>
    </>
  );
}

/** The sheet to agree in part, with an amount for each line, or to refuse, with a reason. */
export function AnswerSheet({ draft, sheet, busy }: AnswerSheetProps) {
  const isPart = draft.action === 'agree-in-part';
  const { problems } = sheet;
  const sum = sumOf(draft);
  const agree = sum > 0 ? copy.deskRefunds.send(formatExactYuan(sum)) : copy.deskRefunds.agreeInPart;
  return (
    <Sheet
      title={isPart ? copy.deskRefunds.partTitle : copy.deskRefunds.refuseTitle}
      onClose={sheet.close}
      footer={
        <>
          <Problem text={problems?.answer} />
          <MainButton busy={busy} onTap={sheet.submit}>
            {isPart ? agree : copy.deskRefunds.refuse}
          </MainButton>
        </>
      }
    >
      <View className={shared['note']}>
        {isPart ? copy.deskRefunds.partNote(draft.refund) : copy.deskRefunds.refuseNote}
      </View>
      {isPart && <AmountFields draft={draft} sheet={sheet} />}
      <TextField
        label={isPart ? copy.deskRefunds.message : copy.deskRefunds.refuseReason}
        value={draft.message}
        placeholder={isPart ? copy.deskRefunds.messageHint : copy.deskRefunds.refuseHint}
        maxLength={LIMITS.refundAnswerChars}
        multiline
        onChange={(message) => sheet.change({ message })}
      />
    </Sheet>
  );
}
