/** The mocked `wx` of one cold start. */
import { createHiddenCanvas } from './canvas';
import { asyncStorage, syncStorage, type Storage } from './storage';
import { createAsyncApi, isOptions, type Answer, type Call, type Options } from './wx-mock';
import { defaultAnswers, EVENTS, syncApis, type Settings } from './wx-table';

interface HostApiParts {
  readonly calls: Call[];
  readonly storage: Storage;
  readonly settings: Settings;
  readonly navigation: ReadonlyMap<string, Answer>;
  /** Answers set by the test. */
  readonly overrides: ReadonlyMap<string, Answer>;
  readonly launch: Options;
  /** False after a later start: timers left by the old app must not reach the new host. */
  readonly isAlive: () => boolean;
  readonly root: () => Element | undefined;
}

type Listener = (payload: unknown) => void;

export interface HostApi {
  readonly wx: Record<string, unknown>;
  readonly emit: (event: string, payload: unknown) => void;
}

function errorOf(api: string, override: Answer | undefined): Error | undefined {
  const result = override?.({});
  const hasFailed = result && !(result instanceof Promise) && result.kind === 'fail';
  return hasFailed ? Object.assign(new Error(result.message), { errMsg: `${api}:${result.message}` }) : undefined;
}

/** Rectangles are constants, as jsdom has no layout. */
function selectorQuery(root: () => Element | undefined) {
  const results: unknown[] = [];
  const callbacks: ((rect: unknown) => void)[] = [];
  const rect = { left: 0, top: 0, right: 375, bottom: 100, width: 375, height: 100, scrollTop: 0, scrollLeft: 0 };
  const record = (done: unknown) => {
    results.push(root() ? rect : null);
    callbacks.push((value) => void (typeof done === 'function' && done(value)));
    return query;
  };
  const node = {
    boundingClientRect: record,
    scrollOffset: record,
    fields: (_: unknown, done: unknown) => record(done),
    node: record,
  };
  const query = {
    in: () => query,
    select: () => node,
    selectAll: () => node,
    selectViewport: () => node,
    exec(done: unknown) {
      setTimeout(() => {
        callbacks.forEach((callback, index) => callback(results[index]));
        if (typeof done === 'function') done(results);
      }, 0);
    },
  };
  return query;
}

/**
 * Nothing scrolls in jsdom: a test says what comes near, by
 * `emit('near:#id', { intersectionRatio, boundingClientRect })`.
 */
function intersectionObserver(listeners: Map<string, Set<Listener>>) {
  let stop = () => {};
  const observer = {
    relativeTo: () => observer,
    relativeToViewport: () => observer,
    observe(selector: string, listen: Listener) {
      const eventListeners = listeners.get(`near:${selector}`) ?? new Set<Listener>();
      listeners.set(`near:${selector}`, eventListeners.add(listen));
      stop = () => void eventListeners.delete(listen);
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
    ...syncApis(parts.settings),
    ...syncStorage(storage),
    createOffscreenCanvas: () => createHiddenCanvas({ calls, overrides }),
  };
  // An app that is over may still be opening its shop: it finds a phone without data, and nothing that it writes stays.
  const afterlife = syncStorage(new Map());
  for (const [api, run] of Object.entries(now)) {
    wx[api] = (...args: readonly unknown[]) => {
      if (!isAlive()) return afterlife[api]?.(...args);
      calls.push({ api, options: isOptions(args[0]) ? args[0] : { args } });
      const error = errorOf(api, overrides.get(api));
      if (error) throw error;
      return run(...args);
    };
  }
  for (const name of ['getLaunchOptionsSync', 'getEnterOptionsSync']) wx[name] = () => parts.launch;
  wx['createSelectorQuery'] = () => selectorQuery(parts.root);

  for (const [api, answer] of [...defaultAnswers(), ...asyncStorage(storage), ...parts.navigation]) {
    wx[api] = createAsyncApi(api, (options) => {
      if (!isAlive()) return { kind: 'never' };
      calls.push({ api, options });
      return (overrides.get(api) ?? answer)(options);
    });
  }
  for (const event of EVENTS) {
    const eventListeners = new Set<Listener>();
    listeners.set(event, eventListeners);
    wx[event] = (listen: Listener) => eventListeners.add(listen);
    wx[event.replace(/^on/, 'off')] = (listen: Listener) => eventListeners.delete(listen);
  }
  wx['createIntersectionObserver'] = () => intersectionObserver(listeners);
  return { wx, emit: (event, payload) => listeners.get(event)?.forEach((listen) => listen(payload)) };
}
