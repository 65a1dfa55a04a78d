import type { FailureCode } from './failure';

/** An operation of the cloud: its input, its output, and the failure codes it may return besides `CommonCode`. */
export interface Verb<Input, Output, Code extends FailureCode = never> {
  readonly input: Input;
  readonly output: Output;
  readonly code: Code;
}

export type EmptyObject = Record<never, never>;
