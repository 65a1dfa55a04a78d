import type { Handler } from '@/cloud/handler';
import { editDocument } from '@/cloud/repositories/save-document';
import { toDeskGoods } from '@/cloud/services/catalog/desk-goods';
import { ok } from '@/contract/result';

export const setShelf: Handler<'desk.setShelf'> = async ({ goodsId, shelf }, ports) => {
  const edited = await editDocument(ports, {
    collection: 'goods',
    id: goodsId,
    verb: 'desk.setShelf',
    change({ goods: { offShelf, ...goods } }) {
      if ((shelf === 'off') === (offShelf === true)) return undefined;
      return { goods: { ...goods, ...(shelf === 'off' && { offShelf: true as const }) } };
    },
  });
  return edited.ok ? ok(await toDeskGoods(edited.value, ports)) : edited;
};
