import type { Answer, Input, VerbName } from '@/contract/verbs';

interface PendingCall {
  readonly verb: VerbName;
  readonly input: unknown;
  readonly answer: (answer: unknown) => void;
}

/** Lets all pending promise callbacks run. Works with fake timers too. */
async function flushPromises(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/**
 * A client whose calls the test answers by hand, so that an answer can come late, out of order or never.
 */
export function createManualClient() {
  const calls: PendingCall[] = [];
  const waiting: PendingCall[] = [];
  return {
    module: {
      call: (verb: VerbName, input: unknown) =>
        new Promise((answer) => {
          const call = { verb, input, answer };
          calls.push(call);
          waiting.push(call);
        }),
      cloudNow: () => Date.now(),
      settleSandbox: jest.fn(),
    },
    /** Inputs of all calls of a verb so far, oldest first. */
    inputsOf: <V extends VerbName>(verb: V) =>
      calls.filter((call) => call.verb === verb).map((call) => call.input as Input<V>),
    /** Answers the oldest pending call of that verb, or the one at index `at`. */
    async answer<V extends VerbName>(verb: V, answer: Answer<V>, at = 0): Promise<void> {
      await flushPromises();
      const call = waiting.filter((each) => each.verb === verb)[at];
      if (!call) throw new Error(`${verb} was not called`);
      waiting.splice(waiting.indexOf(call), 1);
      call.answer(answer);
      await flushPromises();
    },
    flushPromises,
  };
}

/** A mock of Taro's storage; `full` makes every write fail. */
export function phoneStorage() {
  const entries = new Map<string, string>();
  const phone = { full: false, entries };
  return {
    phone,
    module: {
      __esModule: true,
      default: {
        getStorageSync: (key: string) => entries.get(key) ?? '',
        setStorageSync: (key: string, value: string) => {
          if (phone.full) throw new Error('setStorage:fail exceed storage max size 10Mb');
          entries.set(key, value);
        },
      },
    },
  };
}
