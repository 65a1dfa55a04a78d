import { shortenPage, shortPages } from '../../../config/plugins/short-pages';

const TARO = `
var taroOption = createPageConfig(component, 'desk/order/index', {root:{cn:[]}}, config || {})
if (component && component.behaviors) {
  taroOption.behaviors = (taroOption.behaviors || []).concat(component.behaviors)
}
var inst = Page(taroOption)
`;

it('leaves the call that makes the page', () => {
  expect(shortenPage(TARO)).toMatch(
    /^import \{ startPage \} from ".*start-page\.js"\nstartPage\(component, 'desk\/order\/index'\)$/,
  );
});

it('stops the build when Taro writes something else', () => {
  expect(() => shortenPage('Page(createPage(component))')).toThrow('short-pages');
});

it('changes pages only', () => {
  const loaderMeta: Parameters<typeof shortPages>[0][number]['loaderMeta'] = {};
  shortPages([{ loaderMeta }]);
  expect(loaderMeta.modifyInstantiate?.(TARO, 'page')).toBe(shortenPage(TARO));
  expect(loaderMeta.modifyInstantiate?.('App(config)', 'app')).toBe('App(config)');
});
