import type { Handler } from '@/cloud/handler';
import { readMarks, toMarks } from '@/cloud/services/wishlist/wishlist';
import { ok } from '@/contract/result';

export const listMarks: Handler<'wishlist.get'> = async (_input, ports) =>
  ok(await toMarks(await readMarks(ports.db, ports), ports));
