import type { DeskGoods } from '@/contract/catalog/edited-goods';
import { LIMITS } from '@/contract/limits';
import { valueIn } from '@/contract/remote';
import { mapOk } from '@/contract/result';
import type { Category } from '@/contract/shop/shop';
import { deskGoodsEdit as words } from '@/copy';
import { field, inputOf } from '@/desk/parts/form/form-input';
import { blocks, pictures } from '@/desk/parts/form/json-notations';
import { choice, optional, required } from '@/desk/parts/form/notations';
import { editedOf, type DocumentEdit, type Opened } from '@/desk/parts/form/use-document-form';
import { deskGoodsResource, saveGoods } from '@/stores/desk/goods';

import { emptyDraft, toDraft, toFields, type GoodsDraft } from './draft';
import { attributes } from './goods-notations';
import { hasUniqueNames } from './groups';
import { ruleItems } from './rule-items';
import { tableItems } from './sku-items';

/** Goods as they were read, or new ones. */
export function openGoods(goods: DeskGoods | undefined, categories: readonly Category[]): Opened<GoodsDraft> {
  if (!goods) return { version: 0, fields: emptyDraft(categories[0]?.id ?? '') };
  const { fields, stock, ...rest } = goods;
  return { ...rest, fields: toDraft(fields, stock) };
}

const of = <K extends keyof GoodsDraft>(name: K) => field<GoodsDraft, K>(name);

const heading = (key: string) => ({ kind: 'heading', key }) as const;

function problemOf({ groups, skus }: GoodsDraft): string | undefined {
  if (!hasUniqueNames(groups)) return words.sameNames;
  return skus.some(({ sold }) => sold) ? undefined : words.nothingSold;
}

/** How goods are edited; they belong to one of these categories. */
export const goodsEdit = (categories: readonly Category[]): DocumentEdit<GoodsDraft> => ({
  inputs: (draft, saved) => [
    inputOf({ label: words.pictures, hint: words.pictureAlt }, of('gallery'), pictures(LIMITS.galleryPictures, 1)),
    inputOf({ label: words.title, hint: words.titleHint }, of('title'), required(LIMITS.titleChars)),
    inputOf({ label: words.subtitle, hint: words.subtitleHint }, of('subtitle'), optional(LIMITS.lineChars)),
    inputOf(words.category, of('categoryId'), {
      ...choice<string>({}),
      options: categories.map(({ id, name }) => ({ text: id, name })),
    }),
    heading(words.kinds),
    ...tableItems(draft),
    heading(words.rules),
    ...ruleItems(draft, saved),
    heading(words.story),
    inputOf(words.story, of('story'), blocks(['text', 'picture'])),
    heading(words.attributes),
    inputOf({ label: words.attributes, hint: words.attributesHint }, of('attributes'), attributes),
  ],
  problem: problemOf,
  savedText: () => words.saved,
  save: async (edited) =>
    mapOk(await saveGoods({ ...editedOf(edited), fields: toFields(edited.fields) }), (saved) =>
      openGoods(saved, categories),
    ),
  async read(goodsId) {
    await deskGoodsResource.load({ goodsId });
    const newest = valueIn(deskGoodsResource.peek({ goodsId }));
    return newest && openGoods(newest, categories);
  },
});
