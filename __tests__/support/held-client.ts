import type { Answer, Input, VerbName } from '@/contract/verbs';

interface Question {
  readonly verb: VerbName;
  readonly input: unknown;
  readonly answer: (answer: unknown) => void;
}

/** Lets everything that waits for an answer go on. Works with fake timers too. */
async function goOn(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/**
 * A client that answers nothing by itself: the test answers each question when and as it likes, so that an answer can
 * come late, out of order or never.
 */
export function heldClient() {
  const questions: Question[] = [];
  const waiting: Question[] = [];
  return {
    module: {
      call: (verb: VerbName, input: unknown) =>
        new Promise((answer) => {
          const question = { verb, input, answer };
          questions.push(question);
          waiting.push(question);
        }),
      cloudNow: () => Date.now(),
      settleSandbox: jest.fn(),
    },
    /** What was asked of a verb so far, oldest first. */
    asked: <V extends VerbName>(verb: V) =>
      questions.filter((question) => question.verb === verb).map((question) => question.input as Input<V>),
    /** Answers the oldest question of that verb that waits, or the one at `at` among those that do. */
    async answer<V extends VerbName>(verb: V, answer: Answer<V>, at = 0): Promise<void> {
      await goOn();
      const question = waiting.filter((each) => each.verb === verb)[at];
      if (!question) throw new Error(`${verb} was not asked`);
      waiting.splice(waiting.indexOf(question), 1);
      question.answer(answer);
      await goOn();
    },
    goOn,
  };
}

/** The phone's storage in place of Taro's; `full` makes every write fail. */
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
