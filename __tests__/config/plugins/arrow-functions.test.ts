const { withArrows } = jest.requireActual<{ withArrows: (code: string) => string | undefined }>(
  '../../../config/plugins/arrow-functions.js',
);

/** What the function `f` returns once this script stands in it. */
const resultOf = (script: string): unknown => new Function(script)();

describe('writing functions as arrow functions', () => {
  it('declares them first in their block, as they may be called before', () => {
    const script = 'var a=b(1);return a;function b(e){return e+c();function c(){return 2}}';
    const shorter = withArrows(`function f(){${script}}`);
    expect(shorter).toBe('function f(){let b=e=>{let c=()=>{return 2;};return e+c();};var a=b(1);return a;}');
    expect(resultOf(`${shorter ?? ''}return f()`)).toBe(resultOf(script));
  });

  it('keeps async functions async', () => {
    expect(withArrows('x(()=>{async function a(e){await e}a()})')).toBe('x(()=>{let a=async e=>{await e;};a();});');
  });

  it('keeps the directives of a function first', () => {
    expect(withArrows('x(()=>{"use strict";function a(){}a()})')).toBe('x(()=>{"use strict";let a=()=>{};a();});');
  });

  it.each([
    ['a generator', 'function*a(){}'],
    ['its own this', 'function a(){return ()=>this.b}'],
    ['its own arguments', 'function a(){return arguments}'],
    ['another one of the same name', 'function a(){}function a(){return 1}'],
    ['another value later', 'function a(){}a=1'],
    ['the name of a parameter', 'function e(){}'],
    ['a block of its own', 'if(e){function a(){}}'],
  ])('keeps a function with %s', (_, code) => {
    expect(withArrows(`x((e)=>{${code}})`)).not.toContain('let');
  });

  it('takes this and arguments of a function within for what they are', () => {
    const code = 'x(()=>{function a(){return{b(){return this},c:function(){return arguments}}}})';
    expect(withArrows(code)).toContain('let a=()=>');
  });
});

it.each([
  ['new Map,new Set([1]),new Date(0)', true],
  ['class A{}new A', true],
  ['let A=class{};new A', true],
  ['let A=class{};A=1;new A', false],
  ['new e(1)', false],
  ['new(e())', false],
  ['new r.a', false],
  ['class A extends Error{}', true],
  ['function e(){}class A extends e{}', false],
  ['e instanceof Object', true],
  ['e instanceof t', false],
  ['e.prototype.a=1', false],
  ['Reflect.construct(e,[])', false],
  ['Reflect.get(e,t)', true],
  // Texts, not constructions.
  ['"new"===e.kind&&`new.${t}`', true],
])('%s may have arrow functions: %s', (code, may) => {
  expect(withArrows(code) !== undefined).toBe(may);
});
