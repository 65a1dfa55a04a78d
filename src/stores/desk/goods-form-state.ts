import type { Attribute, ReturnPolicy, StoryBlock } from '@/contract/catalog/goods';
import type { Picture } from '@/contract/picture';

/** A value of a dimension. SKUs name it by its key, so that it can be renamed while it is typed. */
export interface FormValue {
  readonly key: string;
  readonly text: string;
}

/** What SKUs differ in. */
export interface FormGroup {
  readonly name: string;
  readonly values: readonly FormValue[];
}

/** A row of the table of SKUs, as it is typed: amounts in yuan, numbers as text. */
export interface FormSku {
  /** One key of a value for each group. */
  readonly keys: readonly string[];
  /** Absent for a new one. */
  readonly id?: string;
  /** A combination that is not for sale has a row too, so that it can be. */
  readonly sold: boolean;
  readonly price: string;
  readonly wasPrice: string;
  readonly wasBasis: string;
  /** Pieces to add to the stock. */
  readonly supply: string;
  readonly weight: string;
  readonly floor: string;
  readonly picture?: Picture;
}

/** All of a goods item as it is typed. */
export interface GoodsForm {
  readonly categoryId: string;
  readonly title: string;
  readonly subtitle: string;
  readonly gallery: readonly Picture[];
  readonly groups: readonly FormGroup[];
  readonly skus: readonly FormSku[];
  readonly maxPerOrder: string;
  readonly story: readonly StoryBlock[];
  readonly attributes: readonly Attribute[];
  readonly returns: ReturnPolicy;
  /** Absent for what is in stock. */
  readonly preorder?: FormPreorder | undefined;
  readonly bargain: FormBargain;
  readonly tags: string;
}

export interface FormPreorder {
  readonly from: string;
  /** Days until it arrives. */
  readonly days: string;
  /** Percent of the price; empty: the whole price is paid with the order. */
  readonly deposit: string;
}

export interface FormBargain {
  readonly kind: 'off' | 'percent' | 'sku';
  /** The lowest price of `percent`. */
  readonly percent: string;
}
