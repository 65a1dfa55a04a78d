import type { PostersVerbs } from '@/contract/verbs/posters';

import type { Handler } from '../../handler';
import { getCode } from './get-code';

export const POSTERS_HANDLERS: { readonly [V in keyof PostersVerbs]: Handler<V> } = {
  'code.get': getCode,
};
