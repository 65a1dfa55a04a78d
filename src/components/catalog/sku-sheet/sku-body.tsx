import { View } from '@tarojs/components';

import { Picture } from '@/components/ui/picture/picture';
import { Stepper } from '@/components/ui/stepper/stepper';
import type { GoodsDetail } from '@/contract/catalog/goods';
import { FEW_LEFT } from '@/contract/limits';
import * as copy from '@/copy';

import { truthOf } from '../goods-card/goods-card';
import { Price } from '../price/price';
import { WasPrice } from '../was-price/was-price';
import type { SkuOption, SkuPick } from './sku-pick-props';
import styles from './sku-sheet.module.css';

interface SkuBodyProps {
  readonly goods: GoodsDetail;
  readonly pick: SkuPick;
  readonly onPicture: (skuId: string | undefined) => void;
}

/** What is true of the chosen SKU; of the whole good while none is chosen. */
function truthOfPick(goods: GoodsDetail, { sku }: SkuPick): string {
  if (!sku || goods.preorder) return truthOf(goods);
  return sku.stock <= FEW_LEFT ? copy.goods.fewLeft(sku.stock) : '';
}

function Head({ goods, pick, onPicture }: SkuBodyProps) {
  const { sku, chosen, open } = pick;
  const picture = sku?.picture ?? goods.picture;
  const { was } = sku ?? goods;
  const lock = goods.bargaining?.offers.find(({ skuId, state }) => skuId === sku?.id && state === 'accepted');
  const summary = copy.goods.chosen(chosen, goods.soldOut ? [] : open) || goods.title;
  return (
    <View className={styles['head']}>
      <View
        className={styles['frame']}
        aria-role="button"
        aria-label={copy.feed.enlarge(picture.alt)}
        onClick={() => onPicture(sku?.id)}
      >
        <Picture key={picture.url} picture={picture} decorative eager />
      </View>
      <View className={styles['words']}>
        <Price amount={sku?.price ?? goods.price.from} from={!sku && goods.price.to > goods.price.from} size="large" />
        {was && <WasPrice was={was} />}
        <View className={styles['summary']}>{summary}</View>
        <View className={styles['truth']}>{truthOfPick(goods, pick)}</View>
        {lock && <View className={styles['lock']}>{copy.bargain.locked(lock)}</View>}
      </View>
    </View>
  );
}

function Chip({ option, onTap }: { readonly option: SkuOption; readonly onTap: () => void }) {
  return (
    <View
      className={styles['tap']}
      aria-role="button"
      aria-checked={option.state === 'chosen'}
      aria-label={copy.goods.optionLabel(option.value, option.state)}
      onClick={onTap}
    >
      <View className={`${styles['chip']} ${styles[option.state]}`}>{option.value}</View>
    </View>
  );
}

function Count({ pick, title }: { readonly pick: SkuPick; readonly title: string }) {
  const { end, quantity, most, onCount } = pick;
  const why = end && (end.kind === 'stock' ? copy.goods.endOfStock(end.most) : copy.goods.endOfLimit(end.most));
  return (
    <View className={styles['count']}>
      <View className={styles['name']}>{copy.goods.quantity}</View>
      <View className={styles['why']}>{why ?? ''}</View>
      <Stepper value={quantity} most={most} label={title} onChange={onCount} />
    </View>
  );
}

/** What of a good is chosen, and everything else there is of it. */
export function SkuBody({ goods, pick, onPicture }: SkuBodyProps) {
  return (
    <View className={styles['body']}>
      <Head goods={goods} pick={pick} onPicture={onPicture} />
      {pick.groups.map((group, index) => (
        <View key={group.name} className={styles['group']}>
          <View className={styles['name']}>{group.name}</View>
          <View className={styles['chips']}>
            {group.options.map((option) => (
              <Chip key={option.value} option={option} onTap={() => pick.onPick(index, option.value)} />
            ))}
          </View>
        </View>
      ))}
      {!goods.soldOut && <Count pick={pick} title={goods.title} />}
    </View>
  );
}
