/** The mocked `wx` of one cold start. */
import { hiddenCanvas } from './canvas';
import { laterStorage, syncStorage, type Storage } from './storage';
import { asynchronous, isOptions, type Answer, type Call, type Options } from './wx-mock';
import { EVENTS, synchronous, usual, type Settings } from './wx-table';

export interface HostApiParts {
  readonly calls: Call[];
  readonly storage: Storage;
  readonly settings: Settings;
  readonly navigation: ReadonlyMap<string, Answer>;
  /** What a test wants an API to answer from now on. */
  readonly overrides: ReadonlyMap<string, Answer>;
  readonly launch: Options;
  /** False once the app was started anew: timers that the old one left behind must not reach the new one's host. */
  readonly isAlive: () => boolean;
  readonly root: () => Element | undefined;
}

type Listener = (payload: unknown) => void;

export interface HostApi {
  readonly wx: Record<string, unknown>;
  readonly emit: (event: string, payload: unknown) => void;
}

function refusal(api: string, override: Answer | undefined): Error | undefined {
  const ending = override?.({});
  const failed = ending && !(ending instanceof Promise) && ending.kind === 'fail';
  return failed ? Object.assign(new Error(ending.message), { errMsg: `${api}:${ending.message}` }) : undefined;
}

/** Rects are fixed numbers: jsdom lays nothing out. */
function selectorQuery(root: () => Element | undefined) {
  const results: unknown[] = [];
  const asked: ((rect: unknown) => void)[] = [];
  const rect = { left: 0, top: 0, right: 375, bottom: 100, width: 375, height: 100, scrollTop: 0, scrollLeft: 0 };
  const note = (done: unknown) => {
    results.push(root() ? rect : null);
    asked.push((value) => void (typeof done === 'function' && done(value)));
    return query;
  };
  const node = {
    boundingClientRect: note,
    scrollOffset: note,
    fields: (_: unknown, done: unknown) => note(done),
    node: note,
  };
  const query = {
    in: () => query,
    select: () => node,
    selectAll: () => node,
    selectViewport: () => node,
    exec(done: unknown) {
      setTimeout(() => {
        asked.forEach((tell, at) => tell(results[at]));
        if (typeof done === 'function') done(results);
      }, 0);
    },
  };
  return query;
}

/** Nothing scrolls in jsdom: a test says what comes near, by `emit('near:#id', { intersectionRatio, boundingClientRect })`. */
function intersectionObserver(listeners: Map<string, Set<Listener>>) {
  let stop = () => {};
  const observer = {
    relativeTo: () => observer,
    relativeToViewport: () => observer,
    observe(selector: string, listen: Listener) {
      const heard = listeners.get(`near:${selector}`) ?? new Set<Listener>();
      listeners.set(`near:${selector}`, heard.add(listen));
      stop = () => void heard.delete(listen);
    },
    disconnect: () => stop(),
  };
  return observer;
}

export function createHostApi(parts: HostApiParts): HostApi {
  const { calls, storage, overrides, isAlive } = parts;
  const wx: Record<string, unknown> = { env: { USER_DATA_PATH: 'wxfile://usr' }, cloud: undefined };
  const listeners = new Map<string, Set<Listener>>();

  const now: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
    ...synchronous(parts.settings),
    ...syncStorage(storage),
    createOffscreenCanvas: () => hiddenCanvas({ calls, overrides }),
  };
  for (const [api, act] of Object.entries(now)) {
    wx[api] = (...args: readonly unknown[]) => {
      if (!isAlive()) return undefined;
      calls.push({ api, options: isOptions(args[0]) ? args[0] : { args } });
      const trouble = refusal(api, overrides.get(api));
      if (trouble) throw trouble;
      return act(...args);
    };
  }
  for (const name of ['getLaunchOptionsSync', 'getEnterOptionsSync']) wx[name] = () => parts.launch;
  wx['createSelectorQuery'] = () => selectorQuery(parts.root);

  for (const [api, answer] of [...usual(), ...laterStorage(storage), ...parts.navigation]) {
    wx[api] = asynchronous(api, (options) => {
      if (!isAlive()) return { kind: 'never' };
      calls.push({ api, options });
      return (overrides.get(api) ?? answer)(options);
    });
  }
  for (const event of EVENTS) {
    const heard = new Set<Listener>();
    listeners.set(event, heard);
    wx[event] = (listen: Listener) => heard.add(listen);
    wx[event.replace(/^on/, 'off')] = (listen: Listener) => heard.delete(listen);
  }
  wx['createIntersectionObserver'] = () => intersectionObserver(listeners);
  return { wx, emit: (event, payload) => listeners.get(event)?.forEach((listen) => listen(payload)) };
}
