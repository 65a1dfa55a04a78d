import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import { TextButton } from '@/components/ui/text-button/text-button';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import form from '../../parts/form.module.css';
import { GoodsLine } from '../../parts/goods-line';
import type { Sale } from '../use-publish';
import { NewGoods, suggestionOf } from './new-goods';

type Props = { readonly sale: Sale };

function NoSale({ sale }: Props) {
  const suggestion = suggestionOf(sale);
  return (
    <>
      <View className={shared['note']}>{copy.deskPublish.saleNote}</View>
      <View className={form['actions']}>
        {suggestion !== undefined && (
          <Button onTap={() => sale.sellNew(suggestion)}>{copy.deskPublish.takePrice(`¥${suggestion}`)}</Button>
        )}
        <Button kind={suggestion === undefined ? 'quiet' : 'plain'} onTap={() => sale.sellNew()}>
          {copy.deskPublish.sellNew}
        </Button>
        <Button kind={suggestion === undefined ? 'quiet' : 'plain'} onTap={sale.pick}>
          {copy.deskPublish.sellExisting}
        </Button>
      </View>
    </>
  );
}

/** What the post sells: nothing, goods of the shop, or new ones. */
export function SaleCard({ sale }: Props) {
  const { kind } = sale.sale;
  return (
    <View className={form['card']}>
      <SectionHeading title={copy.deskPublish.sale} />
      {kind === 'none' && <NoSale sale={sale} />}
      {sale.sale.kind === 'existing' && (
        <>
          <View className={form['row']}>
            <GoodsLine goodsId={sale.sale.goods.id} known={sale.sale.goods} />
          </View>
          <View className={form['actions']}>
            <TextButton text={copy.deskPublish.changeGoods} onTap={sale.pick} />
            <TextButton text={copy.deskPublish.stopSelling} onTap={sale.stop} />
          </View>
        </>
      )}
      {kind === 'new' && <NewGoods sale={sale} />}
    </View>
  );
}
