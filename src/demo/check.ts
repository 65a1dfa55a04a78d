import { beijingDay } from '@/contract/time';
import { checkPictures } from './check-pictures';
import type { PictureFiles } from './check-pictures';
import { instant } from './compile';
import type { BlockContent, GoodsContent, PostContent, ShopContent, SkuContent, When } from './types';

const TITLE_CHARS = 40;
const ID_CHARS = 40;
const PICTURES = 9;
const PINNED = 1;

/** Every fault of a shop's content as a sentence that says where it is; none when the shop may open. */
export function checkShop(content: ShopContent, files: PictureFiles): readonly string[] {
  return [
    ...checkIds(content),
    ...content.goods.flatMap((good) => checkGood(good, content)),
    ...content.posts.flatMap((post) => checkPost(post, content)),
    ...checkPinned(content.posts),
    ...checkWhen(content.seller.codeUpdated, 'seller.codeUpdated'),
    ...checkPictures(content, files),
  ];
}

function checkIds({ shop, goods, posts }: ShopContent): readonly string[] {
  return [
    ...idFaults('shop.categories', shop.categories),
    ...idFaults('goods', goods),
    ...idFaults(
      'goods.skus',
      goods.flatMap((good) => good.skus),
    ),
    ...idFaults('posts', posts),
  ];
}

function idFaults(at: string, things: readonly { readonly id: string }[]): readonly string[] {
  const ids = things.map((thing) => thing.id);
  return [
    ...repeated(ids).map((id) => `${at}: the id "${id}" is used more than once.`),
    ...ids
      .filter((id) => !/^[a-z0-9-]+$/.test(id) || id.length > ID_CHARS)
      .map((id) => `${at}: the id "${id}" must be 1 to ${ID_CHARS} of a-z, 0-9 and "-".`),
  ];
}

function checkGood(good: GoodsContent, { shop }: ShopContent): readonly string[] {
  const at = `goods[${good.id}]`;
  const known = shop.categories.some((category) => category.id === good.categoryId);
  const { limit, preorder } = good;
  return [
    ...titleFaults(good.title, at),
    ...(known ? [] : [`${at}.categoryId: there is no category "${good.categoryId}".`]),
    ...(limit === undefined || isCount(limit, 1) ? [] : [`${at}.limit: ${limit} is not a whole number from 1.`]),
    ...(preorder ? checkWhen(preorder.arrives, `${at}.preorder.arrives`) : []),
    ...dimensionFaults(good, at),
    ...good.skus.flatMap((sku) => checkSku(sku, good, `${at}.skus[${sku.id}]`)),
    ...repeated(good.skus.map(optionsOf)).map(
      (options) =>
        `${at}.skus: ${options === '' ? 'a good without options' : `"${options}"`} is offered more than once.`,
    ),
  ];
}

function dimensionFaults(good: GoodsContent, at: string): readonly string[] {
  return (good.dimensions ?? []).flatMap(({ name, values }) => [
    ...(values.length === 0 ? [`${at}.dimensions[${name}]: has no values.`] : []),
    ...repeated(values).map((value) => `${at}.dimensions[${name}]: "${value}" is listed more than once.`),
  ]);
}

function checkSku(sku: SkuContent, good: GoodsContent, at: string): readonly string[] {
  return [
    ...optionFaults(sku, good, at),
    ...(isCount(sku.price, 1) ? [] : [`${at}.price: ${sku.price} fen is not a price.`]),
    ...(isCount(sku.stock, 0) ? [] : [`${at}.stock: ${sku.stock} is not a whole number from 0.`]),
    ...(isCount(sku.weightGrams, 0) ? [] : [`${at}.weightGrams: ${sku.weightGrams} is not a whole number from 0.`]),
  ];
}

function optionFaults(sku: SkuContent, good: GoodsContent, at: string): readonly string[] {
  const options = sku.options ?? [];
  const dimensions = good.dimensions ?? [];
  if (options.length !== dimensions.length) {
    return [`${at}.options: has ${options.length} values, but the good has ${dimensions.length} dimensions.`];
  }
  return dimensions.flatMap(({ name, values }, index) => {
    const option = options[index] ?? '';
    return values.includes(option) ? [] : [`${at}.options[${index}]: "${option}" is not a value of ${name}.`];
  });
}

function checkPost(post: PostContent, { goods }: ShopContent): readonly string[] {
  const at = `posts[${post.id}]`;
  const count = post.pictures?.length ?? 0;
  const isGood = (id: string): boolean => goods.some((good) => good.id === id);
  return [
    ...(post.title === undefined ? [] : titleFaults(post.title, at)),
    ...articleFaults(post, at),
    ...(count > PICTURES ? [`${at}.pictures: has ${count}; a post shows at most ${PICTURES}.`] : []),
    ...linksOf(post).flatMap((link) => (isGood(link.id) ? [] : [`${at}.${link.at}: there is no good "${link.id}".`])),
    ...(post.likes === undefined || isCount(post.likes, 0) ? [] : [`${at}.likes: ${post.likes} is not a count.`]),
    ...checkWhen(post.when, `${at}.when`),
    ...(post.comments ?? []).flatMap((comment, index) => checkWhen(comment.when, `${at}.comments[${index}].when`)),
  ];
}

function articleFaults(post: PostContent, at: string): readonly string[] {
  const hasBlocks = (post.blocks?.length ?? 0) > 0;
  if (post.title !== undefined && !hasBlocks) return [`${at}.blocks: an article needs at least one block.`];
  if (post.title === undefined && post.blocks) return [`${at}.title: a post with blocks is an article and needs one.`];
  return [];
}

function linksOf(post: PostContent): readonly { readonly at: string; readonly id: string }[] {
  const inBlock = (block: BlockContent, index: number): readonly { at: string; id: string }[] =>
    block.kind === 'goods' ? [{ at: `blocks[${index}].goodsId`, id: block.goodsId }] : [];
  return [
    ...(post.goodsIds ?? []).map((id, index) => ({ at: `goodsIds[${index}]`, id })),
    ...(post.blocks ?? []).flatMap(inBlock),
  ];
}

function checkPinned(posts: readonly PostContent[]): readonly string[] {
  const pinned = posts.filter((post) => post.pinned).map((post) => post.id);
  return pinned.length > PINNED ? [`posts: ${pinned.join(', ')} are all pinned; pin at most ${PINNED}.`] : [];
}

function checkWhen(when: When, at: string): readonly string[] {
  if ('time' in when && !/^([01]\d|2[0-3]):[0-5]\d$/.test(when.time)) {
    return [`${at}.time: "${when.time}" is not a time such as 08:10.`];
  }
  if ('on' in when) {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(when.on) && Number.isFinite(beijingDay(instant(when, 0)));
    return isDay ? [] : [`${at}.on: "${when.on}" is not a day such as 2026-11-21.`];
  }
  const days = 'daysAhead' in when ? when.daysAhead : when.daysAgo;
  return isCount(days, 0) ? [] : [`${at}: ${days} is not a whole number of days.`];
}

function titleFaults(title: string, at: string): readonly string[] {
  const chars = [...title.trim()].length;
  if (chars === 0) return [`${at}.title: is empty.`];
  return chars > TITLE_CHARS ? [`${at}.title: has ${chars} characters; at most ${TITLE_CHARS} fit.`] : [];
}

function optionsOf(sku: SkuContent): string {
  return (sku.options ?? []).join('/');
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function isCount(value: number, from: number): boolean {
  return Number.isSafeInteger(value) && value >= from;
}
