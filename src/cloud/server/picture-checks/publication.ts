import { is, literal, object, picklist, string, variant, type InferOutput } from 'valibot';

import type { CloudRequest } from '@/contract/envelope';

import { parseJson } from '../parse-json';

/** What shows pictures to others: a review or its follow-up, a post, or anything else of the shop, such as goods. */
const publication = variant('kind', [
  object({ kind: literal('review'), orderId: string(), skuId: string(), part: picklist(['review', 'follow-up']) }),
  object({ kind: literal('post'), postId: string() }),
  object({ kind: literal('shop') }),
]);
export type Publication = InferOutput<typeof publication>;
export type ReviewPublication = Extract<Publication, { readonly kind: 'review' }>;

/** What a publication was stored as, by `JSON.stringify`. */
export function parsePublication(text: string): Publication | undefined {
  const parsed = parseJson(text);
  return is(publication, parsed) ? parsed : undefined;
}

const written = object({ orderId: string(), skuId: string() });
const published = object({ postId: string() });
const saved = object({ id: string() });

/** Verbs of the seller with pictures that everyone sees, beside her posts. What one shopper alone sees is not published. */
const OF_THE_SHOP = ['desk.saveGoods', 'desk.saveShop'];

/** What a request that was answered like this has published; undefined if nothing with pictures. */
export function publicationOf({ verb, input }: CloudRequest, answer: unknown): Publication | undefined {
  if (verb === 'review.write' && is(written, input)) {
    const { orderId, skuId } = input;
    return { kind: 'review', orderId, skuId, part: 'stars' in input ? 'review' : 'follow-up' };
  }
  if (verb === 'desk.publish' && is(published, answer)) return { kind: 'post', postId: answer.postId };
  if (verb === 'desk.savePost' && is(saved, answer)) return { kind: 'post', postId: answer.id };
  return OF_THE_SHOP.includes(verb) ? { kind: 'shop' } : undefined;
}

const withUrl = object({ url: string() });

/** The uploaded pictures in an input, each once: addresses in this folder. */
export function uploadsIn(input: unknown, folder: string): readonly string[] {
  if (!(input instanceof Object)) return [];
  const own = is(withUrl, input) && input.url.startsWith(folder) ? [input.url] : [];
  return [...new Set([...own, ...Object.values(input).flatMap((part) => uploadsIn(part, folder))])];
}
