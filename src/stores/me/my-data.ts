import { call } from '@/client';
import type { Failure } from '@/contract/failure';
import type { KnownItem } from '@/contract/me/known';
import { ok, type Result } from '@/contract/result';
import type { Answer } from '@/contract/verbs';
import { readableText, type KnownWords } from '@/domain/me/readable';
import { clearStorage } from '@/platform/device/storage';

import { cursorInput } from '../list';

/** Everything that the shop knows of the shopper, as a text to read. The first page that fails ends it. */
export async function readMyData(words: KnownWords): Promise<Result<string, Failure>> {
  const items: KnownItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await call('me.export', cursorInput(cursor));
    if (!page.ok) return page;
    items.push(...page.value.items);
    cursor = page.value.cursor;
  } while (cursor !== undefined);
  return ok(readableText(items, words));
}

/** Removes what the shop knows of the shopper, and what the pages keep on this phone. */
export async function eraseMe(): Promise<Answer<'me.erase'>> {
  const answer = await call('me.erase', {});
  if (answer.ok) clearStorage();
  return answer;
}
