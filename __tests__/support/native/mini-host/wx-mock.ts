/** WeChat's API as the shop calls it: what was called is recorded, what it answers can be set per test. */
export type Options = Readonly<Record<string, unknown>>;

/** How a call of the API ends. `never`: as when WeChat is closed meanwhile. */
export type Ending =
  | { readonly kind: 'ok'; readonly result: Options }
  | { readonly kind: 'fail'; readonly message: string }
  | { readonly kind: 'never' };

export interface Call {
  readonly api: string;
  readonly options: Options;
}

/** Works out the answer from what was asked. May do something of its own first, such as opening a page. */
export type Answer = (options: Options) => Ending | Promise<Ending>;

export const ok = (result: Options = {}): Ending => ({ kind: 'ok', result });
export const fail = (message = 'fail'): Ending => ({ kind: 'fail', message });

export function isOptions(value: unknown): value is Options {
  return typeof value === 'object' && value !== null;
}

function callback(options: Options, name: string): (result: Options) => void {
  const given = options[name];
  return (result) => void (typeof given === 'function' && given(result));
}

/** WeChat's manner: callbacks if any are given, else a promise. Taro relies on both. */
export function asynchronous(api: string, answer: Answer) {
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

/** What a test may have an API answer from now on, kept in `overrides`. */
export function repliesOf(name: string, overrides: Map<string, Answer>) {
  const set = (answer: Answer) => void overrides.set(name, answer);
  return {
    ok: (result: Options = {}) => set(() => ok(result)),
    fail: (message = 'fail') => set(() => fail(message.startsWith('fail') ? message : `fail ${message}`)),
    cancel: () => set(() => fail('fail cancel')),
    never: () => set(() => ({ kind: 'never' })),
    answer: set,
    usual: () => void overrides.delete(name),
  };
}
