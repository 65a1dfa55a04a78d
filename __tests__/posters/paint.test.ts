import { readFileSync } from 'node:fs';

import { paint, type Brush, type Loaded } from '@/posters/drawing/paint';
import { COLOURS } from '@/posters/drawing/palette';
import type { Drawing, Step } from '@/posters/drawing/steps';

import { measure } from '../support/drawing';

type Act = readonly [name: string, ...args: unknown[]];

/** A canvas that writes down what was done on it, with the colour and the face of the moment. */
function recorder() {
  const acts: Act[] = [];
  const state: Record<string, unknown> = {};
  const brush = new Proxy(state, {
    get: (_, name: string) => {
      if (name in state) return state[name];
      return (...args: unknown[]) => {
        const colour = ['fillText', 'fillRect', 'fill'].includes(name) ? [state['fillStyle']] : [];
        acts.push([name, ...args, ...colour]);
      };
    },
  });
  // As much of a context as the painter asks for, told by the names it calls.
  return { acts, brush: brush as unknown as Brush };
}

const box = { x: 10, y: 20, width: 100, height: 50 };
const drawingOf = (...steps: readonly Step[]): Drawing => ({
  width: 200,
  height: 300,
  ground: 'page',
  blocks: [{ name: 'all', box: { x: 0, y: 0, width: 200, height: 300 }, steps }],
});

function painted(steps: readonly Step[], pictures: ReadonlyMap<string, Loaded> = new Map()): readonly Act[] {
  const { acts, brush } = recorder();
  paint(brush, drawingOf(...steps), { scale: 1.5, pictures, measure });
  return acts;
}

const picture: Step = { draw: 'picture', box, radius: 8, url: '/a.png', instead: '壶' };
// Canvas takes any image; the recorder looks at its size alone.
const loaded = { width: 400, height: 400 } as Loaded;

describe('the painter', () => {
  it('lays the ground first, at the scale of the phone', () => {
    const acts = painted([]);
    expect(acts).toContainEqual(['scale', 1.5, 1.5]);
    expect(acts).toContainEqual(['fillRect', 0, 0, 200, 300, COLOURS.page]);
  });

  it('writes words on their baseline in their colour', () => {
    const font = { size: 30, weight: 600 } as const;
    const acts = painted([{ draw: 'text', text: '小铺', x: 5, baseline: 40, font, colour: 'seal' }]);
    expect(acts).toContainEqual(['fillText', '小铺', 5, 40, COLOURS.seal]);
  });

  it('fills the box of a picture and cuts off evenly what stands over', () => {
    const acts = painted([picture], new Map([['/a.png', loaded]]));
    expect(acts).toContainEqual(['drawImage', loaded, 0, 100, 400, 200, 10, 20, 100, 50]);
    expect(acts.findIndex(([name]) => name === 'clip')).toBeLessThan(acts.findIndex(([name]) => name === 'drawImage'));
  });

  it('puts the first character of its words in the place of a picture that could not be had', () => {
    const acts = painted([picture]);
    expect(acts.some(([name]) => name === 'drawImage')).toBe(false);
    expect(acts).toContainEqual(expect.arrayContaining(['fillText', '壶']));
  });

  it('leaves no hole where there are no words either', () => {
    const acts = painted([{ ...picture, instead: ' ' }]);
    expect(acts).toContainEqual(['fill', COLOURS.sunken]);
    expect(acts.some(([name]) => name === 'fillText')).toBe(false);
  });

  it('draws the dark cells of a code edge to edge', () => {
    const square = { x: 0, y: 0, width: 10, height: 10 };
    const acts = painted([{ draw: 'cells', box: square, rows: ['110', '000', '001'], colour: 'ink' }]);
    const cells = acts.filter(([name, ...args]) => name === 'fillRect' && args[4] === COLOURS.ink);
    expect(cells.map(([, ...args]) => args.slice(0, 4))).toEqual([
      [0, 0, 3, 3],
      [3, 0, 4, 3],
      [7, 7, 3, 3],
    ]);
  });

  it('gives the canvas back as it was', () => {
    const acts = painted([picture], new Map([['/a.png', loaded]]));
    const count = (name: string) => acts.filter(([act]) => act === name).length;
    expect(count('save')).toBe(count('restore'));
  });
});

describe('the colours of a poster', () => {
  it('are those of the shop in the light', () => {
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
