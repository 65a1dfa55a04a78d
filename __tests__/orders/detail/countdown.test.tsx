import { act, render } from '@testing-library/react';

import { Countdown } from '@/orders/detail/parts/countdown';

let now = 0;
let setShown: (shown: boolean) => void = () => undefined;

jest.mock('@/client', () => ({ cloudNow: () => now }));
jest.mock('@/platform/page/use-page-shown', () => {
  const { useState } = jest.requireActual<typeof import('react')>('react');
  return {
    useShown: () => {
      const [shown, set] = useState(true);
      setShown = set;
      return shown;
    },
  };
});

beforeEach(() => {
  now = 1_000_000;
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

/** Time passes in the cloud and on the phone. */
const pass = (ms: number) =>
  act(() => {
    for (let passed = 0; passed < ms; passed += 100) {
      now += 100;
      jest.advanceTimersByTime(100);
    }
  });

function open(left: number) {
  const onOver = jest.fn();
  const { container } = render(<Countdown until={now + left} onOver={onOver} />);
  return { onOver, words: () => container.textContent };
}

describe('what is left of the time to pay', () => {
  it('counts down by seconds on the cloud’s clock', () => {
    const { words } = open(65_500);
    expect(words()).toBe('还有 01:05');
    pass(1_000);
    expect(words()).toBe('还有 01:04');
    pass(10_000);
    expect(words()).toBe('还有 00:54');
  });

  it('says once that the time is over, and stops', () => {
    const { onOver, words } = open(2_000);
    expect(onOver).not.toHaveBeenCalled();
    pass(5_000);
    expect(onOver).toHaveBeenCalledTimes(1);
    expect(words()).toBe('付款时间到了，正在看结果');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is over at once when it was over before', () => {
    expect(open(-5_000).onOver).toHaveBeenCalledTimes(1);
  });

  it('rests while the page is not shown and is right when it is again', () => {
    const { words } = open(65_500);
    act(() => setShown(false));
    expect(jest.getTimerCount()).toBe(0);
    pass(30_000);
    expect(words()).toBe('还有 01:05');
    act(() => setShown(true));
    expect(words()).toBe('还有 00:35');
  });
});
