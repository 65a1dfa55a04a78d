/** What the stand-in answers: a JSON value, a picture, or nothing (204). */
export interface StandInAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly file?: Uint8Array;
}

export function answer(status: number, body?: unknown): StandInAnswer {
  return { status, body };
}

/** WeChat Pay refuses, with a code. */
export function refusal(status: number, code: string): StandInAnswer {
  return { status, body: { code, message: code } };
}
