import type { EpochMs } from './time';
import type { Answer, VerbName } from './verbs';

/** A request to the cloud. `input` is unchecked; the router parses it. */
export interface CloudRequest {
  readonly verb: string;
  readonly input: unknown;
}

/** The reply. `now` is the cloud's time, for countdowns. */
export interface CloudReply<V extends VerbName = VerbName> {
  readonly answer: Answer<V>;
  readonly now: EpochMs;
}
