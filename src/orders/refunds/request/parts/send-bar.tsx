import { View } from '@tarojs/components';

import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';

import type { RefundForm } from '../use-refund-form';
import styles from './send-bar.module.css';

const words = copy.refundForm;

/** The next step, in words that say what it asks for. */
function sendWords({ stage, unanswered, known }: RefundForm): string {
  if (stage !== 'editing') return words.sending;
  if (unanswered) return words.retry;
  const quote = known?.quote;
  if (!quote) return words.submit;
  return quote.amount > 0 ? words.send(formatCharge(quote.amount)) : words.sendOnlyCredit(formatCharge(quote.credit));
}

/** The foot of the form: why nothing was asked for, and the one act. */
export function SendBar({ form }: { readonly form: RefundForm }) {
  const { notice, stage, blocker, unanswered } = form;
  const isStale = form.preview.status === 'ready' && form.preview.stale !== undefined;
  const waits = !unanswered && blocker === 'preview';
  return (
    <Bar>
      <View className={styles['foot']}>
        {notice !== '' && (
          <View className={styles['notice']} aria-role="alert">
            {notice}
          </View>
        )}
        {isStale && !unanswered ? (
          <Act wide onTap={form.ask}>
            {words.retry}
          </Act>
        ) : (
          <Act kind="primary" wide busy={stage !== 'editing' || waits} onTap={form.send}>
            {sendWords(form)}
          </Act>
        )}
      </View>
    </Bar>
  );
}
