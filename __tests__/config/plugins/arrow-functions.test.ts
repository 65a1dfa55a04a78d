const { withArrows } = jest.requireActual<{
  withArrows: (code: string) => { readonly code: string; readonly noClasses: boolean };
}>('../../../config/plugins/arrow-functions.js');

/** What the function `f` returns once this script stands in it. */
const resultOf = (script: string): unknown => new Function(script)();

describe('writing functions as arrow functions', () => {
  it('declares them first in their block, as they may be called before', () => {
    const script = 'var a=b(1);return a;function b(e){return e+c();function c(){return 2}}';
    const { code: shorter } = withArrows(`function f(){${script}}`);
    expect(shorter).toBe('function f(){let b=e=>{let c=()=>{return 2;};return e+c();};var a=b(1);return a;}');
    expect(resultOf(`${shorter}return f()`)).toBe(resultOf(script));
  });

  it('keeps async functions async', () => {
    expect(withArrows('x(()=>{async function a(e){await e}a()})').code).toBe(
      'x(()=>{let a=async e=>{await e;};a();});',
    );
  });

  it('keeps the directives of a function first', () => {
    expect(withArrows('x(()=>{"use strict";function a(){}a()})').code).toBe('x(()=>{"use strict";let a=()=>{};a();});');
  });

  it.each([
    ['a generator', 'function*a(){}'],
    ['its own this', 'function a(){return ()=>this.b}'],
    ['its own arguments', 'function a(){return arguments}'],
    ['its own this in the name of a method', 'function a(){return{[this.b](){}}}'],
    ['its own arguments in the name of a method', 'function a(){return class{[arguments[0]](){}}}'],
    ['another one of the same name', 'function a(){}function a(){return 1}'],
    ['another value later', 'function a(){}a=1'],
    ['the name of a parameter', 'function e(){}'],
    ['a block of its own', 'if(e){function a(){}}'],
    ['new', 'function a(){}new a'],
  ])('keeps a function with %s', (_, code) => {
    expect(withArrows(`x((e)=>{${code}})`).code).not.toContain('let');
  });

  it('takes a function for one that does nothing but being called, in a script with classes', () => {
    const code = 'x(()=>{new e;function a(){}function b(){}a();c(b)})';
    expect(withArrows(code).code).toBe('x(()=>{let a=()=>{};new e();function b(){}a();c(b);});');
  });

  it('takes this and arguments of a function within for what they are', () => {
    const code = 'x(()=>{function a(){return{b(){return this},c:function(){return arguments}}}})';
    expect(withArrows(code).code).toContain('let a=()=>');
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
])('%s has no classes but known ones: %s', (code, noClasses) => {
  expect(withArrows(code).noClasses).toBe(noClasses);
});
