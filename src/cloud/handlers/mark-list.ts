import { ok } from '@/contract/result';

import type { Handler } from '../handler';
import { readMarks, toMarks } from './mark-book';

export const listMarks: Handler<'mark.list'> = async (_input, ports) =>
  ok(await toMarks(await readMarks(ports.db, ports), ports));
