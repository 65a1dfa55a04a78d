import type { Favourite, StockAlert } from '@/contract/wishlist/wishlist';
import { failureText } from '@/copy/failure-text';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import { setFavourite, setStockAlert, wishlistResource } from '@/stores/wishlist/wishlist';

export const openGoods = (id: string) => void navigateTo({ to: 'goods', id });

export async function removeFavourite({ goodsId, title }: Favourite): Promise<void> {
  const answer = await setFavourite({ id: goodsId, title }, false);
  if (!answer.ok) showToast(failureText(answer.failure));
}

export async function cancelAlert({ skuId }: StockAlert): Promise<void> {
  const answer = await setStockAlert(skuId, false);
  if (!answer.ok) showToast(failureText(answer.failure));
}

/** Data of the wishlist page. */
export function useWishlistPage() {
  const { remote, reload } = wishlistResource.use({});
  useRefreshOnShow(remote.status, reload);
  return { remote, retry: reload };
}
