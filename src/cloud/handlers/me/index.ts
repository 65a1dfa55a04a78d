import type { MeVerbs } from '@/contract/verbs/me';

import type { Handler } from '../../handler';
import { eraseMe } from './erase';
import { exportMe } from './export';

export const ME_HANDLERS: { readonly [V in keyof MeVerbs]: Handler<V> } = {
  'me.export': exportMe,
  'me.erase': eraseMe,
};
