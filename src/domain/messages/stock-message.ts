import type { Message } from '@/contract/messages/message';
import type { EpochMs } from '@/contract/time';

import type { GoodsRecord } from '../catalog/goods-record';

/** A SKU that a shopper waits for was in stock again at `at`. */
export function stockMessage(skuId: string, { id: goodsId, title }: GoodsRecord, at: EpochMs): Message {
  return { id: `${skuId}.${at}`, kind: 'back-in-stock', at, title, target: { to: 'goods', goodsId } };
}
