import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';

import type { RefundForm } from '../use-refund-form';
import styles from './submit-bar.module.css';

const texts = copy.refundForm;

/** Label of the submit button. */
function submitText({ status, unanswered, available }: RefundForm): string {
  if (status !== 'editing') return texts.sending;
  if (unanswered) return texts.retry;
  const quote = available?.quote;
  if (!quote) return texts.submit;
  return quote.amount > 0
    ? texts.submitAmount(formatExactYuan(quote.amount))
    : texts.submitCredit(formatExactYuan(quote.credit));
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
            {texts.retry}
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
