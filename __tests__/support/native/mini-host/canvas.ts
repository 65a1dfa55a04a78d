import { isOptions, type Answer, type Call } from './wx-mock';

interface HiddenCanvasParts {
  readonly calls: Call[];
  readonly overrides: ReadonlyMap<string, Answer>;
}

/** An image that loads with 600 × 600 px, unless the test makes `canvas:picture` fail. */
function imageOf({ calls, overrides }: HiddenCanvasParts) {
  const image = { width: 600, height: 600, onload: () => undefined, onerror: () => undefined };
  return Object.defineProperty(image, 'src', {
    set(src: unknown) {
      calls.push({ api: 'canvas:picture', options: { src } });
      const result = overrides.get('canvas:picture')?.({ src });
      const hasFailed = isOptions(result) && result['kind'] === 'fail';
      setTimeout(() => (hasFailed ? image.onerror() : image.onload()), 0);
    },
  });
}

/** A context that records drawn texts as `canvas:text`; jsdom has no canvas. */
function contextOf({ calls }: HiddenCanvasParts) {
  const state: Record<string, unknown> = {
    measureText: (text: string) => ({ width: [...text].length * 20 }),
    fillText: (text: string) => void calls.push({ api: 'canvas:text', options: { text } }),
  };
  return new Proxy(state, { get: (known, name: string) => (name in known ? known[name] : () => undefined) });
}

/** The result of `createOffscreenCanvas`. */
export function createHiddenCanvas(parts: HiddenCanvasParts) {
  const context = contextOf(parts);
  return {
    width: 1,
    height: 1,
    getContext: () => context,
    createImage: () => imageOf(parts),
    toDataURL: () => 'data:image/png;base64,AAAA',
  };
}
