import { AHEAD } from './clock';
import { both, element } from './dom';
import type { State } from './state';
import { choices } from './words';

const EVERY = 5_000;

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The strip above a phone's screen: the time that it plays, and the network if it is not fine. */
export function createStatusBar(state: () => State) {
  const time = element('span', { class: 'status-time' });
  const network = element('span', { class: 'status-network' });
  const refresh = () => {
    const now = new Date(Date.now() + AHEAD[state().time]);
    time.textContent = `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
    const { net } = state();
    network.replaceChildren(...(net === 'fine' ? [] : both(choices.net[net])));
  };
  setInterval(refresh, EVERY);
  return { element: element('div', { class: 'status-bar' }, time, network), refresh };
}
