/** The page stack, by WeChat's rules: at most ten pages, tabs only by `switchTab`, an unknown page fails. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { DIST, type Counters, type Engine, type PageInstance, type Rendered } from './engine';
import { fail, ok, type Answer, type CallResult } from './wx-mock';

const MAX_PAGES = 10;

export interface OpenPage {
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  readonly rendered: Rendered;
  readonly instance: PageInstance;
  readonly counters: Counters;
}

interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] };
}

/** Pages and tab pages of `dist/weapp/app.json`. */
export function appPages(): { readonly all: readonly string[]; readonly tabs: readonly string[] } {
  const json: AppJson = JSON.parse(readFileSync(path.join(DIST, 'app.json'), 'utf8'));
  const subs = (json.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`));
  return { all: [...json.pages, ...subs], tabs: (json.tabBar?.list ?? []).map(({ pagePath }) => pagePath) };
}

export function parseUrl(url: string): { readonly route: string; readonly query: Readonly<Record<string, string>> } {
  const [route = '', search = ''] = url.split('?');
  const pairs = search.split('&').filter((pair) => pair !== '');
  // WeChat passes the query undecoded; decoding is left to the page (Taro does it).
  const query = Object.fromEntries(pairs.map((pair) => [pair.split('=')[0] ?? '', pair.split('=').slice(1).join('=')]));
  return { route: route.replace(/^\//, ''), query };
}

export function callMethod(instance: PageInstance, name: string, ...args: readonly unknown[]): unknown {
  const method = instance[name];
  return typeof method === 'function' ? method.apply(instance, args) : undefined;
}

export interface Stack {
  readonly pages: () => readonly OpenPage[];
  readonly top: () => OpenPage | undefined;
  /** Opens a page on top of the stack. Throws the failure of `navigateTo`. */
  readonly open: (url: string) => void;
  readonly navigation: ReadonlyMap<string, Answer>;
}

/** Creates pages; `countFor` is called before, so that the first `setData` counts for the new page. */
interface PageFactory {
  readonly engine: () => Engine;
  readonly countFor: (counters: Counters) => void;
}

function createPage({ engine, countFor }: PageFactory, { route, query }: ReturnType<typeof parseUrl>): OpenPage {
  const counters: Counters = { calls: 0, bytes: 0, maxBytes: 0 };
  countFor(counters);
  const rendered = engine().render(route, query);
  return { route, query, rendered, instance: rendered.instance, counters };
}

export function createStack(factory: PageFactory): Stack {
  const { all, tabs } = appPages();
  const stack: OpenPage[] = [];
  const tabPages = new Map<string, OpenPage>();
  const top = () => stack[stack.length - 1];

  const show = (page: OpenPage | undefined) => {
    if (!page) return;
    factory.countFor(page.counters);
    callMethod(page.instance, 'onShow');
  };
  const hide = () => {
    const page = top();
    if (page) callMethod(page.instance, 'onHide');
  };
  const close = (page: OpenPage | undefined) => {
    if (!page) return;
    callMethod(page.instance, 'onUnload');
    page.rendered.detach();
    tabPages.delete(page.route);
  };
  const push = (url: string) => {
    const target = parseUrl(url);
    const page = createPage(factory, target);
    stack.push(page);
    if (tabs.includes(target.route)) tabPages.set(target.route, page);
    callMethod(page.instance, 'onLoad', page.query);
    page.rendered.attach(document.body);
    show(page);
    callMethod(page.instance, 'onReady');
  };
  const check = (url: string, isTabExpected?: boolean): string | undefined => {
    const { route } = parseUrl(url);
    if (!all.includes(route)) return `fail page "${route}" is not found`;
    if (isTabExpected === true && !tabs.includes(route)) return 'fail can not switch to no-tabBar page';
    if (isTabExpected === false && tabs.includes(route)) return `fail can not navigateTo a tabbar page`;
    return undefined;
  };
  const attempt = (error: string | undefined, run: () => void): CallResult => {
    if (error !== undefined) return fail(error);
    run();
    return ok();
  };

  const onTabPage: Answer = () => (tabs.includes(top()?.route ?? '') ? ok() : fail('fail not TabBar page'));

  const switchTo = (url: string) => {
    const { route } = parseUrl(url);
    if (top()?.route === route) return;
    if (stack.length === 1) hide();
    while (stack.length > 1) close(stack.pop());
    stack.length = 0;
    const page = tabPages.get(route);
    if (!page) return push(url);
    stack.push(page);
    show(page);
  };
  const relaunch = (url: string) => {
    while (stack.length > 0) close(stack.pop());
    for (const page of tabPages.values()) close(page);
    push(url);
  };
  const goBack = (delta: number) => {
    const steps = Math.min(delta, stack.length - 1);
    for (let step = 0; step < steps; step += 1) close(stack.pop());
    if (steps > 0) show(top());
  };

  const navigation = new Map<string, Answer>([
    ['hideTabBar', onTabPage],
    ['showTabBar', onTabPage],
    [
      'navigateTo',
      ({ url }) => {
        const limitError = stack.length >= MAX_PAGES ? 'fail webview count limit exceed' : undefined;
        return attempt(limitError ?? check(String(url), false), () => [hide(), push(String(url))]);
      },
    ],
    ['redirectTo', ({ url }) => attempt(check(String(url), false), () => [close(stack.pop()), push(String(url))])],
    ['switchTab', ({ url }) => attempt(check(String(url), true), () => switchTo(String(url)))],
    ['reLaunch', ({ url }) => attempt(check(String(url)), () => relaunch(String(url)))],
    [
      'navigateBack',
      ({ delta }) => {
        const error = stack.length > 1 ? undefined : 'fail cannot navigate back at first page.';
        return attempt(error, () => goBack(typeof delta === 'number' ? delta : 1));
      },
    ],
  ]);
  const open = (url: string) => {
    const error = check(url);
    if (error !== undefined) throw new Error(error);
    push(url);
  };
  return { pages: () => stack, top, open, navigation };
}
