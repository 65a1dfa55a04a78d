import { LIMITS } from '@/contract/limits';
import type { ChosenGoods } from '@/contract/promotions/edited-promotion';
import type { GoodsScope } from '@/contract/promotions/promotion';
import { deskPromotions as words } from '@/copy';
import {
  field,
  inputOf,
  optionalField,
  presence,
  within,
  withFallback,
  type FormInput,
  type Part,
} from '@/desk/parts/form/form-input';
import { goods, type GoodsChoice } from '@/desk/parts/form/json-notations';
import { choice, required } from '@/desk/parts/form/notations';

/** What is edited: the fields, and what is needed to show the goods that they name. */
export interface Draft<F> {
  readonly fields: F;
  readonly goods: readonly ChosenGoods[];
}

/** A field of what is edited. */
export const of = <F, K extends keyof F>(name: K): Part<Draft<F>, F[K]> =>
  within(field<Draft<F>, 'fields'>('fields'), field<F, K>(name));

/** An optional field of what is edited. */
export const optionalOf = <F, K extends keyof F>(name: K): Part<Draft<F>, F[K] | undefined> =>
  within(field<Draft<F>, 'fields'>('fields'), optionalField<F, K>(name));

/** The seller's name for it. */
export const nameOf = <F extends { readonly name: string }>(): FormInput<Draft<F>> =>
  inputOf({ label: words.name, hint: words.nameHint }, of<F, 'name'>('name'), required(LIMITS.titleChars));

const NO_SCOPE: GoodsScope = { ids: [], name: '' };

/** Whether it is for the whole shop, or for which goods. */
export function scopeOf<F extends { readonly goods?: GoodsScope }>({
  fields,
}: Draft<F>): readonly FormInput<Draft<F>>[] {
  // `F['goods']` is that; TypeScript can't follow the generic key.
  const stored = optionalOf<F, 'goods'>('goods') as Part<Draft<F>, GoodsScope | undefined>;
  const scope = withFallback(stored, NO_SCOPE);
  const chosen: Part<Draft<F>, GoodsChoice> = {
    of: (draft) => ({ goods: draft.goods, skuIds: [] }),
    put: (draft, { goods: named }) =>
      scope.put({ ...draft, goods: named }, { ...scope.of(draft), ids: named.map(({ id }) => id) }),
  };
  return [
    inputOf(words.scope, presence(stored, NO_SCOPE), choice(words.scopes)),
    ...(fields.goods
      ? [
          inputOf(words.goods, chosen, goods),
          inputOf(
            { label: words.scopeName, hint: words.scopeNameHint },
            within(scope, field<GoodsScope, 'name'>('name')),
            required(LIMITS.titleChars),
          ),
        ]
      : []),
  ];
}
