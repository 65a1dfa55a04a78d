import { readFileSync } from 'node:fs';

const { dropUnused, CALLED_BY_LIBRARIES } = jest.requireActual<{
  readonly dropUnused: (source: string, used: ReadonlySet<string>) => string;
  readonly CALLED_BY_LIBRARIES: readonly string[];
}>('../../../config/plugins/react-loader.js');

const SOURCE = readFileSync('node_modules/react/cjs/react.production.min.js', 'utf8');
const EXPORTED = [...SOURCE.matchAll(/\bexports\.(\w+)=/g)].map(([, name = '']) => name);

/** The libraries of a mini program that take React. */
const LIBRARIES = [
  'node_modules/react-reconciler/cjs/react-reconciler.production.min.js',
  'node_modules/@tarojs/react/dist/react.esm.js',
  'node_modules/@tarojs/plugin-framework-react/dist/runtime.js',
  'node_modules/zustand/esm/react.mjs',
];

function run(source: string): Readonly<Record<string, unknown>> {
  const exports = {};
  new Function('exports', source)(exports);
  return exports;
}

it('keeps what libraries call, and no more for them', () => {
  const called = LIBRARIES.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/(?<!")\b(?:R|React|react|aa)\.(\w+)/g),
  ]).map(([, name = '']) => name);
  expect(EXPORTED.filter((name) => called.includes(name)).sort()).toEqual([...CALLED_BY_LIBRARIES].sort());
});

it('keeps what the shop names', () => {
  const react = run(dropUnused(SOURCE, new Set(['useState', 'memo'])));
  expect(Object.keys(react).sort()).toEqual([...CALLED_BY_LIBRARIES, 'memo', 'useState'].sort());
});

it('stops the build when React no longer has what libraries call', () => {
  expect(() => dropUnused(SOURCE.replace('exports.createRef=', 'exports.makeRef='), new Set())).toThrow('createRef');
});
