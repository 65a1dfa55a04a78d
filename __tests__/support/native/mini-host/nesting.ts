/**
 * Checks that each node of a page has a WXML template: base.wxml contains only as many levels as `nesting.json` allows.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';

import { baseLevel } from '../../../../config/plugins/nesting.json';
import { DIST } from './engine';

/** A node as it is passed to `setData` (config/plugins/compact-nodes). */
export interface SentNode {
  /** The number of its kind; 9 is plain text, none a `pure-view`. */
  readonly n?: number;
  readonly c?: readonly SentNode[];
}

/** What utils.wxs exports: the name of a node's template, and the path of kinds above its children. */
interface TemplateChooser {
  a(level: number, kind: number | undefined, above: string): string;
  f(above: string, kind: number | undefined): string;
}

interface Templates {
  readonly names: ReadonlySet<string>;
  readonly choose: TemplateChooser;
}

const PLAIN_TEXT = 9;
/** The end of a template's name that draws its node as a component. */
const PIECE = '_container';

/** The templates of the build in `folder`. */
export function readTemplates(folder: string): Templates {
  const text = readFileSync(path.join(folder, 'base.wxml'), 'utf8');
  const names = [...text.matchAll(/<template name="([^"]+)"/g)].map(([, name = '']) => name);
  const script = { exports: {} };
  runInNewContext(readFileSync(path.join(folder, 'utils.wxs'), 'utf8'), { module: script });
  return { names: new Set(names), choose: Object(script.exports) };
}

interface Place {
  readonly level: number;
  readonly above: string;
  /** The templates around the node. */
  readonly around: readonly string[];
}

/**
 * The first node below `nodes` that is nested too deep, as its template and those around it. Beyond `baseLevel` Taro
 * draws a page in pieces, each a component, which is slow; so it does inside too many nodes of one kind. A template that
 * is missing, or is to be used inside itself, draws nothing.
 */
export function tooDeep(
  nodes: readonly SentNode[],
  { names, choose }: Templates,
  place: Place = { level: 0, above: '', around: [] },
): string | undefined {
  for (const { n: kind, c: children = [] } of nodes) {
    if (kind === PLAIN_TEXT) continue;
    const name = choose.a(place.level, kind, place.above);
    const around = [...place.around, name];
    const draws = names.has(name) && !name.endsWith(PIECE) && !place.around.includes(name);
    if (place.level >= baseLevel - 1 || !draws) return around.join(' > ');
    const found = tooDeep(
      children,
      { names, choose },
      { level: place.level + 1, above: choose.f(place.above, kind), around },
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

let built: Templates | undefined;

/** Throws if a node of the page is nested deeper than the build has templates. `data` is the page's data. */
export function checkNesting({ route, data }: { readonly route: string; readonly data: unknown }): void {
  built ??= readTemplates(DIST);
  const found = tooDeep(Object(Object(data).root).c ?? [], built);
  if (found !== undefined) throw new Error(`${route} nests too deep for config/plugins/nesting.json: ${found}`);
}
