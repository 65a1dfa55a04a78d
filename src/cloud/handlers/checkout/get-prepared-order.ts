import type { Handler } from '@/cloud/handler';
import { findBasket } from '@/cloud/services/checkout/find-prepared-order';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';

export const getBasket: Handler<'preparedOrder.get'> = async ({ basketId }, ports) => {
  const basket = await findBasket(basketId, ports);
  return basket ? ok(basket) : err(failure('NOT_FOUND', { what: 'basket' }));
};
