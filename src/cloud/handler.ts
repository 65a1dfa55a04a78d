import type { Answer, Input, VerbName } from '@/contract/verbs';

import type { Ports } from './ports';

/** Answers one verb. It throws only on a bug; any other failure is part of the answer. `P`: the ports that it needs. */
export type Handler<V extends VerbName, P = Ports> = (input: Input<V>, ports: P) => Promise<Answer<V>>;
