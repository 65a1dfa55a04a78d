/**
 * A simulated phone for the built mini program: launches it, performs a shopper's actions and records the calls of
 * WeChat's API. Elements are found by visible text or accessible label, as the build hashes class names.
 */
import { createEngine, type Counters, type Engine } from './mini-host/engine';
import { find, findAll, findTappable, isDisabled, openTypeAround, type FindOptions } from './mini-host/find';
import { createHostApi, type HostApi } from './mini-host/host-api';
import { checkNesting } from './mini-host/nesting';
import type { HostOptions, LaunchOptions } from './mini-host/options';
import { createSentData } from './mini-host/sent-data';
import { callMethod, createStack, parseUrl, type OpenPage, type Stack } from './mini-host/stack';
import { attributeOf, measureTree, textOf, wxElementOf, type TreeSize } from './mini-host/tree';
import { until, untilQuiet } from './mini-host/wait';
import { setAnswers, type Answer, type Call, type Options } from './mini-host/wx-mock';

export type { HostOptions, LaunchOptions };

export type Host = ReturnType<typeof createHost>;

export function createHost({ storage = {}, theme = 'light', textScale = 1 }: HostOptions = {}) {
  const storedData = new Map<string, unknown>(Object.entries(storage));
  const calls: Call[] = [];
  const errors: string[] = [];
  const sent = createSentData();
  const overrides = new Map<string, Answer>();
  let counting: Counters = { calls: 0, bytes: 0, maxBytes: 0 };
  let engine: Engine | undefined;
  let stack: Stack | undefined;
  let api: HostApi | undefined;
  let start = 0;
  let changes = 0;
  let launched: { readonly url: string; readonly options: LaunchOptions } | undefined;

  function page(): OpenPage {
    const top = stack?.top();
    if (!top) throw new Error('no page is open');
    return top;
  }
  const root = (): Element => page().rendered.dom;
  const requireEngine = (): Engine => {
    if (!engine) throw new Error('the app is not running: launch it first');
    return engine;
  };

  function onSetData(json: string): void {
    const bytes = sent.add(json);
    changes += 1;
    counting.calls += 1;
    counting.bytes += bytes;
    counting.maxBytes = Math.max(counting.maxBytes, bytes);
  }

  /**
   * Waits until the page on top is rendered and unchanged for a few turns of the event loop. Throws if it does not come to
   * rest, was sent a class that does not exist, or nests deeper than the templates.
   */
  async function settle(): Promise<void> {
    await untilQuiet(
      () => changes,
      () => root().hasChildNodes(),
    );
    sent.check();
    checkNesting({ route: page().route, data: page().instance.data });
  }

  /** A cold start at `url`. Storage and the answers set with `when` are kept. */
  async function launch(url: string, options: LaunchOptions = {}): Promise<void> {
    launched = { url, options };
    sent.clear();
    start += 1;
    const thisStart = start;
    const { route, query } = parseUrl(url);
    const info = { path: route, query: { ...query, ...options.query }, scene: options.scene ?? 1001, referrerInfo: {} };
    stack = createStack({ engine: requireEngine, countFor: (counters) => (counting = counters) });
    api = createHostApi({
      calls,
      storage: storedData,
      settings: { theme, textScale },
      navigation: stack.navigation,
      overrides,
      launch: info,
      isAlive: () => thisStart === start,
      root: () => stack?.top()?.rendered.dom,
    });
    const onError = (error: unknown) =>
      thisStart === start && errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const opened = stack;
    const pages = () => opened.pages().map(({ instance }) => instance);
    engine = createEngine({ wx: api.wx, pages, onError, onSetData });
    for (const name of ['onLaunch', 'onShow']) {
      const method = engine.app[name];
      if (typeof method === 'function') method.call(engine.app, info);
    }
    const search = Object.entries(info.query).map(([key, value]) => `${key}=${value}`);
    stack.open([route, ...(search.length > 0 ? [search.join('&')] : [])].join('?'));
    await settle();
  }

  async function fire(element: Element, name: string, detail: unknown = {}): Promise<void> {
    const target = wxElementOf(element);
    if (!target) throw new Error(`<${element.tagName}> is no node of the page`);
    counting = page().counters;
    requireEngine().dispatch(target, { name, detail });
    await settle();
  }

  async function touch(name: 'tap' | 'longpress', query: string, choice: FindOptions): Promise<void> {
    const element = findTappable(root(), query, { event: name, ...choice });
    const native = name === 'tap' ? openTypeAround(element) : undefined;
    if (native) {
      calls.push({ api: `button:${native.openType}`, options: { element: native.button } });
      if (native.openType === 'share') {
        const target = { dataset: {}, id: wxElementOf(native.button)?.id ?? '' };
        const card = callMethod(page().instance, 'onShareAppMessage', { from: 'button', target });
        calls.push({ api: 'share', options: Object(card) });
      }
    }
    await fire(element, name, { x: 10, y: 10 });
  }

  const withEvent =
    (name: string) =>
    async (query: string, value: unknown, choice: FindOptions = {}) => {
      const element = find(root(), query, choice);
      if (isDisabled(element)) throw new Error(`「${query}」 is disabled`);
      await fire(element, name, { value, cursor: String(value).length });
    };

  return {
    launch,
    settle,
    until,
    fire,
    storage: storedData,
    errors,
    /** The JSON of each `setData` since the start. */
    sent: sent.messages,
    /** Bytes that the page on top sends during `act`. */
    async bytesOf(act: () => Promise<unknown>): Promise<number> {
      const { counters } = page();
      const before = counters.bytes;
      await act();
      await settle();
      return counters.bytes - before;
    },
    /** A cold start, by default at the URL of the last launch. */
    async relaunch(url?: string, options?: LaunchOptions): Promise<void> {
      await launch(url ?? launched?.url ?? '', options ?? launched?.options);
    },
    tap: (query: string, choice: FindOptions = {}) => touch('tap', query, choice),
    longpress: (query: string, choice: FindOptions = {}) => touch('longpress', query, choice),
    /** Types into the field with this placeholder, label or id. */
    input: withEvent('input'),
    /** Presses 「完成」 on the keyboard. */
    confirm: withEvent('confirm'),
    blur: withEvent('blur'),
    /** Changes the value of a switch, picker, radio or checkbox group. */
    change: withEvent('change'),
    /** Calls a method of the page, as WeChat does: `onReachBottom`, `onShareAppMessage`, `onPullDownRefresh` … */
    async callPage(name: string, ...args: readonly unknown[]): Promise<unknown> {
      if (typeof page().instance[name] !== 'function') throw new Error(`${page().route} has no ${name}`);
      const answer: unknown = await callMethod(page().instance, name, ...args);
      await settle();
      return answer;
    },
    /** Taps the back arrow in the navigation bar. */
    async back(): Promise<void> {
      await stack?.navigation.get('navigateBack')?.({});
      await settle();
    },
    /** Emits an event of WeChat: `onThemeChange`, `onNetworkStatusChange` … */
    async emit(event: string, payload: unknown): Promise<void> {
      api?.emit(event, payload);
      await settle();
    },
    $: (query: string, choice: FindOptions = {}) => find(root(), query, choice),
    $$: (query: string) => findAll(root(), query),
    /** The text of the page or of an element, one line per block. */
    text: (query?: string, choice: FindOptions = {}) =>
      textOf(query === undefined ? root() : find(root(), query, choice)),
    has: (query: string) => findAll(root(), query).length > 0,
    attr: (query: string, name: string, choice: FindOptions = {}) => attributeOf(find(root(), query, choice), name),
    /** Options of the calls of an API, oldest first; also of `button:<open-type>` and `share`. */
    calls: (name: string): readonly Options[] => calls.filter((call) => call.api === name).map((call) => call.options),
    last: (name: string): Options | undefined => calls.filter((call) => call.api === name).pop()?.options,
    /** Sets the answer of an API from now on. `fail` makes a synchronous one throw. */
    when: (name: string) => setAnswers(name, overrides),
    get page(): { readonly route: string; readonly query: Readonly<Record<string, string>>; readonly depth: number } {
      return { route: page().route, query: page().query, depth: stack?.pages().length ?? 0 };
    },
    get pages(): readonly string[] {
      return (stack?.pages() ?? []).map(({ route }) => route);
    },
    /** The cost of `setData` of the page on top since it opened. */
    get counters(): Counters {
      return page().counters;
    },
    wxml: (): TreeSize => measureTree(root()),
  };
}
