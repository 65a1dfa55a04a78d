import { failureText } from '@/copy/failure-text';
import { redirectTo } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import type { CheckoutResult } from '@/stores/checkout/checkout';

/** Opens the page that follows once an order is placed, in place of the one that placed it. */
export async function openCheckoutResult(result: CheckoutResult): Promise<void> {
  if (result.to === 'payment-result')
    return redirectTo({ to: 'payment-result', id: result.id, stage: 'first', outcome: result.outcome });
  await redirectTo({ to: 'order', id: result.id });
  if (result.failure) showToast(failureText(result.failure));
}
