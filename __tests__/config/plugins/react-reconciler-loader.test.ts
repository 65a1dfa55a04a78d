import { readFileSync } from 'node:fs';

const foldHostConfig = jest.requireActual<
  ((source: string) => string) & {
    readonly CONSTANTS: Readonly<Record<string, string>>;
    readonly MISSING: readonly string[];
    readonly CALLED: readonly string[];
  }
>('../../../config/plugins/react-reconciler-loader.js');

const SOURCE = readFileSync('node_modules/react-reconciler/cjs/react-reconciler.production.min.js', 'utf8');
const TARO = readFileSync('node_modules/@tarojs/react/dist/react.esm.js', 'utf8');
const [, hostConfig = ''] = /^const hostConfig = \{$([\s\S]*?)^\};$/m.exec(TARO) ?? [];

/** Taro's code without what only a development build runs. */
const production = TARO.replace(/^if \(process\.env\.NODE_ENV !== 'production'\) \{$[\s\S]*?^\}$/m, '');

describe('what is written into the reconciler', () => {
  it.each(Object.entries(foldHostConfig.CONSTANTS))('%s is %s in Taro’s host config', (name, value) => {
    expect(hostConfig).toMatch(new RegExp(`^    ${name}: ${value},$`, 'm'));
  });

  it('takes for missing what Taro’s host config does not have, all of it and nothing else', () => {
    const members = new Set([...SOURCE.matchAll(/\$\$\$hostConfig\.(\w+)/g)].map(([, name = '']) => name));
    const present = new Set([...hostConfig.matchAll(/^ {4}(\w+)[(:]/gm)].map(([, name]) => name));
    expect([...members].filter((name) => !present.has(name)).sort()).toEqual([...foldHostConfig.MISSING].sort());
  });

  it('keeps the functions that Taro calls, and no other', () => {
    const exported = [...SOURCE.matchAll(/\bexports\.(\w+)=/g)].map(([, name = '']) => name);
    const called = exported.filter((name) =>
      new RegExp(`\\b(TaroReconciler|[rR]enderer)\\.${name}\\b`).test(production),
    );
    expect(called.sort()).toEqual([...foldHostConfig.CALLED].sort());
    expect(SOURCE).not.toMatch(/\bexports\.\w+[^\w=]/);
  });
});

it('leaves the members that Taro has, and the calls of functions, as they are', () => {
  const folded = foldHostConfig(SOURCE);
  expect(folded).toContain('$$$hostConfig.appendChild');
  expect(folded).toContain('exports.updateContainer=');
  expect(folded).not.toContain('exports.createHydrationContainer');
  expect(folded).not.toMatch(/\$\$\$hostConfig\.supports/);
});

it('stops the build when the source is of another version', () => {
  expect(() => foldHostConfig('exports.createContainer=1;')).toThrow('does not match this version: supportsMutation');
});
