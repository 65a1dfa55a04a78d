import { LIMITS } from '@/contract/limits';
import { CODE_ID_CHARS } from '@/domain/entry/landing-code';

import type { BlockContent, GoodsContent, PostContent, ShopContent, SkuContent } from '../types';
import { bargainFaults } from './bargain';
import { checkWhen, idFaults, isCount, repeated, wasFaults } from './common';
import { checkPictures, type PictureFiles } from './pictures';
import { checkBaskets } from './prepared-orders';
import { checkOffers } from './promotions';
import { checkReviews } from './reviews';
import { checkSeller } from './seller';
import { checkVideos } from './videos';

const TITLE_CHARS = 40;
const PICTURES = 9;
const PINNED = 1;

/** Every fault of a shop's content as a sentence that says where it is; none when the shop may open. */
export function checkShop(
  content: ShopContent,
  files: PictureFiles,
  clips: PictureFiles = new Map(),
): readonly string[] {
  return [
    ...checkIds(content),
    ...content.goods.flatMap((good) => checkGood(good, content)),
    ...content.posts.flatMap((post) => checkPost(post, content)),
    ...checkPinned(content.posts),
    ...checkSeller(content.seller),
    ...checkOffers(content),
    ...checkReviews(content),
    ...checkBaskets(content),
    ...checkPictures(content, files),
    ...checkVideos(content.posts, clips),
  ];
}

function checkIds({ shop, goods, posts }: ShopContent): readonly string[] {
  return [
    ...idFaults('shop.categories', shop.categories, CODE_ID_CHARS),
    ...idFaults('goods', goods, CODE_ID_CHARS),
    ...idFaults(
      'goods.skus',
      goods.flatMap((good) => good.skus),
    ),
    ...idFaults('posts', posts, CODE_ID_CHARS),
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
    ...(preorder ? preorderFaults(preorder, `${at}.preorder`) : []),
    ...bargainFaults(good, `${at}.bargain`),
    ...dimensionFaults(good, at),
    ...good.skus.flatMap((sku) => checkSku(sku, good, `${at}.skus[${sku.id}]`)),
    ...repeated(good.skus.map(optionsOf)).map(
      (options) =>
        `${at}.skus: ${options === '' ? 'a good without options' : `"${options}"`} is offered more than once.`,
    ),
  ];
}

function preorderFaults({ arrives, deposit }: NonNullable<GoodsContent['preorder']>, at: string): readonly string[] {
  if (!deposit) return checkWhen(arrives, `${at}.arrives`);
  const { percent, balanceDays, keepPercent, priceRule } = deposit;
  return [
    ...checkWhen(arrives, `${at}.arrives`),
    ...(isCount(percent, 1) && percent < 100
      ? []
      : [`${at}.deposit.percent: ${percent} is not a whole number from 1 to 99.`]),
    ...(isCount(balanceDays, 1) ? [] : [`${at}.deposit.balanceDays: ${balanceDays} is not a whole number from 1.`]),
    ...(isCount(keepPercent, 0) && keepPercent <= Math.min(percent, LIMITS.keepPercent)
      ? []
      : [
          `${at}.deposit.keepPercent: ${keepPercent} is not a whole number from 0 to ${LIMITS.keepPercent}, nor to percent.`,
        ]),
    ...(priceRule.trim() === '' ? [`${at}.deposit.priceRule: is empty; it has to be told before the deposit.`] : []),
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
    ...(sku.was ? wasFaults(sku.was, sku.price, `${at}.was`) : []),
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

function titleFaults(title: string, at: string): readonly string[] {
  const chars = [...title.trim()].length;
  if (chars === 0) return [`${at}.title: is empty.`];
  return chars > TITLE_CHARS ? [`${at}.title: has ${chars} characters; at most ${TITLE_CHARS} fit.`] : [];
}

function optionsOf(sku: SkuContent): string {
  return (sku.options ?? []).join('/');
}
