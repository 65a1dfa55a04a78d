import { nextState, possibleStates } from '@/desk/sourcing/next-state';

describe('the step after a state', () => {
  it('is the next one, and of the last one more news', () => {
    expect(nextState('ordered')).toBe('bought');
    expect(nextState('in-transit')).toBe('arrived');
    expect(nextState('arrived')).toBe('arrived');
  });

  it('may skip some, or tell more of the same, but never goes back', () => {
    expect(possibleStates('ordered')).toEqual(['bought', 'in-transit', 'arrived']);
    expect(possibleStates('in-transit')).toEqual(['in-transit', 'arrived']);
  });
});
