import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';

import type { RefundForm } from '../use-refund-form';
import styles from './submit-bar.module.css';

/** Label of the submit button. */
function submitText({ status, unanswered, available }: RefundForm): string {
  if (status !== 'editing') return copy.refundForm.sending;
  if (unanswered) return copy.refundForm.retry;
  const quote = available?.quote;
  if (!quote) return copy.refundForm.submit;
  return quote.amount > 0
    ? copy.refundForm.submitAmount(formatExactYuan(quote.amount))
    : copy.refundForm.submitCredit(formatExactYuan(quote.credit));
}

/** Notice and submit button at the bottom of the form. */
export function SubmitBar({ form }: { readonly form: RefundForm }) {
  const { notice, status, blocker, unanswered } = form;
  const isStale = form.preview.status === 'ready' && form.preview.stale !== undefined;
  const isLoadingPreview = !unanswered && blocker === 'preview';
  return (
    <ActionBar>
      <View className={styles['bar']}>
        {notice !== '' && (
          <View className={styles['notice']} aria-role="alert">
            {notice}
          </View>
        )}
        {isStale && !unanswered ? (
          <Button wide onTap={form.loadPreview}>
            {copy.refundForm.retry}
          </Button>
        ) : (
          <Button kind="primary" wide busy={status !== 'editing' || isLoadingPreview} onTap={form.send}>
            {submitText(form)}
          </Button>
        )}
      </View>
    </ActionBar>
  );
}
