import type { Answer, Input, VerbName } from '@/contract/verbs';

import type { Ports } from './ports';

/** What answers one verb. It throws only for a bug; all else is in the answer. */
export type Handler<V extends VerbName> = (input: Input<V>, ports: Ports) => Promise<Answer<V>>;
