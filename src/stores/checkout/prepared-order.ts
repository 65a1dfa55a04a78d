import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { createResource } from '../resource';

export const basketResource = createResource((input: Input<'preparedOrder.get'>) => call('preparedOrder.get', input));
