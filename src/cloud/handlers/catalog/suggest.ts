import type { Handler } from '@/cloud/handler';
import { LIMITS } from '@/contract/limits';
import { ok } from '@/contract/result';
import { suggestWords } from '@/domain/catalog/suggest';

export const suggestForGoods: Handler<'goods.suggest'> = async ({ text }, { window }) => {
  if (text.trim() === '') return ok({ words: window.shop.hotWords.slice(0, LIMITS.suggestions) });
  return ok({ words: suggestWords(window.finder().vocabulary, text) });
};
