import type { EditedDocument } from '../edited-document';
import type { Fen } from '../money';
import type { Picture } from '../picture';
import type { Attribute, GoodsDetail, OptionGroup, Preorder, PriceRange, ReturnPolicy, Sku, StoryBlock } from './goods';

/** A SKU as the seller edits it. */
export interface EditedSku extends Pick<Sku, 'options' | 'price' | 'was' | 'weightGrams' | 'picture'> {
  /** Absent for a new one. An existing SKU keeps its id, whatever else changes. */
  readonly id?: string;
  /** Pieces to add to its stock with this save. */
  readonly supply?: number;
  /** The lowest price that an offer may agree on, when the rule is not a percentage; absent: its price. */
  readonly floor?: Fen;
}

/** Who may make offers, and down to what. */
export interface EditedBargain {
  /** The lowest price in whole percent; absent: the `floor` of each SKU. */
  readonly percent?: number;
  readonly offerLimit: number;
  readonly holdHours: number;
}

/** All that the seller can edit of a goods item. It is saved as a whole. */
export interface GoodsFields extends Pick<
  GoodsDetail,
  'categoryId' | 'title' | 'subtitle' | 'gallery' | 'maxPerOrder'
> {
  readonly optionGroups: readonly OptionGroup[];
  readonly skus: readonly EditedSku[];
  readonly story: readonly StoryBlock[];
  readonly attributes: readonly Attribute[];
  readonly returns: ReturnPolicy;
  readonly preorder?: Preorder;
  readonly bargain?: EditedBargain;
  /** Further search words, never shown. */
  readonly tags?: readonly string[];
}

/** SKUs with the same fault: the options of the first, and how many there are. */
interface WarnedSkus {
  readonly options: readonly string[];
  readonly count: number;
}

/** What the law may object to. The seller is told why; nothing is blocked. */
export type GoodsWarning =
  /** A superlative or an official claim (广告法 art. 9). */
  | { readonly kind: 'forbidden-word'; readonly word: string }
  /** A former price that says not what it was (明码标价和禁止价格欺诈规定 art. 16). */
  | ({ readonly kind: 'was-without-basis' } & WarnedSkus)
  /** A former price that is not above the price. */
  | ({ readonly kind: 'was-not-higher' } & WarnedSkus)
  /** Food without a permit in the shop's licence (食品安全法 art. 35). */
  | { readonly kind: 'food-without-licence' };

export type Shelf = 'on' | 'off';

export interface SkuStock {
  readonly skuId: string;
  readonly left: number;
}

/** A goods item on its page of the desk. */
export interface DeskGoods extends EditedDocument {
  readonly shelf: Shelf;
  readonly fields: GoodsFields;
  readonly stock: readonly SkuStock[];
  readonly warnings: readonly GoodsWarning[];
}

/** A goods item in the desk's list, with what is changed there in two taps. */
export interface DeskGoodsRow {
  readonly id: string;
  readonly shelf: Shelf;
  readonly title: string;
  readonly picture: Picture;
  readonly price: PriceRange;
  /** Pieces left of all SKUs. */
  readonly left: number;
  readonly skus: readonly (SkuStock & Pick<Sku, 'options' | 'price'>)[];
}

/** Which goods the desk lists; a field that is left out does not filter. */
export interface DeskGoodsQuery {
  readonly shelf?: Shelf;
  /** Words of the title. */
  readonly text?: string;
  /** Only goods with a SKU that is sold out or has few pieces left. */
  readonly lowStock?: true;
}
