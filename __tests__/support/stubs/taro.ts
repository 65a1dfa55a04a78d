/** Stub of `@tarojs/taro` for unit tests: every API is a jest mock, page hooks run as effects. */
import { useEffect } from 'react';

type Hook = (run: () => void) => void;

const mocks = new Map<string | symbol, jest.Mock>();

/** Launch options: opened from the list of recent mini programs. */
const LAUNCH_OPTIONS = { path: '', query: {}, scene: 1001 };
const LAUNCH_APIS: readonly (string | symbol)[] = ['getLaunchOptionsSync', 'getEnterOptionsSync'];

function mockOf(name: string | symbol): jest.Mock {
  const known = mocks.get(name) ?? (LAUNCH_APIS.includes(name) ? jest.fn(() => LAUNCH_OPTIONS) : jest.fn());
  mocks.set(name, known);
  return known;
}

const useMount: Hook = (run) => useEffect(run, []); // eslint-disable-line react-hooks/exhaustive-deps
const onEvent: Hook = () => undefined;

export const useLoad = useMount;
export const useReady = useMount;
export const useDidShow = useMount;
export const useDidHide = onEvent;
export const useUnload = onEvent;
export const useReachBottom = onEvent;
export const usePullDownRefresh = onEvent;
export const usePageScroll = onEvent;
export const useShareAppMessage = onEvent;
export const useShareTimeline = onEvent;

/** Path and parameters of the page under test, set by the test. */
export const currentRouter: { path: string; params: Record<string, string> } = { path: '', params: {} };
export const useRouter = () => currentRouter;
export const getCurrentInstance = () => ({ router: currentRouter, page: null, app: null });

const Taro: Readonly<Record<string, jest.Mock>> = new Proxy({}, { get: (_, name) => mockOf(name) });
export default Taro;
