import { HOME, isTab, plainPath, type Path } from './arrivals';
import { createBar } from './bar';
import { element, inOne } from './dom';
import { moments, region } from './words';

/** The page of the built preview that holds the shop. */
const SHOP = 'shop.html';
/** After this a page that was left is gone from the document, ms. */
const LEAVING = 500;

type ShopWindow = Window & typeof globalThis;

/** A card as a page gives it for sharing. */
export interface SharedCard {
  readonly title: string;
  readonly path: Path;
}

interface TaroPage {
  readonly onShareAppMessage?: (options: { readonly from: 'menu' }) => SharedCard | undefined;
}

declare global {
  interface Window {
    /** Called by the shop’s document before its scripts run. */
    xiaopuFrame?: (shop: ShopWindow) => void;
  }
}

export interface PhoneOptions {
  readonly statusBar: HTMLElement;
  /** Runs in the shop’s window before the shop starts. */
  readonly prepare: (shop: ShopWindow) => void;
  /** Query of the shop's document. */
  readonly query: () => string;
  /** The phone shows another page, or another title. */
  readonly onPage: () => void;
  /** The page's card; undefined where it can't be shared. */
  readonly onShare: (card: SharedCard | undefined) => void;
  /** The shopper leaves Moments' single page for the mini program. */
  readonly onOpenShop: () => void;
}

export interface Phone {
  readonly element: HTMLElement;
  /** Closes the shop and opens it at this page. */
  readonly launch: (path: Path) => void;
  /** Closes the shop; nothing is open until the next launch. */
  readonly close: () => void;
  /** The page that is shown, with its parameters. */
  readonly path: () => Path;
  /** Takes over the colours of the shop, after they changed. */
  readonly colour: () => void;
  /** The shop's window. */
  readonly shop: () => Window | undefined;
}

/** The card of the page on top; undefined where it can't be shared. */
function cardOf(shop: Document | null): SharedCard | undefined {
  const shown = [...(shop?.querySelectorAll('.taro_page_show') ?? [])].pop();
  if (shown === undefined || !('__page' in shown)) return undefined;
  // Taro keeps a page in its element.
  const page = shown.__page as TaroPage;
  return page.onShareAppMessage?.({ from: 'menu' });
}

/** Calls `onShow` whenever the shop shows a page, and once more when the page that was left is gone. */
function watchPages(shop: Document, onShow: () => void): void {
  // Taro writes the title each time, also the same title again.
  const observer = new MutationObserver(() => {
    onShow();
    setTimeout(onShow, LEAVING);
  });
  observer.observe(shop.head, { childList: true, subtree: true, characterData: true });
  onShow();
}

function openShopButton(onTap: () => void): HTMLElement {
  const made = element('button', { type: 'button', class: 'open-shop' }, inOne(moments));
  made.addEventListener('click', onTap);
  return made;
}

/** The phone: a status bar, WeChat's navigation bar, and the shop in a document of its own. */
export function createPhone({ statusBar, prepare, query, onPage, onShare, onOpenShop }: PhoneOptions): Phone {
  let frame = element('iframe');
  let current = HOME;
  const shop = () => frame.contentWindow ?? undefined;
  const show = (next: HTMLIFrameElement) => {
    frame.replaceWith(next);
    frame = next;
  };
  const bar = createBar({
    onBack: () => shop()?.history.back(),
    onHome() {
      const opened = shop();
      if (opened) opened.location.hash = HOME;
    },
    onShare: () => onShare(cardOf(frame.contentDocument)),
  });
  const device = element('main', { class: 'device' }, statusBar, bar.element, frame, openShopButton(onOpenShop));

  /** The bars have the colours of the shop's page, as WeChat's have: those of the theme that the shop has now. */
  function colour(): void {
    const body = frame.contentDocument?.body;
    if (!body) return;
    const { backgroundColor, color } = window.getComputedStyle(body);
    Object.assign(device.style, { backgroundColor, color });
  }

  function refresh(): void {
    const opened = frame.contentDocument;
    current = opened?.location.hash.replace(/^#/, '') || current;
    const page = plainPath(current);
    const isOnTop = (opened?.querySelectorAll('.taro_page').length ?? 0) > 1;
    bar.show({ title: opened?.title ?? '', way: isTab(page) ? 'none' : isOnTop ? 'back' : 'home' });
    colour();
    onPage();
  }

  window.xiaopuFrame = (opened) => {
    prepare(opened);
    opened.addEventListener('DOMContentLoaded', () => watchPages(opened.document, refresh));
  };

  function launch(to: Path): void {
    current = to;
    const src = `${SHOP}${query()}#${to}`;
    const allow = 'clipboard-read; clipboard-write; fullscreen';
    show(element('iframe', { class: 'shop', title: inOne(region.phone), src, allow }));
  }

  return { element: device, launch, close: () => show(element('iframe')), path: () => current, colour, shop };
}
