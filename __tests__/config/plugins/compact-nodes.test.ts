import type * as Runtime from '@tarojs/runtime';
import type { TaroElement, TaroNode, TaroRootElement } from '@tarojs/runtime';
import fc from 'fast-check';

// Jest can't load the ES modules of Taro's runtime, and the build defines these.
jest.mock('@tarojs/runtime', () => {
  for (const part of ['INNER_HTML', 'ADJACENT_HTML', 'SIZE_APIS', 'TEMPLATE_CONTENT', 'CLONE_NODE', 'CONTAINS'])
    Reflect.set(globalThis, `ENABLE_${part}`, false);
  Reflect.set(globalThis, 'ENABLE_MUTATION_OBSERVER', false);
  return jest.requireActual('@tarojs/runtime/dist/index.cjs.js');
});

const { document, getComponentsAlias, isText } = jest.requireMock<typeof Runtime>('@tarojs/runtime');

jest.requireActual('../../../config/plugins/compact-nodes/runtime');

/** A node as it is sent. */
interface Sent {
  readonly n?: number | string;
  readonly s?: number;
  readonly k?: string;
  readonly v?: string;
  readonly c?: readonly Sent[];
  readonly [key: string]: unknown;
}

type Changes = Readonly<Record<string, unknown>>;

/** Changes `data` as WeChat does: a path names keys and positions. */
function apply(data: object, changes: Changes): void {
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.match(/[^.[\]]+/g) ?? [];
    const last = steps.pop() ?? '';
    Reflect.set(
      steps.reduce<object>((at, step) => Reflect.get(at, step), data),
      last,
      value,
    );
  }
}

const TEXT = Number(getComponentsAlias()['#text']._num);

let pages = 0;

/** A page of Taro's, and what WeChat has of it. */
function openPage() {
  pages += 1;
  const $taroPath = `page-${pages}`;
  const sent: Changes[] = [];
  const data = { root: { c: [] as readonly Sent[] } };
  const root = document.createElement('root') as TaroRootElement;
  root.id = $taroPath;
  const page = {
    $taroPath,
    setData(changes: unknown, done: () => void) {
      sent.push(Object(changes));
      // Over the bridge, as JSON.
      apply(data, JSON.parse(JSON.stringify(changes)));
      done();
    },
  };
  Reflect.set(root, 'ctx', page);
  return { root, sent, data };
}

/** Runs what Taro has put off until the next turn. */
const flush = () => jest.runAllTimers();

const ofKind = (kind: string, ...children: readonly (TaroNode | string)[]): TaroElement => {
  const element = document.createElement(kind);
  for (const child of children) element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  return element;
};

const listen = (element: TaroElement) => element.addEventListener('tap', () => undefined, {});

/** What WeChat draws: texts and elements, each `[class, children]`. An empty text draws nothing. */
type Drawn = string | readonly [string, readonly Drawn[]];

const withoutEmpty = (all: readonly Drawn[]) => all.filter((one) => one !== '');

function drawn({ n, k = '', v = '', c = [] }: Sent): Drawn {
  return n === TEXT ? v : [k, withoutEmpty([v, ...c.map(drawn)])];
}

function expected(node: TaroNode): Drawn {
  if (isText(node)) return node.nodeValue ?? '';
  return [(node as TaroElement).className, withoutEmpty(node.childNodes.map(expected))];
}

beforeEach(() => jest.useFakeTimers());

describe('a node as it is sent', () => {
  function sentOf(element: TaroElement): Sent | undefined {
    const { root, data } = openPage();
    root.appendChild(element);
    flush();
    const { s, ...rest } = data.root.c[0] ?? {};
    return rest;
  }

  it('has its only text as its own', () => {
    expect(sentOf(ofKind('view', '好茶'))).toEqual({ v: '好茶' });
  });

  it('says neither that it is a pure view nor that it is empty', () => {
    expect(sentOf(ofKind('view'))).toEqual({});
  });

  it('has children if they are more than a text', () => {
    expect(sentOf(ofKind('view', '¥', '39'))).toMatchObject({
      c: [
        { n: TEXT, v: '¥' },
        { n: TEXT, v: '39' },
      ],
    });
  });

  it('leaves out the usual way to draw a picture, and says another', () => {
    const usual = ofKind('image');
    usual.setAttribute('mode', 'aspectFill');
    usual.setAttribute('lazyLoad', true);
    expect(Object.values(sentOf(usual) ?? {})).toHaveLength(1);
    expect(Object.values(sentOf(ofKind('image')) ?? {})).toEqual(expect.arrayContaining(['scaleToFill', false]));
  });

  it('leaves out that what can be tapped is a button, and says if it is none', () => {
    const roles = [undefined, 'button', 'checkbox'].map((role) => {
      const view = ofKind('view');
      if (role !== undefined) view.setAttribute('aria-role', role);
      view.setAttribute('hoverClass', 'pressed');
      listen(view);
      return Object.values(sentOf(view) ?? {}).filter((value) => typeof value === 'string' && value !== 'pressed');
    });
    expect(roles).toEqual([[''], [], ['checkbox']]);
  });
});

