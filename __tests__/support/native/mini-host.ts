/**
 * A phone for the built mini program: launches it, acts as a shopper does and tells what the program asked of WeChat.
 * Things are found by visible words or accessible labels, for the build hashes class names.
 */
import { createEngine, type Counters, type Engine } from './mini-host/engine';
import { find, findAll, findAnswering, isDisabled, openTypeAround, type Choice } from './mini-host/find';
import { createHostApi, type HostApi } from './mini-host/host-api';
import { until, untilQuiet } from './mini-host/patience';
import { callMethod, createStack, parseUrl, type OpenPage, type Stack } from './mini-host/stack';
import { attributeOf, weigh, wordsOf, wxOf, type Weight } from './mini-host/tree';
import { repliesOf, type Answer, type Call, type Options } from './mini-host/wx-mock';

export interface HostOptions {
  /** What is on the phone already, by key. */
  readonly storage?: Readonly<Record<string, unknown>>;
  readonly theme?: 'light' | 'dark';
  readonly textScale?: number;
}

export interface LaunchOptions {
  /** Where the shopper came from, as WeChat numbers it; 1001 is the list of mini programs. */
  readonly scene?: number;
  readonly query?: Readonly<Record<string, string>>;
}

export type Host = ReturnType<typeof createHost>;

export function createHost({ storage = {}, theme = 'light', textScale = 1 }: HostOptions = {}) {
  const kept = new Map<string, unknown>(Object.entries(storage));
  const calls: Call[] = [];
  const errors: string[] = [];
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
  const theEngine = (): Engine => {
    if (!engine) throw new Error('the app is not running: launch it first');
    return engine;
  };

  function onSetData(bytes: number): void {
    changes += 1;
    counting.calls += 1;
    counting.bytes += bytes;
    counting.maxBytes = Math.max(counting.maxBytes, bytes);
  }

  /** Waits until the page on top is drawn and has drawn nothing for a few turns of the event loop. */
  const settle = () =>
    untilQuiet(
      () => changes,
      () => counting.calls > 0,
    );

  /** A cold start at `url`. What the phone has stored stays; so do the answers set with `when`. */
  async function launch(url: string, options: LaunchOptions = {}): Promise<void> {
    launched = { url, options };
    start += 1;
    const mine = start;
    const { route, query } = parseUrl(url);
    const info = { path: route, query: { ...query, ...options.query }, scene: options.scene ?? 1001, referrerInfo: {} };
    stack = createStack({ engine: theEngine, countFor: (counters) => (counting = counters) });
    api = createHostApi({
      calls,
      storage: kept,
      settings: { theme, textScale },
      navigation: stack.navigation,
      overrides,
      launch: info,
      isAlive: () => mine === start,
      root: () => stack?.top()?.rendered.dom,
    });
    const onError = (error: unknown) =>
      mine === start && errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const opened = stack;
    engine = createEngine({
      wx: api.wx,
      pages: () => opened.pages().map(({ instance }) => instance),
      onError,
      onSetData,
    });
    for (const name of ['onLaunch', 'onShow']) {
      const method = engine.app[name];
      if (typeof method === 'function') method.call(engine.app, info);
    }
    const search = Object.entries(info.query).map(([key, value]) => `${key}=${value}`);
    stack.open([route, ...(search.length > 0 ? [search.join('&')] : [])].join('?'));
    await settle();
  }

  async function fire(element: Element, name: string, detail: unknown = {}): Promise<void> {
    const target = wxOf(element);
    if (!target) throw new Error(`<${element.tagName}> is no node of the page`);
    counting = page().counters;
    theEngine().dispatch(target, { name, detail });
    await settle();
  }

  async function touch(name: 'tap' | 'longpress', sought: string, choice: Choice): Promise<void> {
    const element = findAnswering(root(), sought, { event: name, ...choice });
    const native = name === 'tap' ? openTypeAround(element) : undefined;
    if (native) {
      calls.push({ api: `button:${native.openType}`, options: { element: native.button } });
      if (native.openType === 'share') {
        const target = { dataset: {}, id: wxOf(native.button)?.id ?? '' };
        calls.push({
          api: 'share',
          options: Object(callMethod(page().instance, 'onShareAppMessage', { from: 'button', target })),
        });
      }
    }
    await fire(element, name, { x: 10, y: 10 });
  }

  const withEvent =
    (name: string) =>
    async (sought: string, value: unknown, choice: Choice = {}) => {
      const element = find(root(), sought, choice);
      if (isDisabled(element)) throw new Error(`「${sought}」 is disabled`);
      await fire(element, name, { value, cursor: String(value).length });
    };

  return {
    launch,
    settle,
    until,
    fire,
    storage: kept,
    errors,
    /** Closes WeChat and opens the shop again; at the place it was launched at unless told otherwise. */
    async relaunch(url?: string, options?: LaunchOptions): Promise<void> {
      await launch(url ?? launched?.url ?? '', options ?? launched?.options);
    },
    tap: (sought: string, choice: Choice = {}) => touch('tap', sought, choice),
    longpress: (sought: string, choice: Choice = {}) => touch('longpress', sought, choice),
    /** Types into the field of that placeholder, label or id. */
    input: withEvent('input'),
    /** Done typing: 「完成」 on the keyboard. */
    confirm: withEvent('confirm'),
    blur: withEvent('blur'),
    /** A switch, picker, radio or checkbox group takes a value. */
    change: withEvent('change'),
    /** Calls a function of the page as WeChat does: `onReachBottom`, `onShareAppMessage`, `onPullDownRefresh` … */
    async callPage(name: string, ...args: readonly unknown[]): Promise<unknown> {
      if (typeof page().instance[name] !== 'function') throw new Error(`${page().route} has no ${name}`);
      const answer: unknown = await callMethod(page().instance, name, ...args);
      await settle();
      return answer;
    },
    /** The arrow in the navigation bar. */
    async back(): Promise<void> {
      await stack?.navigation.get('navigateBack')?.({});
      await settle();
    },
    /** WeChat tells the shop something: `onThemeChange`, `onNetworkStatusChange` … */
    async emit(event: string, payload: unknown): Promise<void> {
      api?.emit(event, payload);
      await settle();
    },
    $: (sought: string, choice: Choice = {}) => find(root(), sought, choice),
    $$: (sought: string) => findAll(root(), sought),
    /** The words of the page, or of the thing sought; one line for each block. */
    text: (sought?: string, choice: Choice = {}) =>
      wordsOf(sought === undefined ? root() : find(root(), sought, choice)),
    has: (sought: string) => findAll(root(), sought).length > 0,
    attr: (sought: string, name: string, choice: Choice = {}) => attributeOf(find(root(), sought, choice), name),
    /** What an API was asked, oldest first. `button:<open-type>` and `share` are there too. */
    calls: (name: string): readonly Options[] => calls.filter((call) => call.api === name).map((call) => call.options),
    last: (name: string): Options | undefined => calls.filter((call) => call.api === name).pop()?.options,
    /** From now on that API answers so. On a synchronous one `fail` throws. */
    when: (name: string) => repliesOf(name, overrides),
    get page(): { readonly route: string; readonly query: Readonly<Record<string, string>>; readonly depth: number } {
      return { route: page().route, query: page().query, depth: stack?.pages().length ?? 0 };
    },
    get pages(): readonly string[] {
      return (stack?.pages() ?? []).map(({ route }) => route);
    },
    /** What the page on top has cost in `setData` since it opened. */
    get counters(): Counters {
      return page().counters;
    },
    wxml: (): Weight => weigh(root()),
  };
}
