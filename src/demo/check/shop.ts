import { LIMITS } from '@/contract/limits';
import { CODE_ID_CHARS } from '@/domain/entry/landing-code';

import type { BlockContent, GoodsContent, PostContent, ShopContent, SkuContent } from '../types';
import { bargainProblems } from './bargain';
import { duplicates, idProblems, isCount, timeProblems, wasPriceProblems } from './common';
import { checkPictures, type PictureFiles } from './pictures';
import { checkPreparedOrders } from './prepared-orders';
import { checkPromotions } from './promotions';
import { checkReviews } from './reviews';
import { checkSeller } from './seller';
import { checkVideos } from './videos';

const MAX_TITLE_CHARS = 40;
const MAX_PICTURES = 9;
const MAX_PINNED = 1;

/** All problems of a shop's content, each as a sentence with its location; empty if the shop is valid. */
export function checkShop(
  content: ShopContent,
  files: PictureFiles,
  clips: PictureFiles = new Map(),
): readonly string[] {
  return [
    ...checkIds(content),
    ...content.goods.flatMap((goods) => checkGoods(goods, content)),
    ...content.posts.flatMap((post) => checkPost(post, content)),
    ...checkPinned(content.posts),
    ...checkSeller(content.seller),
    ...checkPromotions(content),
    ...checkReviews(content),
    ...checkPreparedOrders(content),
    ...checkPictures(content, files),
    ...checkVideos(content.posts, clips),
  ];
}

function checkIds({ shop, goods, posts }: ShopContent): readonly string[] {
  return [
    ...idProblems('shop.categories', shop.categories, CODE_ID_CHARS),
    ...idProblems('goods', goods, CODE_ID_CHARS),
    ...idProblems(
      'goods.skus',
      goods.flatMap(({ skus }) => skus),
    ),
    ...idProblems('posts', posts, CODE_ID_CHARS),
  ];
}

function checkGoods(goods: GoodsContent, { shop }: ShopContent): readonly string[] {
  const path = `goods[${goods.id}]`;
  const known = shop.categories.some((category) => category.id === goods.categoryId);
  const { maxPerOrder, preorder } = goods;
  return [
    ...titleProblems(goods.title, path),
    ...(known ? [] : [`${path}.categoryId: there is no category "${goods.categoryId}".`]),
    ...(maxPerOrder === undefined || isCount(maxPerOrder, 1)
      ? []
      : [`${path}.maxPerOrder: ${maxPerOrder} is not a whole number from 1.`]),
    ...(preorder ? preorderProblems(preorder, `${path}.preorder`) : []),
    ...bargainProblems(goods, `${path}.bargain`),
    ...optionGroupProblems(goods, path),
    ...goods.skus.flatMap((sku) => checkSku(sku, goods, `${path}.skus[${sku.id}]`)),
    ...duplicates(goods.skus.map(optionsOf)).map(
      (options) =>
        `${path}.skus: ${options === '' ? 'a goods item without options' : `"${options}"`} is offered more than once.`,
    ),
  ];
}

function preorderProblems(
  { arrivesAt, deposit }: NonNullable<GoodsContent['preorder']>,
  path: string,
): readonly string[] {
  if (!deposit) return timeProblems(arrivesAt, `${path}.arrivesAt`);
  const { percent, balanceDays, nonRefundablePercent, priceChangePolicy } = deposit;
  return [
    ...timeProblems(arrivesAt, `${path}.arrivesAt`),
    ...(isCount(percent, 1) && percent < 100
      ? []
      : [`${path}.deposit.percent: ${percent} is not a whole number from 1 to 99.`]),
    ...(isCount(balanceDays, 1) ? [] : [`${path}.deposit.balanceDays: ${balanceDays} is not a whole number from 1.`]),
    ...(isCount(nonRefundablePercent, 0) && nonRefundablePercent <= Math.min(percent, LIMITS.nonRefundablePercent)
      ? []
      : [
          `${path}.deposit.nonRefundablePercent: ${nonRefundablePercent} is not a whole number from 0 to ${LIMITS.nonRefundablePercent}, or up to percent.`,
        ]),
    ...(priceChangePolicy.trim() === ''
      ? [`${path}.deposit.priceChangePolicy: is empty; shoppers must see it before they pay the deposit.`]
      : []),
  ];
}

