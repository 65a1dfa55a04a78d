import type { FailureCode } from './failure';

/** One thing that can be asked: what goes in, what comes out, and the codes it may give on top of `CommonCode`. */
export interface Verb<Input, Output, Code extends FailureCode = never> {
  readonly input: Input;
  readonly output: Output;
  readonly code: Code;
}

export type Nothing = Record<never, never>;
