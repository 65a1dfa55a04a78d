/**
 * Sends nodes in the form that the templates of `index.js` draw (described there). Taro describes every change as a
 * path and a value; here both are translated, just before `setData`.
 */
import {
  document,
  getComponentsAlias,
  hooks,
  hydrate,
  isComment,
  isText,
  type TaroElement,
  type TaroNode,
  type TaroText,
} from '@tarojs/runtime';

import encoding from './encoding.json';

type Values = Record<string, unknown>;

interface Page {
  readonly $taroPath: string;
  setData(values: Values, done: () => void): void;
}

const KEYS: Readonly<Record<string, string>> = encoding.keys;
const USUAL: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = encoding.usual;

/** Elements whose text was sent as their own, so that an update knows what WeChat has. */
const folded = new WeakSet<TaroNode>();

const childrenOf = (node: TaroNode) => node.childNodes.filter((child) => !isComment(child));

/** The text that an element shows as its own: that of its only child. */
function ownText(node: TaroNode): TaroText | undefined {
  const [child, another] = childrenOf(node);
  return child && !another && isText(child) && encoding.folding.includes(node.nodeName) ? child : undefined;
}

function noteFolding(node: TaroNode): TaroText | undefined {
  const text = ownText(node);
  if (text) folded.add(node);
  else folded.delete(node);
  return text;
}

const shortKey = (key: string) =>
  KEYS[key] ?? key.replace(/^p(\d+)$/, (_, index) => String.fromCharCode(65 + Number(index)));

/** The numbers of nodes and kinds are sent as numbers; of a native component the kind is its name. */
function shortValue(key: string, value: unknown): unknown {
  if (key === 'sid') return Number(String(value).slice(1));
  return key === 'nn' ? Number(value) || value : value;
}

const shorten = (node: Values): Values =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [shortKey(key), shortValue(key, value)]));

/** What Taro made of a node. Of an element it is final (`compact`); of a text the keys are still to be shortened. */
const finish = (node: Values): Values => ('sid' in node ? shorten(node) : node);

const describe = (node: TaroNode): Values => finish(hydrate(node as TaroElement | TaroText) as unknown as Values);

/** Leaves out what the template of its kind assumes. `data` has the names of kinds and attributes. */
function leaveOutUsual(data: Values): void {
  for (const [name, [usual, otherwise]] of Object.entries(USUAL[String(data['nn'])] ?? {})) {
    const value = data[name] ?? otherwise;
    if (value === usual) delete data[name];
    else data[name] = value;
  }
}

/** The final form of an element. `data` has the numbers of kinds and attributes, and children in their final form. */
function compact({ cn, ...data }: Values, node: TaroElement): Values {
  const text = noteFolding(node);
  if (data['nn'] === getComponentsAlias()['pure-view']._num) delete data['nn'];
  if (text) data['v'] = text.nodeValue;
  else if (node.childNodes.length > 0) data['cn'] = (cn as Values[]).map(finish);
  return shorten(data);
}

/** Sends an element's children again, when they begin or cease to be a single text; or the text that they still are. */
function refold(node: TaroNode, at: string): Values {
  const wasFolded = folded.has(node);
  const text = noteFolding(node);
  if (!text) return { [`${at}.v`]: '', [`${at}.c`]: childrenOf(node).map(describe) };
  return { ...(wasFolded ? {} : { [`${at}.c`]: [] }), [`${at}.v`]: text.nodeValue };
}

/** One change below `root`, translated. A `value` of undefined stands for the node at the path. */
function translate(root: TaroNode, path: string, value: unknown): Values {
  const [, ...steps] = path.split('.');
  let node: TaroNode | undefined = root;
  let at = 'root';
  while (node && steps[0] === 'cn') {
    if (folded.has(node) || ownText(node)) return refold(node, at);
    const [, index] = steps.splice(0, 2);
    if (index === undefined) return { [`${at}.c`]: (value as Values[]).map(finish) };
    at += `.c${index}`;
    node = childrenOf(node)[Number(index.slice(1, -1))];
  }
  const [key] = steps;
  if (!node) return {};
  if (key !== undefined) return { [`${at}.${shortKey(key)}`]: value };
  return { [at]: value === undefined ? describe(node) : finish(value as Values) };
}

/** Whether a path lies below one of `paths`, and so is sent with it. */
function isBelow(paths: ReadonlySet<string>, path: string): boolean {
  for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1))
    if (paths.has(path.slice(0, end))) return true;
  return false;
}

/** All changes of a page, translated. The page's own attributes are not drawn, so they are left out. */
function compactChanges(root: TaroNode, changes: Values): Values {
  // A node of another kind is drawn by another template, with other usual values: it is sent as a whole.
  const whole = new Map(
    Object.entries(changes)
      .filter(([path]) => path.startsWith('root.cn'))
      .map(([path, value]) => (path.endsWith('.nn') ? [path.slice(0, -3), undefined] : [path, value])),
  );
  const paths = new Set(whole.keys());
  const sent = [...whole].filter(([path]) => !isBelow(paths, path));
  return Object.assign({}, ...sent.map(([path, value]) => translate(root, path, value)));
}

hooks.tap('modifyHydrateData', leaveOutUsual);
// Replaces WeChat's own, which serves `page-meta` and `navigation-bar`: the shop has neither.
hooks.tap('transferHydrateData', compact);
hooks.tap('proxyToRaw', (page: Page) => ({
  setData(changes: Values, done: () => void) {
    const root = document.getElementById(page.$taroPath);
    if (root) page.setData(compactChanges(root, changes), done);
  },
}));
