import type { Handler } from '@/cloud/handler';
import { LIMITS } from '@/contract/limits';
import { ok } from '@/contract/result';
import { suggestWords } from '@/domain/catalog/suggest';

export const suggestForGoods: Handler<'goods.suggest'> = async ({ text }, { catalog }) => {
  if (text.trim() === '') return ok({ words: catalog.shop.popularSearches.slice(0, LIMITS.suggestions) });
  return ok({ words: suggestWords(catalog.search().vocabulary, text) });
};
