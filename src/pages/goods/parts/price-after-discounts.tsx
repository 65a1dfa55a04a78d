import type { GoodsDetail } from '@/contract/catalog/goods';
import { AfterDiscounts } from '@/pages/shared/cart/after-discounts';
import { useChosenSku } from '@/stores/catalog/use-sku-selection';

/** What one piece costs after all discounts: of the chosen SKU, else of the cheapest. */
export function PriceAfterDiscounts({ goods }: { readonly goods: GoodsDetail }) {
  const chosen = useChosenSku(goods);
  const { price, promotions, coupons, bargaining, skus } = goods;
  const sku = chosen ?? skus.find((each) => each.stock > 0 && each.price === price.from);
  const canBeLess = promotions.length + coupons.length + (bargaining?.offers.length ?? 0) > 0;
  if (!sku || !canBeLess) return null;
  return <AfterDiscounts skuId={sku.id} quantity={1} from={!chosen && price.to > price.from} />;
}
