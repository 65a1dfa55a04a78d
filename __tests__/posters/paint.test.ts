import { readFileSync } from 'node:fs';

import { paint, type Brush, type LoadedPicture } from '@/posters/drawing/paint';
import { COLOURS } from '@/posters/drawing/palette';
import type { Drawing, Step } from '@/posters/drawing/steps';

import { measure } from '../support/drawing';

type CanvasCall = readonly [name: string, ...args: unknown[]];

/** A fake canvas context that records calls with the current fill colour. */
function recorder() {
  const calls: CanvasCall[] = [];
  const state: Record<string, unknown> = {};
  const brush = new Proxy(state, {
    get: (_, name: string) => {
      if (name in state) return state[name];
      return (...args: unknown[]) => {
        const colour = ['fillText', 'fillRect', 'fill'].includes(name) ? [state['fillStyle']] : [];
        calls.push([name, ...args, ...colour]);
      };
    },
  });
  // A partial context: the proxy records every method `paint` calls.
  return { calls, brush: brush as unknown as Brush };
}

const box = { x: 10, y: 20, width: 100, height: 50 };
const drawingOf = (...steps: readonly Step[]): Drawing => ({
  width: 200,
  height: 300,
  background: 'page',
  blocks: [{ name: 'all', box: { x: 0, y: 0, width: 200, height: 300 }, steps }],
});

function painted(
  steps: readonly Step[],
  pictures: ReadonlyMap<string, LoadedPicture> = new Map(),
): readonly CanvasCall[] {
  const { calls, brush } = recorder();
  paint(brush, drawingOf(...steps), { scale: 1.5, pictures, measure });
  return calls;
}

const picture: Step = { draw: 'picture', box, radius: 8, url: '/a.png', fallbackText: '壶' };
// Only the size is used by the fake context.
const loaded = { width: 400, height: 400 } as LoadedPicture;

describe('paint', () => {
  it('scales and paints the background first', () => {
    const calls = painted([]);
    expect(calls).toContainEqual(['scale', 1.5, 1.5]);
    expect(calls).toContainEqual(['fillRect', 0, 0, 200, 300, COLOURS.page]);
  });

  it('draws text on its baseline in its colour', () => {
    const font = { size: 30, weight: 600 } as const;
    const calls = painted([{ draw: 'text', text: '小铺', x: 5, baseline: 40, font, colour: 'seal' }]);
    expect(calls).toContainEqual(['fillText', '小铺', 5, 40, COLOURS.seal]);
  });

  it('fills the box and crops the picture centrally', () => {
    const calls = painted([picture], new Map([['/a.png', loaded]]));
    expect(calls).toContainEqual(['drawImage', loaded, 0, 100, 400, 200, 10, 20, 100, 50]);
    expect(calls.findIndex(([name]) => name === 'clip')).toBeLessThan(
      calls.findIndex(([name]) => name === 'drawImage'),
    );
  });

  it('draws the first character of the fallback text for a missing picture', () => {
    const calls = painted([picture]);
    expect(calls.some(([name]) => name === 'drawImage')).toBe(false);
    expect(calls).toContainEqual(expect.arrayContaining(['fillText', '壶']));
  });

  it('fills the box of a missing picture without fallback text', () => {
    const calls = painted([{ ...picture, fallbackText: ' ' }]);
    expect(calls).toContainEqual(['fill', COLOURS.sunken]);
    expect(calls.some(([name]) => name === 'fillText')).toBe(false);
  });

  it('draws dark code cells without gaps', () => {
    const square = { x: 0, y: 0, width: 10, height: 10 };
    const calls = painted([{ draw: 'cells', box: square, rows: ['110', '000', '001'], colour: 'ink' }]);
    const cells = calls.filter(([name, ...args]) => name === 'fillRect' && args[4] === COLOURS.ink);
    expect(cells.map(([, ...args]) => args.slice(0, 4))).toEqual([
      [0, 0, 3, 3],
      [3, 0, 4, 3],
      [7, 7, 3, 3],
    ]);
  });

  it('restores the canvas state', () => {
    const calls = painted([picture], new Map([['/a.png', loaded]]));
    const count = (name: string) => calls.filter(([called]) => called === name).length;
    expect(count('save')).toBe(count('restore'));
  });
});

describe('COLOURS', () => {
  it('match the light theme tokens', () => {
    const [light = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
    const valueOf = (name: string): string => {
      const value = new RegExp(`--${name}: ([^;]+);`).exec(light)?.[1] ?? '';
      const inner = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
      return inner === undefined ? value : valueOf(inner);
    };
    for (const [role, colour] of Object.entries(COLOURS))
      expect([role, colour]).toEqual([role, valueOf(`color-${role}`)]);
  });
});
