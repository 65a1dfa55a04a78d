import type { Handler } from '@/cloud/handler';
import { findDocument } from '@/cloud/repositories/save-document';
import { toDeskGoods } from '@/cloud/services/catalog/desk-goods';
import { ok } from '@/contract/result';

export const getGoods: Handler<'desk.getGoods'> = async ({ goodsId }, ports) => {
  const found = await findDocument(ports.db, 'goods', goodsId);
  return found.ok ? ok(await toDeskGoods(found.value, ports)) : found;
};
