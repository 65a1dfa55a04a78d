/** What the stand-in answers; without a body for 204. */
export interface StandInAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export function answer(status: number, body?: unknown): StandInAnswer {
  return { status, body };
}

/** WeChat Pay refuses, with a code. */
export function refusal(status: number, code: string): StandInAnswer {
  return { status, body: { code, message: code } };
}
