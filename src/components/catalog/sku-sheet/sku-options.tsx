import { Image, View } from '@tarojs/components';
import { useRef, type ReactNode } from 'react';

import { Chip } from '@/components/ui/chip/chip';
import { Picture } from '@/components/ui/picture/picture';
import { Stepper } from '@/components/ui/stepper/stepper';
import type { GoodsDetail } from '@/contract/catalog/goods';
import type { Picture as PictureData } from '@/contract/picture';
import { LOW_STOCK_THRESHOLD } from '@/contract/limits';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { availabilityText } from '../goods-card/goods-card';
import { Price } from '../price/price';
import { WasPrice } from '../was-price/was-price';
import { pictureOfValue, shownSku } from './matching-skus';
import type { SkuSelectionProps } from './sku-selection-props';
import styles from './sku-sheet.module.css';

interface SkuOptionsProps {
  readonly goods: GoodsDetail;
  readonly selection: SkuSelectionProps;
  readonly onPicture: (picture: PictureData) => void;
  /** Shown below the price. */
  readonly priceNote?: ReactNode;
}

/** Availability of the selected SKU; of the goods while none is selected. */
function availabilityOfSelection(goods: GoodsDetail, { sku }: SkuSelectionProps): string {
  if (!sku || goods.preorder) return availabilityText(goods);
  return sku.stock <= LOW_STOCK_THRESHOLD ? copy.goods.fewLeft(sku.stock) : '';
}

/** The picture of the selection. It fades in over the one before, which stays below: no blank place shows in between. */
function SkuPicture({ picture }: { readonly picture: PictureData }) {
  const shown = useRef(new Map<string, PictureData>()).current;
  shown.delete(picture.url);
  shown.set(picture.url, picture);
  return [...shown.values()]
    .slice(-2)
    .map((each) => <Picture key={each.url} picture={each} className={styles['layer']} decorative eager />);
}

function SkuSummary({ goods, selection, onPicture, priceNote }: SkuOptionsProps) {
  const { sku, selected, missing } = selection;
  const { price, picture, cheapest } = shownSku(goods, selection.groups);
  const was = cheapest?.was;
  const lockedOffer = goods.bargaining?.offers.find(({ skuId, state }) => skuId === sku?.id && state === 'accepted');
  const summary = copy.goods.selection(selected, goods.soldOut ? [] : missing);
  return (
    <View className={styles['summary-row']}>
      <View
        className={styles['frame']}
        aria-role="button"
        aria-label={copy.feed.enlargeLabel(picture.alt)}
        onClick={() => onPicture(picture)}
      >
        <SkuPicture picture={picture} />
      </View>
      <View className={styles['text']} aria-role="status">
        <View className={shared['baseline']}>
          <Price amount={price.from} from={price.to > price.from} size="large" />
          <View className={styles['availability']}>{availabilityOfSelection(goods, selection)}</View>
        </View>
        {was && <WasPrice was={was} />}
        <View className={shared['ellipsis']}>{goods.title}</View>
        {summary !== '' && <View className={shared['note']}>{summary}</View>}
        {priceNote}
        {lockedOffer && <View className={styles['locked-price']}>{copy.bargain.locked(lockedOffer)}</View>}
      </View>
    </View>
  );
}

function OptionName({ picture, value }: { readonly picture: PictureData | undefined; readonly value: string }) {
  if (!picture) return <>{value}</>;
  return (
    <View className={shared['row']}>
      <Image className={styles['thumb']} src={picture.url} mode="aspectFill" aria-hidden />
      {value}
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
      <View className={styles['limit']} aria-role="status">
        {capText ?? ''}
      </View>
      <Stepper value={quantity} max={maxQuantity} label={title} onChange={onQuantity} />
    </View>
  );
}

/** The selected SKU, its option groups and the quantity. */
export function SkuOptions({ goods, selection, onPicture, priceNote }: SkuOptionsProps) {
  return (
    <View className={styles['body']}>
      <SkuSummary goods={goods} selection={selection} onPicture={onPicture} priceNote={priceNote} />
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
                <OptionName picture={pictureOfValue(goods, index, option.value)} value={option.value} />
              </Chip>
            ))}
          </View>
        </View>
      ))}
      {!goods.soldOut && <QuantityRow selection={selection} title={goods.title} />}
    </View>
  );
}
