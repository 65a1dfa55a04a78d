import { valueIn } from '@/contract/remote';
import type { ShopFields } from '@/contract/shop/edited-shop';
import type { DocumentEdit } from '@/desk/parts/form/use-document-form';
import { deskShopResource, saveShop } from '@/stores/desk/shop';

import type { Section } from '../sections/of-shop';

const ALL = {};

/** Edits one section of the shop, which is saved as a whole. */
export const editOf = ({ inputs, problem }: Section): DocumentEdit<ShopFields> => ({
  inputs,
  problem,
  save: ({ version, fields }) => saveShop({ version, fields }),
  async read() {
    await deskShopResource.load(ALL);
    return valueIn(deskShopResource.peek(ALL));
  },
});
