import type { AddressFields } from '../addresses/address';
import type { EditedDocument } from '../edited-document';
import type { SellerCard, Shop } from './shop';

/** All that the seller can edit of the shop itself. It is saved as a whole. */
export interface ShopFields {
  readonly shop: Omit<Shop, 'notice'>;
  readonly seller: SellerCard;
  /** Where returned goods are sent. */
  readonly returnAddress?: AddressFields;
}

export interface DeskShop extends EditedDocument {
  readonly fields: ShopFields;
}
