import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { createResource } from '../resource';

/** How the shop did in a period. */
export const figuresResource = createResource((input: Input<'desk.figures'>) => call('desk.figures', input));
