import fc from 'fast-check';

import { CHOICES, CONTROLS, formatState, parseState, type State } from '@/preview/state';

const states = fc
  .record(Object.fromEntries(CONTROLS.map((control) => [control, fc.constantFrom<string>(...CHOICES[control])])))
  .map((state) => state as State);

const DEFAULTS = parseState('');

describe('the state in the address', () => {
  it('is the default where nothing is chosen', () => {
    expect(DEFAULTS).toEqual({
      ...{ as: 'shopper', by: 'link', net: 'fine', pay: 'asks' },
      ...{ time: 'now', look: 'system', text: '1', phone: 'window' },
    });
    expect(formatState(DEFAULTS)).toBe('');
  });

  it('is read as it is written', () => {
    fc.assert(fc.property(states, (state) => expect(parseState(formatState(state))).toEqual(state)));
  });

  it('names what differs from the default only', () => {
    expect(formatState({ ...DEFAULTS, net: 'slow', text: '1.5' })).toBe('?net=slow&text=1.5');
  });

  it.each([
    '?net=fast',
    '?net=',
    '?net',
    '?NET=slow',
    '?phone=__proto__',
    '?as=constructor',
    '?%E0%A4%A',
    '?&&=&',
    'net',
  ])('with wrong values is the default: %s', (search) => {
    expect(parseState(search)).toEqual(DEFAULTS);
  });

  it('keeps the right values beside wrong ones', () => {
    expect(parseState('?net=fast&as=seller&time=9d')).toEqual({ ...DEFAULTS, as: 'seller' });
  });

  it('is never anything but a state, whatever the address', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const state = parseState(search);
        for (const control of CONTROLS) expect(CHOICES[control]).toContain(state[control]);
      }),
    );
  });
});