describe('a change', () => {
  function page(...children: readonly (TaroNode | string)[]) {
    const opened = openPage();
    const parent = ofKind('view', ...children);
    opened.root.appendChild(parent);
    flush();
    opened.sent.length = 0;
    return { ...opened, parent };
  }

  it('of a text that is its parent’s is one value', () => {
    const { parent, sent } = page('一件');
    Reflect.set(Object(parent.firstChild), 'nodeValue', '两件');
    flush();
    expect(sent).toEqual([{ 'root.c[0].v': '两件' }]);
  });

  it('from a text to an element and back is drawn each time', () => {
    const { root, parent, data } = page('收藏');
    const text = parent.firstChild as TaroNode;
    const heart = ofKind('view', '♥');
    for (const [next, last] of [
      [heart, text],
      [text, heart],
    ] as const) {
      parent.appendChild(next);
      parent.removeChild(last);
      flush();
      expect(data.root.c.map(drawn)).toEqual(root.childNodes.map(expected));
    }
  });

  it('beside a text makes it a child, and the end of the other makes it the parent’s again', () => {
    const { parent, data, sent } = page('128');
    const more = document.createTextNode(' 起');
    parent.appendChild(more);
    flush();
    expect(data.root.c[0]).toMatchObject({ v: '', c: [{ v: '128' }, { v: ' 起' }] });
    sent.length = 0;
    parent.removeChild(more);
    flush();
    expect(sent).toEqual([{ 'root.c[0].c': [], 'root.c[0].v': '128' }]);
  });

  it('of what is sent anyway is not sent by itself', () => {
    const { parent, sent } = page(ofKind('view'));
    const sheet = ofKind('view', ofKind('view'));
    parent.appendChild(sheet);
    sheet.className = 'sheet';
    (sheet.firstChild as TaroElement).appendChild(document.createTextNode('选一款'));
    flush();
    expect(sent).toHaveLength(1);
    expect(Object.keys(sent[0] ?? {})).toEqual(['root.c[0].c[1]']);
  });

  it('of the kind sends the node with all that its new kind does not assume', () => {
    const { parent, data } = page(ofKind('view', '看看'));
    const view = parent.firstChild as TaroElement;
    view.setAttribute('aria-label', '看看掌柜');
    flush();
    listen(view);
    flush();
    expect(Object.values(data.root.c[0]?.c?.[0] ?? {})).toEqual(expect.arrayContaining(['看看掌柜', '', '看看']));
  });
});

describe('any changes in any order', () => {
  const KINDS = ['view', 'text', 'button', 'image', 'scroll-view'];
  const step = fc.record({
    act: fc.constantFrom('append', 'insert', 'remove', 'replace', 'move', 'text', 'empty', 'class', 'listen', 'flush'),
    at: fc.nat(50),
    child: fc.nat(50),
    made: fc.constantFrom('text', 'text', ...KINDS),
    word: fc.constantFrom('', '茶', '两件', 'a b'),
  });
  type Step = Parameters<Parameters<(typeof step)['map']>[0]>[0];

  const elementsIn = (node: TaroNode): readonly TaroElement[] =>
    isText(node) ? [] : [node as TaroElement, ...node.childNodes.flatMap(elementsIn)];
  const pick = <T>(list: readonly T[], at: number) => list[at % Math.max(list.length, 1)];
  const make = ({ made, word }: Step): TaroNode =>
    made === 'text' ? document.createTextNode(word) : ofKind(made, ...(word === '' ? [] : [word]));

  function change(top: TaroElement, one: Step): void {
    const element = pick(elementsIn(top), one.at) ?? top;
    const child = pick(element.childNodes, one.child);
    const acts: Readonly<Record<Step['act'], () => unknown>> = {
      append: () => element.appendChild(make(one)),
      insert: () => element.insertBefore(make(one), child),
      remove: () => child && element.removeChild(child),
      replace: () => child && element.replaceChild(make(one), child),
      move: () => child && element.appendChild(child),
      text: () => child && isText(child) && (child.nodeValue = one.word),
      empty: () => (element.textContent = one.word),
      class: () => (element.className = one.word),
      listen: () => listen(element),
      flush,
    };
    acts[one.act]();
  }

  it('leave WeChat with what Taro has', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { root, data } = openPage();
        const top = ofKind('view');
        root.appendChild(top);
        for (const one of steps) change(top, one);
        flush();
        expect(data.root.c.map(drawn)).toEqual(root.childNodes.map(expected));
      }),
    );
  });
});
