import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { showToast } from '@/platform/page/feedback';
import { addToCart } from '@/stores/cart/cart';

/** Puts pieces into the cart and says so; false if the cart is full. */
export function putIntoCart(skuId: string, quantity: number): boolean {
  const result = addToCart(skuId, quantity);
  if (result === 'too-many-lines') {
    showToast(copy.goods.cartFull(LIMITS.lines));
    return false;
  }
  showToast(result === 'saved' ? copy.goods.added : copy.goods.addedUnsaved);
  return true;
}
