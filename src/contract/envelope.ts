import type { EpochMs } from './time';
import type { Answer, VerbName } from './verbs';

/** What goes to the cloud. `input` is whatever the phone sent: the router parses it. */
export interface Ask {
  readonly verb: string;
  readonly input: unknown;
}

/** What comes back. `now` is the cloud's clock, on which every countdown runs. */
export interface Reply<V extends VerbName = VerbName> {
  readonly answer: Answer<V>;
  readonly now: EpochMs;
}
