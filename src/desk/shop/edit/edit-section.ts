import { valueIn } from '@/contract/remote';
import type { ShopFields } from '@/contract/shop/edited-shop';
import type { DocumentEdit } from '@/desk/parts/form/use-document-form';
import { deskShopResource, saveShop } from '@/stores/desk/shop';

import type { Section } from '../sections/of-shop';

/** Edits one section of the shop, which is saved as a whole. */
export const editOf = ({ inputs, problem }: Section): DocumentEdit<ShopFields> => ({
  inputs,
  problem,
  save: saveShop,
  async read() {
    await deskShopResource.load({});
    return valueIn(deskShopResource.peek({}));
  },
});
