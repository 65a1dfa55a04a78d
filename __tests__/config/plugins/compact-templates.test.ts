import table from '../../../config/plugins/component-attributes.json';

interface Template {
  readonly internalComponents: object;
  buildTemplate(config: object): string;
  buildBaseComponentTemplate(extension: string): string;
}

const { UnRecursiveTemplate } = jest.requireActual<{ UnRecursiveTemplate: new () => Template }>(
  '@tarojs/shared/dist/template',
);
const { limitAttributes } = jest.requireActual<{ limitAttributes: (components: object, table: object) => void }>(
  '../../../config/plugins/limit-attributes.js',
);
const { compactTemplate, compactTemplates } = jest.requireActual<{
  compactTemplate: (text: string) => string;
  compactTemplates: (template: Template) => void;
}>('../../../config/plugins/compact-nodes/index.js');

describe('a template', () => {
  /** The templates of a build that uses views and pictures, three levels deep. */
  function templates(): string {
    const template = new UnRecursiveTemplate();
    Object.assign(template, { supportXS: true, baseLevel: 3, isUseXS: true });
    limitAttributes(template.internalComponents, table);
    compactTemplates(template);
    const includes = new Set(['view', 'pure-view', 'static-view', 'image', 'text', 'input']);
    return [
      template.buildTemplate({ includes, thirdPartyComponents: new Map(), includeAll: false }),
      template.buildBaseComponentTemplate('.wxml'),
    ].join('\n');
  }

  it('reads nothing by a name that is not sent', () => {
    const text = templates();
    expect(text.match(/\b(?:i|item|root)\.\w{2,}/g)?.filter((name) => name !== 'i.focus')).toEqual([]);
    expect(text).not.toMatch(/"sid"|'tmpl_0_' \+/);
    expect(text).toContain('wx:key="s"');
    expect(text).toContain(`id="{{i.u||'_'+i.s}}" data-sid="_{{i.s}}"`);
  });

  it('shows the text of a container before its children, with nothing between', () => {
    const text = templates();
    for (const [container] of text.matchAll(/<(?:view|text) [^>]*>.*/g))
      expect(container).toMatch(/>{{i\.v\|\|''}}<template/);
    expect(text.match(/i\.v/g)?.length).toBeGreaterThan(4);
  });

  it('assumes what is usual', () => {
    const text = templates();
    expect(text).toMatch(/<image [^>]*mode="{{xs\.b\(i\.\w,'aspectFill'\)}}"/);
    expect(text).toMatch(/<view [^>]*aria-role="{{xs\.b\(i\.\w,'button'\)}}"/);
  });

  it('compares kinds as numbers', () => {
    expect(compactTemplate(`{{i.nn === '9'}}`)).toBe('{{i.n === 9}}');
    expect(compactTemplate(`{{xs.a(0, item.nn, '')}}`)).toBe(`{{xs.a(0, item.n, '')}}`);
    expect(compactTemplate(`{{'tmpl_0_' + i.nn}}`)).toBe(`{{xs.a(0, i.n, '')}}`);
  });
});
