import { create } from 'zustand';

import { call } from '@/client';
import type { DeskGoodsRow } from '@/contract/catalog/edited-goods';
import type { NewSku, PublishedGoods } from '@/contract/feed/edited-post';
import { LIMITS } from '@/contract/limits';
import { parseYuan, type Fen } from '@/contract/money';
import type { Picture } from '@/contract/picture';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { Answer } from '@/contract/verbs';
import { priceInWords } from '@/domain/catalog/price-in-words';
import { readStorage, writeStorage } from '@/platform/device/storage';

import { requestIdFor, type Intent, type Unsent } from '../request-id';
import { refreshed } from './goods';

export { priceInWords };

/** A kind of new goods as it is typed. Goods without kinds are one kind without a name. */
export interface DraftKind {
  readonly name: string;
  /** Yuan. */
  readonly price: string;
  readonly pieces: string;
}

export type DraftSale =
  | { readonly kind: 'none' }
  | { readonly kind: 'existing'; readonly goods: Pick<DeskGoodsRow, 'id' | 'title' | 'picture'> }
  | { readonly kind: 'new'; readonly optionGroup: string; readonly kinds: readonly DraftKind[] };

/** A post that is being written, with what it sells. Stored, so that it outlives the app. */
export interface PublishDraft {
  readonly text: string;
  readonly pictures: readonly Picture[];
  readonly sale: DraftSale;
  /** When it appears; absent for at once. */
  readonly at?: EpochMs | undefined;
  /** What was sent last: an answer may have been lost. */
  readonly intent?: Intent;
}

/** What is missing before a draft can be published. */
export type DraftProblem = 'pictures' | 'title' | 'price' | 'pieces' | 'kind' | 'option-group';

const KEY = 'xiaopu/publish-draft';

export const EMPTY_DRAFT: PublishDraft = { text: '', pictures: [], sale: { kind: 'none' } };

/** One kind without a name, of which there is one piece. */
export const newKind = (price = ''): DraftKind => ({ name: '', price, pieces: '1' });

export const usePublishDraft = create<PublishDraft>(() => readDraft() ?? EMPTY_DRAFT);

/** Stored data may be of another version: what has another shape is thrown away. */
function readDraft(): PublishDraft | undefined {
  const stored = readStorage(KEY);
  const hasShape =
    typeof stored === 'object' && stored !== null && 'text' in stored && 'pictures' in stored && 'sale' in stored;
  // Only this file writes the key.
  return hasShape && Array.isArray(stored.pictures) ? (stored as PublishDraft) : undefined;
}

export function isEmptyDraft({ text, pictures, sale }: PublishDraft): boolean {
  return text === '' && pictures.length === 0 && sale.kind === 'none';
}

/** If the phone's storage is full the draft is kept in memory only. */
export function changeDraft(change: Partial<PublishDraft>): void {
  usePublishDraft.setState(change);
  writeStorage(KEY, usePublishDraft.getState());
}

export function discardDraft(): void {
  usePublishDraft.setState(EMPTY_DRAFT, true);
  writeStorage(KEY, null);
}

/** A price to sell at: more than nothing. */
export function parsePrice(text: string): Fen | undefined {
  const price = parseYuan(text);
  return price !== undefined && price > 0 && price <= LIMITS.priceFen ? price : undefined;
}

/** A whole number of pieces; undefined for anything else. */
export function parsePieces(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  const pieces = /^\d{1,7}$/.test(plain) ? Number(plain) : NaN;
  return pieces <= LIMITS.pieces ? pieces : undefined;
}

function toSku({ name, ...kind }: DraftKind, hasKinds: boolean): Result<NewSku, DraftProblem> {
  const [price, pieces] = [parsePrice(kind.price), parsePieces(kind.pieces)];
  if (hasKinds && name.trim() === '') return err('kind');
  if (price === undefined) return err('price');
  return pieces === undefined ? err('pieces') : ok({ ...(hasKinds && { name: name.trim() }), price, pieces });
}

function toPublishedGoods({ text, sale }: PublishDraft): Result<PublishedGoods | undefined, DraftProblem> {
  if (sale.kind === 'none') return ok(undefined);
  if (sale.kind === 'existing') return ok({ kind: 'existing', goodsId: sale.goods.id });
  const hasKinds = sale.kinds.length > 1;
  if (text.trim() === '') return err('title');
  if (hasKinds && sale.optionGroup.trim() === '') return err('option-group');
  const skus: NewSku[] = [];
  for (const kind of sale.kinds) {
    const sku = toSku(kind, hasKinds);
    if (!sku.ok) return sku;
    if (hasKinds && skus.some(({ name }) => name === sku.value.name)) return err('kind');
    skus.push(sku.value);
  }
  return ok({ kind: 'new', ...(hasKinds && { optionGroup: sale.optionGroup.trim() }), skus });
}

/** What publishing the draft sends, or what is missing. */
export function toPublishInput(draft: PublishDraft): Result<Unsent<'desk.publish'>, DraftProblem> {
  const { pictures, at } = draft;
  if (pictures.length === 0) return err('pictures');
  const goods = toPublishedGoods(draft);
  if (!goods.ok) return goods;
  return ok({
    text: draft.text.trim(),
    pictures,
    ...(goods.value && { goods: goods.value }),
    ...(at !== undefined && { at }),
  });
}

/**
 * Publishes the draft, and throws it away on success. Until then it is stored with its request id, so that sending it
 * again after a lost answer, or after the app was killed, publishes one post.
 */
export async function publish(input: Unsent<'desk.publish'>): Promise<Answer<'desk.publish'>> {
  const intent = requestIdFor(JSON.stringify(input), usePublishDraft.getState().intent);
  changeDraft({ intent });
  const answer = await refreshed(call('desk.publish', { requestId: intent.id, ...input }));
  if (answer.ok) discardDraft();
  return answer;
}
