import { View } from '@tarojs/components';

import { Chip } from '@/components/ui/chip/chip';
import { Picture } from '@/components/ui/picture/picture';
import { Stepper } from '@/components/ui/stepper/stepper';
import type { GoodsDetail } from '@/contract/catalog/goods';
import { LOW_STOCK_THRESHOLD } from '@/contract/limits';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { availabilityText } from '../goods-card/goods-card';
import { Price } from '../price/price';
import { WasPrice } from '../was-price/was-price';
import type { SkuSelectionProps } from './sku-selection-props';
import styles from './sku-sheet.module.css';

interface SkuOptionsProps {
  readonly goods: GoodsDetail;
  readonly selection: SkuSelectionProps;
  readonly onPicture: (skuId: string | undefined) => void;
}

/** Availability of the selected SKU; of the goods while none is selected. */
function availabilityOfSelection(goods: GoodsDetail, { sku }: SkuSelectionProps): string {
  if (!sku || goods.preorder) return availabilityText(goods);
  return sku.stock <= LOW_STOCK_THRESHOLD ? copy.goods.fewLeft(sku.stock) : '';
}

function SkuSummary({ goods, selection, onPicture }: SkuOptionsProps) {
  const { sku, selected, missing } = selection;
  const picture = sku?.picture ?? goods.picture;
  const { was } = sku ?? goods;
  const lockedOffer = goods.bargaining?.offers.find(({ skuId, state }) => skuId === sku?.id && state === 'accepted');
  const summary = copy.goods.selection(selected, goods.soldOut ? [] : missing) || goods.title;
  return (
    <View className={styles['summary-row']}>
      <View
        className={styles['frame']}
        aria-role="button"
        aria-label={copy.feed.enlargeLabel(picture.alt)}
        onClick={() => onPicture(sku?.id)}
      >
        <Picture key={picture.url} picture={picture} decorative eager />
      </View>
      <View className={styles['text']}>
        <Price amount={sku?.price ?? goods.price.from} from={!sku && goods.price.to > goods.price.from} size="large" />
        {was && <WasPrice was={was} />}
        <View className={shared['clamp']}>{summary}</View>
        <View className={styles['availability']}>{availabilityOfSelection(goods, selection)}</View>
        {lockedOffer && <View className={styles['locked-price']}>{copy.bargain.locked(lockedOffer)}</View>}
      </View>
    </View>
  );
}

function QuantityRow({ selection, title }: { readonly selection: SkuSelectionProps; readonly title: string }) {
  const { quantityCap, quantity, maxQuantity, onQuantity } = selection;
  const capText =
    quantityCap &&
    (quantityCap.kind === 'stock' ? copy.goods.stockLimit(quantityCap.max) : copy.goods.orderLimit(quantityCap.max));
  return (
    <View className={styles['quantity']}>
      <View className={styles['name']}>{copy.goods.quantity}</View>
      <View className={styles['limit']}>{capText ?? ''}</View>
      <Stepper value={quantity} max={maxQuantity} label={title} onChange={onQuantity} />
    </View>
  );
}

/** The selected SKU, its option groups and the quantity. */
export function SkuOptions({ goods, selection, onPicture }: SkuOptionsProps) {
  return (
    <View className={styles['body']}>
      <SkuSummary goods={goods} selection={selection} onPicture={onPicture} />
      {selection.groups.map((group, index) => (
        <View key={group.name} className={styles['group']}>
          <View className={styles['name']}>{group.name}</View>
          <View className={styles['chips']}>
            {group.options.map((option) => (
              <Chip
                key={option.value}
                role="button"
                state={option.state}
                label={copy.goods.optionLabel(option.value, option.state)}
                onTap={() => selection.onSelect(index, option.value)}
              >
                {option.value}
              </Chip>
            ))}
          </View>
        </View>
      ))}
      {!goods.soldOut && <QuantityRow selection={selection} title={goods.title} />}
    </View>
  );
}
