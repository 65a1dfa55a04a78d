import { countCatalogSave } from '@/cloud/repositories/catalog/catalog-revision';
import type { GoodsDocument, ShopDocument } from '@/cloud/shop-documents';
import { ok } from '@/contract/result';
import type { GoodsRecord } from '@/domain/catalog/goods-record';

import { valueOf, type TestShop } from '../shop';

/** Changes the shop's profile and rules, as the seller would. */
export async function editShop(
  { engine }: Pick<TestShop, 'engine'>,
  change: (shop: ShopDocument['shop']) => ShopDocument['shop'],
): Promise<void> {
  valueOf(
    await engine.portsFor().db.transaction<void, never>(async (tx) => {
      const document = await tx.get('shop', 'shop');
      if (!document) throw new Error('no shop');
      tx.put('shop', { ...document, version: document.version + 1, shop: change(document.shop) });
      await countCatalogSave(tx);
      return ok(undefined);
    }),
  );
}

/** Changes a goods item, as the seller would. */
export async function editGoods(
  { engine }: Pick<TestShop, 'engine'>,
  goodsId: string,
  change: (goods: GoodsRecord) => GoodsRecord,
): Promise<GoodsDocument> {
  return valueOf(
    await engine.portsFor().db.transaction<GoodsDocument, never>(async (tx) => {
      const document = await tx.get('goods', goodsId);
      if (!document) throw new Error(`no ${goodsId}`);
      const edited = { ...document, version: document.version + 1, goods: change(document.goods) };
      tx.put('goods', edited);
      await countCatalogSave(tx);
      return ok(edited);
    }),
  );
}
