import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { createResource } from '../resource';

export const preparedOrderResource = createResource((input: Input<'preparedOrder.get'>) =>
  call('preparedOrder.get', input),
);
