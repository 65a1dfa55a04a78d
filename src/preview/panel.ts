import { canCome, GOODS, PAGES, pathOfPage, POSTS, sceneOf, type Path } from './arrivals';
import { codePicture, codeText } from './code';
import { both, button, element, inOne } from './dom';
import type { SharedCard } from './phone';
import { CHOICES, type Control, type State } from './state';
import * as texts from './words';
import type { Words } from './words';

export interface PanelOptions {
  readonly controls: readonly Control[];
  readonly onChoose: (chosen: Partial<State>) => void;
  /** Comes to this page in the way that is chosen. */
  readonly onCome: (path: Path) => void;
  /** Opens a shared card as this person. */
  readonly onOpenCard: (card: SharedCard, person: State['as']) => void;
  readonly onStartOver: () => void;
}

export interface Panel {
  readonly comes: HTMLElement;
  readonly meets: HTMLElement;
  /** Shows what is chosen, and the page that the phone shows. */
  readonly show: (state: State, path: Path) => void;
  /** Offers the card that was shared; undefined: the page can't be shared. */
  readonly offer: (card: SharedCard | undefined, state: State) => void;
}

/** The choices of a control as radio buttons. */
function radios(control: Control, onChoose: PanelOptions['onChoose']): HTMLFieldSetElement {
  const names: Readonly<Record<string, Words>> = texts.choices[control];
  const labels = CHOICES[control].map((value) => {
    const input = element('input', { type: 'radio', class: 'radio', name: control, value });
    input.addEventListener('change', () => onChoose({ [control]: value }));
    return element(
      'label',
      { class: 'choice' },
      input,
      element('span', {}, ...both(names[value] ?? { zh: value, en: '' })),
    );
  });
  const legend = element('legend', { class: 'legend' }, ...both(texts.controls[control]));
  return element('fieldset', { class: 'group' }, legend, element('div', { class: 'choices' }, ...labels));
}

const option = (path: Path, name: string) => element('option', { value: path }, name);

/** Where she comes to: all pages that a code or a card opens, and the one on the phone. */
function places(onCome: PanelOptions['onCome']): HTMLElement {
  const named = PAGES.map((page) => option(pathOfPage(page), inOne(texts.where.page[page])));
  const listed = (words: Words, list: typeof GOODS) =>
    element('optgroup', { label: inOne(words) }, ...list.map(({ path, name }) => option(path, name)));
  const select = element(
    'select',
    { class: 'select' },
    option('', inOne(texts.where.here)),
    element('optgroup', { label: inOne(texts.where.pages) }, ...named),
    listed(texts.where.goods, GOODS),
    listed(texts.where.posts, POSTS),
  );
  select.addEventListener('change', () => select.value !== '' && onCome(select.value));
  return element(
    'label',
    { class: 'group places' },
    element('span', { class: 'legend' }, ...both(texts.where.label)),
    select,
  );
}

/** Asks once more before it empties the storage. */
function startOver(onStartOver: () => void): HTMLElement {
  const made = button(texts.startOver.button, 'act', () => {
    const isSure = made.classList.toggle('asking');
    made.replaceChildren(...both(isSure ? texts.startOver.confirm : texts.startOver.button));
    if (!isSure) onStartOver();
  });
  return element('div', { class: 'group' }, made, element('p', { class: 'note' }, ...both(texts.startOver.note)));
}

/** The code to a page, or a word that it has none. */
function codeOf(path: Path): readonly Node[] {
  const scene = sceneOf(path);
  if (scene === undefined) return [element('p', { class: 'note' }, ...both(texts.code.none))];
  const picture = codePicture(codeText(window.location.href, scene), inOne(texts.code.label));
  return [picture, element('p', { class: 'note' }, ...both(texts.code.note))];
}

/** Everything beside the phone: on its left who comes and how, on its right what she meets. */
export function createPanel({ controls, onChoose, onCome, onOpenCard, onStartOver }: PanelOptions): Panel {
  const groups = new Map(controls.map((control) => [control, radios(control, onChoose)]));
  const only = (wanted: readonly Control[]) => wanted.flatMap((control) => groups.get(control) ?? []);
  const where = places(onCome);
  const code = element('div', { class: 'code' });
  const shared = element('div', { class: 'group shared', role: 'status' });
  let shownPath: Path = '';
  const again = button(texts.again, 'act', () => onCome(shownPath));
  const name = element('p', { class: 'name' }, ...both(texts.intro.name));
  const intro = element('header', { class: 'intro' }, name, element('p', { class: 'note' }, ...both(texts.intro.text)));
  const comes = element('aside', { class: 'side', 'aria-label': inOne(texts.region.comes) });
  comes.append(intro, ...only(['as']), shared, where, ...only(['by']), again, code);
  const meets = element('aside', { class: 'side', 'aria-label': inOne(texts.region.day) });
  meets.append(...only(['net', 'pay', 'time']), ...only(['look', 'text', 'phone']), startOver(onStartOver));
  const time = groups.get('time');
  time?.append(element('p', { class: 'note' }, ...both(texts.timeNote)));

  return {
    comes,
    meets,
    show(state, path) {
      for (const [control, group] of groups)
        for (const input of group.querySelectorAll('input')) input.checked = input.value === state[control];
      for (const input of groups.get('by')?.querySelectorAll('input') ?? [])
        input.disabled = !CHOICES.by.some((by) => by === input.value && canCome(by, path));
      const select = where.querySelector('select');
      if (select) select.value = [...select.options].some(({ value }) => value === path) ? path : '';
      if (path !== shownPath) code.replaceChildren(...codeOf(path));
      shownPath = path;
    },
    offer(card, state) {
      if (!card) return shared.replaceChildren(element('p', { class: 'note' }, ...both(texts.share.notHere)));
      const people = CHOICES.as.filter((person) => person !== state.as);
      shared.replaceChildren(
        element('p', { class: 'legend' }, ...both(texts.share.done)),
        element('p', { class: 'card-title' }, card.title),
        element(
          'div',
          { class: 'cards' },
          ...people.map((person) => button(texts.choices.as[person], 'act', () => onOpenCard(card, person))),
        ),
      );
    },
  };
}
