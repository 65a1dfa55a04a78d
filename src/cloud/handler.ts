import type { Answer, Input, VerbName } from '@/contract/verbs';

import type { Ports } from './ports';

/** Answers one verb. It throws only on a bug; any other failure is part of the answer. */
export type Handler<V extends VerbName> = (input: Input<V>, ports: Ports) => Promise<Answer<V>>;
