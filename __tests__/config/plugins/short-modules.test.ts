type Script = readonly [name: string, code: string];

const { shortenModules } = jest.requireActual<{
  readonly shortenModules: (scripts: readonly Script[]) => readonly Script[];
}>('../../../config/plugins/short-modules/index.js');

type Run = (module: object, exports: object, required: Require) => void;
type Require = ((id: number) => Record<string, unknown>) & { readonly d: typeof define };

/** As webpack's runtime does: each export is read when it is used. */
function define(exports: object, table: Readonly<Record<string, () => unknown>>): void {
  for (const [name, get] of Object.entries(table)) Object.defineProperty(exports, name, { enumerable: true, get });
}

/** What module 1 exports when these scripts run; of a function what it returns. */
function exportsOf(scripts: readonly Script[]): Readonly<Record<string, unknown>> {
  const modules: Record<string, Run> = {};
  const list = { push: ([, more]: readonly [readonly number[], Record<string, Run>]) => Object.assign(modules, more) };
  for (const [, code] of scripts) new Function('list', code)(list);
  const loaded: Record<number, Record<string, unknown>> = {};
  const required: Require = Object.assign(
    (id: number) => {
      const exports = loaded[id];
      if (exports) return exports;
      const empty = (loaded[id] = {});
      modules[id]?.({}, empty, required);
      return empty;
    },
    { d: define },
  );
  return Object.fromEntries(
    Object.entries(required(1)).map(([name, value]) => [name, typeof value === 'function' ? value() : value]),
  );
}

const script = (modules: string): Script => ['a.js', `list.push([[1],{${modules}}]);`];

const shorten = (...modules: readonly string[]) =>
  shortenModules(modules.map(script))
    .map(([, code]) => code)
    .join('\n');

const COUNTER = '2(e,t,n){n.d(t,{a:()=>r,b:()=>o});const r=2;function o(e){return e+r}}';
const USER = '1(e,t,n){n.d(t,{a:()=>a});var r=n(2);const a=r.b(r.b(r.b(r.b(r.a))));}';

it('gives exports a name where they are imported, and sets them when the module has run', () => {
  expect(shorten(USER, COUNTER)).toBe(
    [
      'list.push([[1],{1(e,t,n){0;var{b:r·b,a:r·a}=n(2);const a=r·b(r·b(r·b(r·b(r·a))));t.a=a;}}]);',
      'list.push([[1],{2(e,t,n){0;const r=2;function o(e){return e+r;}t.a=r,t.b=o;}}]);',
    ].join('\n'),
  );
});

it('names the one export that is used without braces', () => {
  expect(shorten('1(e,t,n){var r=n(2);r.b(1),r.b(2)}', COUNTER)).toContain('var r·b=n(2).b;r·b(1),r·b(2)');
});

it('names nothing when that would be longer', () => {
  expect(shorten('1(e,t,n){var r=n(2);r.b(r.a)}', COUNTER)).toContain('var r=n(2);r.b(r.a)');
});

it('reads modules in a list too', () => {
  const list: Script = ['b.js', 'list.push([[2],[,,(e,t,n)=>{n.d(t,{b:()=>r});const r=2;}]]);'];
  const [, [, code = ''] = []] = shortenModules([script('1(e,t,n){var r=n(2);r.b(r.b)}'), list]);
  expect(code).toContain('const r=2;t.b=r;');
});

const LEFT_ALONE = [
  ['an export that changes', '2(e,t,n){n.d(t,{a:()=>r});let r=2;r=3}'],
  ['a module in a circle', '2(e,t,n){n.d(t,{a:()=>r});var o=n(1);const r=2}'],
  ['a module that needs one that is not known', '2(e,t,n){n.d(t,{a:()=>r});n(9);const r=2}'],
  [
    'an export that is part of something',
    '2(e,t,n){n.d(t,{a:()=>r.c.b});n(3);const r={c:{b:2}}},3(e,t,n){n.d(t,{b:()=>r});const r=1}',
  ],
  ['a module with exports of another kind', '2(e,t){t.a=2}'],
  ['a module that needs one of two', '2(e,t,n){n.d(t,{a:()=>r});n(e?1:3);const r=2}'],
  ['a module that requires by another name', '2(e,t,n){n.d(t,{a:()=>r});const o=n;o(1);const r=2}'],
  ['a module that exports from a function within', '2(e,t,n){(()=>{n.d(t,{a:()=>r});const r=2})()}'],
  [
    'a module within which an object has exports',
    '2(e,t,n){var o={};n.d(o,{a:()=>r});const r=2;t.a=Object.keys(o).length}',
  ],
  [
    'an export that changes, where a function requires another module by the same name',
    '2(e,t,n){n.d(t,{a:()=>o.b});(()=>{var o=n(4);o.b})();var o=n(3)},' +
      '3(e,t,n){n.d(t,{b:()=>r});let r=2;r=3},4(e,t,n){n.d(t,{b:()=>r});const r=1}',
  ],
] as const;

it.each(LEFT_ALONE)('leaves %s alone', (_, module) => {
  const code = shorten('1(e,t,n){n(2);var r=n(2);t.a=r.a+r.a+r.a}', module);
  expect(code).toContain('var r=n(2);t.a=r.a+r.a+r.a');
  expect(code.includes('n.d(t')).toBe(module.includes('n.d(t'));
});

it('leaves a module alone that is used as a whole', () => {
  expect(shorten('1(e,t,n){var r=n(2);t.a=r.b(r.a)+r.a+r.a;t.b=r}', COUNTER)).toContain('var r=n(2);');
});

it('follows what a module exports again', () => {
  const again = '3(e,t,n){n.d(t,{c:()=>r.b});var r=n(2)}';
  const code = shorten('1(e,t,n){var r=n(3);t.a=r.c(r.c(1))}', again, COUNTER);
  expect(code).toContain('var r·c=n(3).c;');
  expect(code).toContain('t.c=r.b;');
});

const PROGRAMS: readonly (readonly [what: string, modules: readonly string[]])[] = [
  ['functions and constants', [USER, COUNTER]],
  ['exports of another', ['1(e,t,n){var r=n(3);t.a=r.c(r.c(1))}', '3(e,t,n){n.d(t,{c:()=>r.b});var r=n(2)}', COUNTER]],
  [
    'a circle',
    [
      '1(e,t,n){n.d(t,{a:()=>o,b:()=>r.c()});var r=n(2);function o(){return 5}}',
      '2(e,t,n){n.d(t,{c:()=>i});var r=n(1);const a=r.a()+r.a();function i(){return a}}',
    ],
  ],
  [
    'names that differ in where they have a dollar sign',
    [
      '1(e,t,n){var a$=n(2),a=n(3);t.a=[a$.b,a$.b,a$.b,a.$b,a.$b,a.$b]}',
      '2(e,t,n){n.d(t,{b:()=>r});const r=2}',
      '3(e,t,n){n.d(t,{$b:()=>r});const r=3}',
    ],
  ],
  ...LEFT_ALONE.map(([what, module]) => [what, ['1(e,t,n){var r=n(2);t.a=[r.a,r.a]}', module]] as const),
];

it.each(PROGRAMS)('does what it did: %s', (_, modules) => {
  const scripts = modules.map(script);
  const before = exportsOf(scripts);
  expect(Object.keys(before)).not.toEqual([]);
  expect(exportsOf(shortenModules(scripts))).toEqual(before);
});
