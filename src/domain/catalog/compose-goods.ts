import type { GoodsFields } from '@/contract/catalog/edited-goods';
import type { PublishedGoods } from '@/contract/feed/edited-post';
import { cutText } from '@/contract/graphemes';
import { LIMITS } from '@/contract/limits';
import type { Picture } from '@/contract/picture';
import type { Category } from '@/contract/shop/shop';

type NewGoods = Extract<PublishedGoods, { kind: 'new' }>;

/** Until the seller weighs it, g: half of what the first kilogram of freight covers. */
const DEFAULT_WEIGHT_GRAMS = 500;
const DEFAULT_MAX_PER_ORDER = 20;

/** A title made of the first line of a post, cut at its first full stop or comma when it is long. */
const TITLE_CHARS = 30;

interface ComposedPost {
  readonly text: string;
  readonly pictures: readonly Picture[];
  readonly categories: readonly Category[];
}

/**
 * Goods made with a post: its pictures and words, and what the composer asked for. Undefined when neither gives a title,
 * the shop has no category, or kinds come without what they differ in.
 */
export function newGoodsFields(
  { title, categoryId, optionGroup, skus }: NewGoods,
  { text, pictures, categories }: ComposedPost,
): GoodsFields | undefined {
  const name = title ?? titleOf(text);
  const category = categoryId ?? categories[0]?.id;
  const names = skus.flatMap((sku) => sku.name ?? []);
  if (name === '' || category === undefined || (names.length > 0 && optionGroup === undefined)) return undefined;
  return {
    categoryId: category,
    title: name,
    subtitle: '',
    gallery: pictures.slice(0, LIMITS.galleryPictures),
    optionGroups: names.length > 0 && optionGroup !== undefined ? [{ name: optionGroup, values: names }] : [],
    skus: skus.map(({ name: kind, price, pieces }) => ({
      options: kind === undefined ? [] : [kind],
      price,
      weightGrams: DEFAULT_WEIGHT_GRAMS,
      supply: pieces,
    })),
    maxPerOrder: DEFAULT_MAX_PER_ORDER,
    story: text === '' ? [] : [{ kind: 'text', text }],
    attributes: [],
    returns: { kind: 'seven-days' },
  };
}

function titleOf(text: string): string {
  const [line = ''] = text.split('\n');
  if (line.length <= TITLE_CHARS) return line.trim();
  const [clause = ''] = line.split(/[，。！？,.!?~～\s]/);
  return cutText(clause || line, TITLE_CHARS).trim();
}