function optionGroupProblems(goods: GoodsContent, path: string): readonly string[] {
  return (goods.optionGroups ?? []).flatMap(({ name, values }) => [
    ...(values.length === 0 ? [`${path}.optionGroups[${name}]: has no values.`] : []),
    ...duplicates(values).map((value) => `${path}.optionGroups[${name}]: "${value}" is listed more than once.`),
  ]);
}

function checkSku(sku: SkuContent, goods: GoodsContent, path: string): readonly string[] {
  return [
    ...optionProblems(sku, goods, path),
    ...(isCount(sku.price, 1) ? [] : [`${path}.price: ${sku.price} fen is not a price.`]),
    ...(sku.was ? wasPriceProblems(sku.was, sku.price, `${path}.was`) : []),
    ...(isCount(sku.stock, 0) ? [] : [`${path}.stock: ${sku.stock} is not a whole number from 0.`]),
    ...(isCount(sku.weightGrams, 0) ? [] : [`${path}.weightGrams: ${sku.weightGrams} is not a whole number from 0.`]),
  ];
}

function optionProblems(sku: SkuContent, goods: GoodsContent, path: string): readonly string[] {
  const options = sku.options ?? [];
  const groups = goods.optionGroups ?? [];
  if (options.length !== groups.length) {
    return [`${path}.options: has ${options.length} values, but the goods item has ${groups.length} option groups.`];
  }
  return groups.flatMap(({ name, values }, index) => {
    const option = options[index] ?? '';
    return values.includes(option) ? [] : [`${path}.options[${index}]: "${option}" is not a value of ${name}.`];
  });
}

function checkPost(post: PostContent, { goods }: ShopContent): readonly string[] {
  const path = `posts[${post.id}]`;
  const count = post.pictures?.length ?? 0;
  const exists = (id: string): boolean => goods.some((each) => each.id === id);
  return [
    ...(post.title === undefined ? [] : titleProblems(post.title, path)),
    ...articleProblems(post, path),
    ...(count > MAX_PICTURES ? [`${path}.pictures: has ${count}; a post shows at most ${MAX_PICTURES}.`] : []),
    ...linksOf(post).flatMap((link) =>
      exists(link.id) ? [] : [`${path}.${link.path}: there are no goods "${link.id}".`],
    ),
    ...(post.likes === undefined || isCount(post.likes, 0) ? [] : [`${path}.likes: ${post.likes} is not a count.`]),
    ...timeProblems(post.at, `${path}.at`),
    ...(post.comments ?? []).flatMap((comment, index) => timeProblems(comment.at, `${path}.comments[${index}].at`)),
  ];
}

function articleProblems(post: PostContent, path: string): readonly string[] {
  const hasBlocks = (post.blocks?.length ?? 0) > 0;
  if (post.title !== undefined && !hasBlocks) return [`${path}.blocks: an article needs at least one block.`];
  if (post.title === undefined && post.blocks)
    return [`${path}.title: a post with blocks is an article and needs a title.`];
  return [];
}

function linksOf(post: PostContent): readonly { readonly path: string; readonly id: string }[] {
  const inBlock = (block: BlockContent, index: number): readonly { path: string; id: string }[] =>
    block.kind === 'goods' ? [{ path: `blocks[${index}].goodsId`, id: block.goodsId }] : [];
  return [
    ...(post.goodsIds ?? []).map((id, index) => ({ path: `goodsIds[${index}]`, id })),
    ...(post.blocks ?? []).flatMap(inBlock),
  ];
}

function checkPinned(posts: readonly PostContent[]): readonly string[] {
  const pinned = posts.filter((post) => post.pinned).map((post) => post.id);
  return pinned.length > MAX_PINNED ? [`posts: ${pinned.join(', ')} are all pinned; pin at most ${MAX_PINNED}.`] : [];
}

function titleProblems(title: string, path: string): readonly string[] {
  const chars = [...title.trim()].length;
  if (chars === 0) return [`${path}.title: is empty.`];
  return chars > MAX_TITLE_CHARS ? [`${path}.title: has ${chars} characters; at most ${MAX_TITLE_CHARS} fit.`] : [];
}

function optionsOf(sku: SkuContent): string {
  return (sku.options ?? []).join('/');
}
