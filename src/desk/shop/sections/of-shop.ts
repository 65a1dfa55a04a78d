import type { ShopFields } from '@/contract/shop/edited-shop';
import type { Route } from '@/platform/navigation/navigation';
import { field, optionalField, within, type FormInput } from '@/desk/parts/form/form-input';

type OwnShop = ShopFields['shop'];
type Seller = ShopFields['seller'];

const shop = field<ShopFields, 'shop'>('shop');
const seller = field<ShopFields, 'seller'>('seller');

export const ofShop = <K extends keyof OwnShop>(name: K) => within(shop, field<OwnShop, K>(name));
export const ofSeller = <K extends keyof Seller>(name: K) => within(seller, field<Seller, K>(name));
export const optionalOfShop = <K extends keyof OwnShop>(name: K) => within(shop, optionalField<OwnShop, K>(name));
export const optionalOfSeller = <K extends keyof Seller>(name: K) => within(seller, optionalField<Seller, K>(name));

/** A part of the shop's settings, edited and saved by itself. */
export interface Section {
  readonly name: string;
  /** What is set now. */
  readonly note: (fields: ShopFields) => string;
  /** `saved`: what was opened. */
  readonly inputs: (fields: ShopFields, saved: ShopFields) => readonly FormInput<ShopFields>[];
  /** What is wrong with the inputs together. */
  readonly problem?: (fields: ShopFields) => string | undefined;
  /** Where a shopper sees it: on a page, or on tabs, which are shown in a sheet. */
  readonly seenOn?: 'tabs' | Route;
}
