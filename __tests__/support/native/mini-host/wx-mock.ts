/** A mock of WeChat's API: calls are recorded, answers can be set by each test. */
export type Options = Readonly<Record<string, unknown>>;

/** The result of an API call. `never`: no result, as when WeChat is closed meanwhile. */
export type CallResult =
  | { readonly kind: 'ok'; readonly result: Options }
  | { readonly kind: 'fail'; readonly message: string }
  | { readonly kind: 'never' };

export interface Call {
  readonly api: string;
  readonly options: Options;
}

/** Returns the result for these options. May have side effects, such as opening a page. */
export type Answer = (options: Options) => CallResult | Promise<CallResult>;

export const ok = (result: Options = {}): CallResult => ({ kind: 'ok', result });
export const fail = (message = 'fail'): CallResult => ({ kind: 'fail', message });

export function isOptions(value: unknown): value is Options {
  return typeof value === 'object' && value !== null;
}

function callback(options: Options, name: string): (result: Options) => void {
  const given = options[name];
  return (result) => void (typeof given === 'function' && given(result));
}

/** Like WeChat: calls callbacks if any are given, otherwise returns a promise. Taro uses both. */
export function createAsyncApi(api: string, answer: Answer) {
  return (given: unknown = {}): Promise<Options> | undefined => {
    const options = isOptions(given) ? given : {};
    const outcome = Promise.resolve()
      .then(() => answer(options))
      .then((ending): Promise<Options> => {
        if (ending.kind === 'never') return new Promise(() => undefined);
        if (ending.kind === 'ok') return Promise.resolve({ errMsg: `${api}:ok`, ...ending.result });
        return Promise.reject(
          Object.assign(new Error(), { errMsg: `${api}:${ending.message}`, message: ending.message }),
        );
      });
    if (!['success', 'fail', 'complete'].some((name) => name in options)) return outcome;
    outcome.then(
      (result) => [callback(options, 'success')(result), callback(options, 'complete')(result)],
      (reason: Options) => [callback(options, 'fail')(reason), callback(options, 'complete')(reason)],
    );
    return undefined;
  };
}

/** Functions that set the answer of an API in `overrides`. */
export function setAnswers(name: string, overrides: Map<string, Answer>) {
  const set = (answer: Answer) => void overrides.set(name, answer);
  return {
    ok: (result: Options = {}) => set(() => ok(result)),
    fail: (message = 'fail') => set(() => fail(message.startsWith('fail') ? message : `fail ${message}`)),
    cancel: () => set(() => fail('fail cancel')),
    never: () => set(() => ({ kind: 'never' })),
    answer: set,
    reset: () => void overrides.delete(name),
  };
}
