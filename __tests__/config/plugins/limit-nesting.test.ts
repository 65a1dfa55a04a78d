import { runInNewContext } from 'node:vm';

interface Template {
  nestElements: Map<string, number>;
  readonly componentsAlias: Readonly<Record<string, { readonly _num: string }>>;
  readonly baseLevel: number;
  buildXSTmplName?: () => string;
  buildXSTmpExtra?: () => string;
}

const { limitNesting } = jest.requireActual<{
  limitNesting: (template: Template, ofOneKind: Readonly<Record<string, number>>) => void;
}>('../../../config/plugins/limit-nesting.js');

/** Kinds as they are sent (compact-nodes). */
const [PURE, TEXT, SCROLL, IMAGE] = [undefined, 7, 66, 4];

function limited() {
  const template: Template = {
    nestElements: new Map([['label', 6]]),
    componentsAlias: { 'pure-view': { _num: '3' }, text: { _num: '7' }, 'scroll-view': { _num: '66' } },
    baseLevel: 5,
  };
  limitNesting(template, { text: 1, 'scroll-view': 2 });
  const script = `({ a: ${template.buildXSTmplName?.() ?? ''}, ${template.buildXSTmpExtra?.() ?? ''} })`;
  const { a, f } = runInNewContext(script);
  return {
    template,
    nameOf: a,
    above: (...kinds: readonly (number | undefined)[]) => kinds.reduce((list, kind) => f(list, kind), ''),
  };
}

it('lets Taro write the listed kinds as often as they are nested, and pure-view for every level', () => {
  expect([...limited().template.nestElements]).toEqual([
    ['pure-view', -1],
    ['text', 1],
    ['scroll-view', 2],
  ]);
});

it('names the template by depth for pure-view, and by the nodes of the same kind around it for a listed kind', () => {
  const { nameOf, above } = limited();
  expect(nameOf(0, PURE, above())).toBe('tmpl_0_3');
  expect(nameOf(3, PURE, above(PURE, TEXT))).toBe('tmpl_3_3');
  expect(nameOf(3, SCROLL, above(PURE, TEXT))).toBe('tmpl_0_66');
  expect(nameOf(9, SCROLL, above(SCROLL, TEXT))).toBe('tmpl_1_66');
  expect(nameOf(9, IMAGE, above(SCROLL, TEXT))).toBe('tmpl_0_4');
});

it('looks a kind up as a text: WeChat does not find a number among the keys of an object', () => {
  const { template } = limited();
  for (const build of [template.buildXSTmplName, template.buildXSTmpExtra]) {
    const [before = '', after] = (build?.() ?? '').split('limits[n]');
    expect(before).toContain("'' + n");
    expect(after).toBeDefined();
  }
});

it('draws what is nested deeper as a component', () => {
  const { nameOf, above } = limited();
  expect(nameOf(4, PURE, above())).toBe('tmpl_4_container');
  expect(nameOf(1, TEXT, above(TEXT))).toBe('tmpl_4_container');
  expect(nameOf(2, SCROLL, above(SCROLL, SCROLL))).toBe('tmpl_4_container');
});
