import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { requestSubscribeMessages } from '@/platform/device/subscribe-message';
import { showToast } from '@/platform/page/feedback';
import { setStockAlert } from '@/stores/wishlist/wishlist';

/** Sets a stock alert. WeChat's permission dialog comes first: it only opens right after a tap. */
export async function addStockAlert(skuId: string, templateId: string | undefined): Promise<void> {
  const permission = await requestSubscribeMessages(templateId === undefined ? [] : [templateId]);
  const answer = await setStockAlert(skuId, true);
  if (!answer.ok) return showToast(failureText(answer.failure));
  const isSoldOut = answer.value.alerts.some((alert) => alert.skuId === skuId && alert.stock === 0);
  if (!isSoldOut) return showToast(copy.wishlist.alreadyInStock);
  showToast(permission === 'allowed' ? copy.wishlist.alertByMessage : copy.wishlist.alertInApp);
}
