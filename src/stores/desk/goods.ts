import { call } from '@/client';
import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';
import type { Answer, Input } from '@/contract/verbs';

import { createList, cursorInput } from '../list';
import { refreshAll } from '../refresh';
import { withRequestId } from '../request-id';
import { createResource } from '../resource';

export const deskGoodsList = createList<'desk.listGoods'>((query, cursor) =>
  call('desk.listGoods', { ...query, ...cursorInput(cursor) }),
);

/** A goods item to edit. */
export const deskGoodsResource = createResource((input: Input<'desk.getGoods'>) => call('desk.getGoods', input));

type Unsent<V extends 'desk.saveGoods' | 'desk.setStock' | 'desk.duplicateGoods'> = Omit<Input<V>, 'requestId'>;

/** What a shopper sees of the shop is read again after each of these writes. */
export async function refreshed<R extends Result<unknown, Failure>>(answer: Promise<R>): Promise<R> {
  const result = await answer;
  if (result.ok) refreshAll();
  return result;
}

const sendGoods = withRequestId<Unsent<'desk.saveGoods'>, Answer<'desk.saveGoods'>>((input) =>
  call('desk.saveGoods', input),
);
const sendStock = withRequestId<Unsent<'desk.setStock'>, Answer<'desk.setStock'>>((input) =>
  call('desk.setStock', input),
);
const sendDuplicate = withRequestId<Unsent<'desk.duplicateGoods'>, Answer<'desk.duplicateGoods'>>((input) =>
  call('desk.duplicateGoods', input),
);

export const saveGoods = (input: Unsent<'desk.saveGoods'>) => refreshed(sendGoods(input));
export const setStock = (input: Unsent<'desk.setStock'>) => refreshed(sendStock(input));
export const duplicateGoods = (goodsId: string) => refreshed(sendDuplicate({ goodsId }));
export const setPrice = (input: Input<'desk.setPrice'>) => refreshed(call('desk.setPrice', input));
export const setShelf = (input: Input<'desk.setShelf'>) => refreshed(call('desk.setShelf', input));
export const moveGoods = (input: Input<'desk.moveGoods'>) => refreshed(call('desk.moveGoods', input));
