import { act, render } from '@testing-library/react';

import { Countdown } from '@/orders/detail/parts/countdown';

let now = 0;
let setShown: (shown: boolean) => void = () => undefined;

jest.mock('@/client', () => ({ cloudNow: () => now }));
jest.mock('@/platform/page/use-page-shown', () => {
  const { useState } = jest.requireActual<typeof import('react')>('react');
  return {
    usePageShown: () => {
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

/** Advances the clocks of cloud and phone. */
const pass = (ms: number) =>
  act(() => {
    for (let passed = 0; passed < ms; passed += 100) {
      now += 100;
      jest.advanceTimersByTime(100);
    }
  });

function open(left: number) {
  const onOver = jest.fn();
  const { container } = render(<Countdown until={now + left} onExpire={onOver} />);
  return { onOver, text: () => container.textContent };
}

describe('the payment countdown', () => {
  it('counts down in seconds by the cloud’s clock', () => {
    const { text } = open(65_500);
    expect(text()).toBe('还有 01:05');
    pass(1_000);
    expect(text()).toBe('还有 01:04');
    pass(10_000);
    expect(text()).toBe('还有 00:54');
  });

  it('reports the end once and stops', () => {
    const { onOver, text } = open(2_000);
    expect(onOver).not.toHaveBeenCalled();
    pass(5_000);
    expect(onOver).toHaveBeenCalledTimes(1);
    expect(text()).toBe('付款时间到了，正在看结果');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('ends at once if the deadline has passed', () => {
    expect(open(-5_000).onOver).toHaveBeenCalledTimes(1);
  });

  it('pauses while the page is hidden and is correct when shown again', () => {
    const { text } = open(65_500);
    act(() => setShown(false));
    expect(jest.getTimerCount()).toBe(0);
    pass(30_000);
    expect(text()).toBe('还有 01:05');
    act(() => setShown(true));
    expect(text()).toBe('还有 00:35');
  });
});
