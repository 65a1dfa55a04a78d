import type { Handler } from '@/cloud/handler';
import { readKnownDocuments, readKnownLists } from '@/cloud/services/me/known';
import { ok } from '@/contract/result';

/** The first page begins with what there is one document of. */
export const exportMe: Handler<'me.export'> = async ({ cursor }, ports) => {
  const page = await readKnownLists(cursor, ports);
  if (cursor !== undefined) return ok(page);
  return ok({ ...page, items: [...(await readKnownDocuments(ports)), ...page.items] });
};
