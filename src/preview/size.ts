import type { State } from './state';

/** Width and height of a phone's screen, px. */
const SCREENS = { small: [375, 667], tall: [390, 844] } as const satisfies Partial<
  Readonly<Record<State['phone'], readonly [number, number]>>
>;

/** From this width on there is room beside the phone (`frame.css` has the same). */
const WIDE = '(min-width: 1000px)';
/** Room above and below the phone, px. */
const MARGIN = 24;

/** How much smaller than life a screen is drawn, so that it fits a window of this height. */
export const scaleFor = (height: number, windowHeight: number) => Math.min(1, (windowHeight - 2 * MARGIN) / height);

/** Gives the device the size of the chosen phone. In a narrow window the shop has all of it. */
export function fitPhone(device: HTMLElement, chosen: State['phone']): void {
  const isChosen = chosen !== 'window' && window.matchMedia(WIDE).matches;
  const [width, height] = isChosen ? SCREENS[chosen] : [0, 0];
  const scale = scaleFor(height, window.innerHeight);
  const { style } = device;
  style.width = isChosen ? `${width}px` : '';
  style.height = isChosen ? `${height}px` : '';
  style.transform = isChosen ? `scale(${scale})` : '';
  // What a scaled element leaves of its own size would stay empty around it.
  style.margin = isChosen ? `${(height * (scale - 1)) / 2}px ${(width * (scale - 1)) / 2}px` : '';
}
