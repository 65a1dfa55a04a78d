import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { FailureOf, Output } from '@/contract/verbs';

import type { Handler } from '../handler';

export const endBasket: Handler<'desk.endBasket'> = async ({ basketId }, { db, clock }) =>
  db.transaction<Output<'desk.endBasket'>, FailureOf<'desk.endBasket'>>(async (tx) => {
    const basket = await tx.get('baskets', basketId);
    if (!basket) return err(failure('NOT_FOUND', { what: 'basket' }));
    if (basket.endedAt === undefined) tx.put('baskets', { ...basket, endedAt: clock.now() });
    return ok({});
  });
