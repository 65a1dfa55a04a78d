import {
  boolean,
  exactOptional,
  literal,
  maxLength,
  minLength,
  object,
  picklist,
  pipe,
  string,
  variant,
  type GenericSchema,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { DeskPostsVerbs } from '@/contract/verbs/desk/posts';

import { count, id, instant, listOf, paragraph, price, saveOf, shopPicture, textLine, title } from '../schemas';

const newSku = object({ name: exactOptional(title), price, pieces: count(0, LIMITS.pieces) });

const publishedGoods = variant('kind', [
  object({ kind: literal('existing'), goodsId: id }),
  object({
    kind: literal('new'),
    title: exactOptional(title),
    categoryId: exactOptional(id),
    optionGroup: exactOptional(title),
    skus: pipe(listOf(newSku, LIMITS.optionValues), minLength(1)),
  }),
]);

const block = variant('kind', [
  object({ kind: picklist(['text', 'heading', 'quote']), text: paragraph }),
  object({ kind: literal('picture'), picture: shopPicture, caption: exactOptional(textLine()) }),
  object({ kind: literal('goods'), goodsId: id }),
]);

const pictures = listOf(shopPicture, LIMITS.postPictures);

export const DESK_POSTS_INPUTS = {
  'desk.publish': object({
    requestId: id,
    text: paragraph,
    pictures: pipe(pictures, minLength(1)),
    goods: exactOptional(publishedGoods),
    at: exactOptional(instant),
  }),
  'desk.listPosts': object({ cursor: exactOptional(pipe(string(), minLength(1), maxLength(LIMITS.cursorChars))) }),
  'desk.getPost': object({ postId: id }),
  'desk.savePost': saveOf(
    object({
      title: exactOptional(title),
      text: paragraph,
      pictures,
      goodsIds: listOf(id, LIMITS.postGoods),
      blocks: listOf(block, LIMITS.blocks),
      at: exactOptional(instant),
    }),
  ),
  'desk.pinPost': object({ postId: id, pinned: boolean() }),
  'desk.hidePost': object({ postId: id, hidden: boolean() }),
  'desk.deletePost': object({ postId: id }),
} satisfies { readonly [V in keyof DeskPostsVerbs]: GenericSchema<unknown, DeskPostsVerbs[V]['input']> };
