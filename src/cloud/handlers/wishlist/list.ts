import { ok } from '@/contract/result';

import type { Handler } from '@/cloud/handler';
import { readMarks, toMarks } from '@/cloud/services/wishlist/wishlist';

export const listMarks: Handler<'mark.list'> = async (_input, ports) =>
  ok(await toMarks(await readMarks(ports.db, ports), ports));
