import { element, inOne } from './dom';
import { bar as words } from './words';

/** What the bar shows of a page. */
interface Shown {
  readonly title: string;
  /** As in WeChat: back where there is a page below, home where there is none, neither on a tab. */
  readonly way: 'back' | 'home' | 'none';
}

interface BarActions {
  readonly onBack: () => void;
  readonly onHome: () => void;
  readonly onShare: () => void;
}

function iconButton(name: keyof typeof words, onTap: () => void): HTMLButtonElement {
  const label = inOne(words[name]);
  const made = element('button', { type: 'button', class: `bar-button ${name}`, 'aria-label': label, title: label });
  made.addEventListener('click', onTap);
  return made;
}

/** WeChat's navigation bar: the title of the page, back or home, and sharing. */
export function createBar({ onBack, onHome, onShare }: BarActions) {
  const title = element('h1', { class: 'bar-title' });
  const back = iconButton('back', onBack);
  const home = iconButton('home', onHome);
  const bar = element('header', { class: 'bar' }, back, home, title, iconButton('share', onShare));
  return {
    element: bar,
    show(shown: Shown) {
      title.textContent = shown.title;
      back.hidden = shown.way !== 'back';
      home.hidden = shown.way !== 'home';
    },
  };
}
