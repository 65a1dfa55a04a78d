/** What can be chosen beside the phone, as it is named in the address; the first of each is the default. */
export const CHOICES = {
  /** Who has the phone. `npm run cloud` names its people in the same way. */
  as: ['shopper', 'another', 'seller'],
  /** How she came to the page. */
  by: ['link', 'code', 'chat', 'group', 'moments'],
  net: ['fine', 'slow', 'gone', 'lost'],
  pay: ['asks', 'paid', 'cancelled', 'failed', 'silent'],
  time: ['now', '1h', '1d', '8d'],
  look: ['system', 'light', 'dark'],
  text: ['1', '1.25', '1.5'],
  /** `window`: as high as the window. */
  phone: ['window', 'small', 'tall'],
} as const;

export type Control = keyof typeof CHOICES;
export type State = { readonly [C in Control]: (typeof CHOICES)[C][number] };

export const CONTROLS = Object.keys(CHOICES) as readonly Control[]; // keys of a literal, which TypeScript widens

/** The state in the query of an address. What is missing or unknown is the default. */
export function parseState(search: string): State {
  const query = new URLSearchParams(search);
  const chosen = CONTROLS.map((control) => {
    const values: readonly string[] = CHOICES[control];
    const value = query.get(control);
    return [control, value !== null && values.includes(value) ? value : values[0]];
  });
  // Each control has one of its own values.
  return Object.fromEntries(chosen) as State;
}

/** The inverse of `parseState`: a query with its `?`, without defaults; empty when nothing was chosen. */
export function formatState(state: State): string {
  const chosen = CONTROLS.filter((control) => state[control] !== CHOICES[control][0]);
  return chosen.length === 0 ? '' : `?${chosen.map((control) => `${control}=${state[control]}`).join('&')}`;
}
