import type { EditedBlock } from '@/contract/feed/edited-post';
import type { Picture } from '@/contract/picture';
import type { ChosenGoods } from '@/contract/promotions/edited-promotion';
import { err, ok } from '@/contract/result';
import * as copy from '@/copy';

import type { Notation } from './form-input';

/** The value that a text of one of these notations stands for. */
export function fromJson<V>(text: string): V {
  // Only what `format` and the notation's own input made is written.
  return JSON.parse(text) as V;
}

/** A value that is written as JSON by its own input, which alone reads it. */
export const json = <V>(kind: Notation<V>['kind'], rest: Partial<Notation<V>> = {}): Notation<V> => ({
  kind,
  maxLength: 0,
  format: (value) => JSON.stringify(value),
  parse: (text) => ok(fromJson<V>(text)),
  ...rest,
});

/** Goods, each as a whole or with some of its SKUs. */
export interface GoodsChoice {
  readonly goods: readonly ChosenGoods[];
  /** The SKUs of goods that are not meant as a whole. */
  readonly skuIds: readonly string[];
}

/** Any number of goods. */
export const anyGoods: Notation<GoodsChoice> = json('goods', {
  show: (text) => copy.deskForm.goods(fromJson<GoodsChoice>(text).goods),
});

/** At least one goods item. */
export const goods: Notation<GoodsChoice> = {
  ...anyGoods,
  parse: (text) => (fromJson<GoodsChoice>(text).goods.length === 0 ? err(copy.deskForm.noGoods) : anyGoods.parse(text)),
};

/** The same, by SKU. */
export const skus: Notation<GoodsChoice> = { ...goods, kind: 'skus' };

/** The place of a picture that is still to be chosen. */
export const NO_PICTURE: Picture = { url: '', width: 1, height: 1, alt: '' };

export const picture: Notation<Picture> = json('picture', {
  show: () => copy.deskForm.clashPicture,
  parse(text) {
    const value = fromJson<Picture>(text);
    return value.url === '' ? err(copy.deskForm.noPicture) : ok(value);
  },
});

/** Up to so many pictures, at least `least`. */
export const pictures = (most: number, least = 0): Notation<readonly Picture[]> =>
  json('pictures', {
    maxLength: most,
    show: (text) => copy.deskForm.pictures(fromJson<readonly Picture[]>(text).length),
    parse(text) {
      const value = fromJson<readonly Picture[]>(text);
      return value.length < least ? err(copy.deskForm.noPicture) : ok(value);
    },
  });

/** A text of blocks of these kinds. */
export const blocks = <B extends EditedBlock>(kinds: readonly B['kind'][]): Notation<readonly B[]> =>
  json('blocks', {
    options: kinds.map((kind) => ({ text: kind, name: '' })),
    show: (text) => copy.deskForm.blocks(fromJson<readonly B[]>(text).length),
  });
