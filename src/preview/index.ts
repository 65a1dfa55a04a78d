/**
 * The browser preview: the shop on a phone, and beside it everything to be anyone from anywhere. The shop runs in a
 * document of its own, in which this one sets what it plays before the shop starts (`platform/preview.ts`). Nothing of
 * this folder is in a mini program.
 */
import type { Played } from '@/platform/preview';

import '@/styles/tokens.css';

import { DESK, HOME, pathBy, plainPath, scannedPath, type Path } from './arrivals';
import { AHEAD, moveClock } from './clock';
import { element } from './dom';
import { emptyStorage, takePhone } from './people';
import { createPanel } from './panel';
import { createPhone } from './phone';
import { fitPhone } from './size';
import { createStatusBar } from './status-bar';
import { CONTROLS, formatState, parseState, type Control, type State } from './state';

import './frame.css';
import './panel.css';

/** Choices that the shop learns only when it starts. */
const NEED_START: readonly Control[] = ['as', 'by', 'time', 'text'];
/** Of the real cloud the preview moves no clock. */
const EMBEDDED_ONLY: readonly Control[] = __CLOUD__ === 'embedded' ? [] : ['time'];

const playedOf = (state: State): Played => ({
  network: state.net,
  cashier: state.pay,
  arrival: state.by,
  textScale: Number(state.text),
});

let state = parseState(window.location.search);

const status = createStatusBar(() => state);

const phone = createPhone({
  statusBar: status.element,
  // The real cloud knows its people by this parameter.
  query: () => `?as=${state.as}`,
  prepare(shop) {
    if (state.by !== 'moments') takePhone(shop.localStorage, state.as);
    moveClock(shop, AHEAD[state.time]);
    shop.xiaopuPreview = playedOf(state);
  },
  onPage: () => refresh(),
  onShare: (card) => panel.offer(card, state),
  onOpenShop: () => choose({ by: 'link' }),
});

const panel = createPanel({
  controls: CONTROLS.filter((control) => !EMBEDDED_ONLY.includes(control)),
  onChoose: choose,
  onCome: (path) => phone.launch(pathBy(state.by, path)),
  onOpenCard(card, as) {
    state = { ...state, as, by: 'chat' };
    phone.launch(card.path);
    refresh();
  },
  onStartOver() {
    phone.close();
    emptyStorage(window.localStorage);
    phone.launch(HOME);
  },
});

const device = phone.element;
const fit = () => fitPhone(device, state.phone);

/** The page at which the shop starts again after a choice. */
function nextPath(chosen: Partial<State>): Path {
  if (chosen.by !== undefined) return pathBy(chosen.by, phone.path());
  const isAtDesk = phone.path().startsWith('/desk/');
  if (chosen.as === 'seller') return isAtDesk ? phone.path() : DESK;
  return chosen.as !== undefined && isAtDesk ? HOME : phone.path();
}

function choose(chosen: Partial<State>): void {
  const path = nextPath(chosen);
  state = { ...state, ...chosen };
  const shop = phone.shop();
  if (NEED_START.some((control) => control in chosen)) phone.launch(path);
  else if (shop) shop.xiaopuPreview = playedOf(state);
  refresh();
}

/** Shows the state everywhere: beside the phone, around it, and in the address, which opens the same again. */
function refresh(): void {
  device.dataset['look'] = state.look;
  device.dataset['arrival'] = state.by;
  fit();
  phone.colour();
  status.refresh();
  panel.show(state, plainPath(phone.path()));
  window.history.replaceState(null, '', `${window.location.pathname}${formatState(state)}#${phone.path()}`);
}

const pathIn = (hash: string): Path => hash.replace(/^#/, '') || HOME;

/** What the address asks for first: a code that was scanned, or a page. */
function firstPath(): Path {
  const scene = new URLSearchParams(window.location.search).get('c');
  return scene === null ? pathIn(window.location.hash) : scannedPath(encodeURIComponent(scene));
}

const first = firstPath();
document.body.append(element('div', { class: 'frame' }, panel.comes, device, panel.meets));
phone.launch(first);
refresh();
window.addEventListener('resize', fit);
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', phone.colour);
window.addEventListener('hashchange', ({ newURL }) => phone.launch(pathIn(new URL(newURL).hash)));
