import { call } from '@/client';
import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';
import type { Input } from '@/contract/verbs';

import { listOf } from '../list';
import { refreshAll } from '../refresh';
import { sendOnce, type Unsent } from '../request-id';
import { resourceOf } from '../resource';

export const deskGoodsList = listOf('desk.listGoods');

/** A goods item to edit. */
export const deskGoodsResource = resourceOf('desk.getGoods');

/** What a shopper sees of the shop is read again after each of these writes. */
export async function refreshed<R extends Result<unknown, Failure>>(answer: Promise<R>): Promise<R> {
  const result = await answer;
  if (result.ok) refreshAll();
  return result;
}

const sendGoods = sendOnce('desk.saveGoods');
const sendStock = sendOnce('desk.setStock');
const sendDuplicate = sendOnce('desk.duplicateGoods');

export const saveGoods = (input: Unsent<'desk.saveGoods'>) => refreshed(sendGoods(input));
export const setStock = (input: Unsent<'desk.setStock'>) => refreshed(sendStock(input));
export const duplicateGoods = (goodsId: string) => refreshed(sendDuplicate({ goodsId }));
export const setPrice = (input: Input<'desk.setPrice'>) => refreshed(call('desk.setPrice', input));
export const setShelf = (input: Input<'desk.setShelf'>) => refreshed(call('desk.setShelf', input));
export const moveGoods = (input: Input<'desk.moveGoods'>) => refreshed(call('desk.moveGoods', input));
