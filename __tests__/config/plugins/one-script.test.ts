import path from 'node:path';

type Loader = (this: { readonly getOptions: () => object; readonly resourcePath: string }) => string;

const pageLoader = jest.requireActual<Loader>('../../../config/plugins/one-script/page-loader.js');
const allPagesLoader = jest.requireActual<Loader>('../../../config/plugins/one-script/all-pages-loader.js');

const FOLDER = path.resolve('src/desk');
const EDIT = path.join(FOLDER, 'shop/edit/index.tsx');

const load = (loader: Loader, options: object, resourcePath = '') =>
  loader.call({ getOptions: () => options, resourcePath });

it('takes a page from the one module of all', () => {
  expect(load(pageLoader, { folder: FOLDER, all: '/all-pages.js?desk' }, EDIT)).toBe(
    'export { shop_edit_index as default } from "/all-pages.js?desk";',
  );
});

it('has every page once, its file with a query, which is not taken from the one module again', () => {
  const lines = load(allPagesLoader, { folder: FOLDER }).split('\n');
  expect(lines).toContain(`export { default as shop_edit_index } from ${JSON.stringify(`${EDIT}?page`)};`);
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.every((line) => line.includes('/index.tsx?page'))).toBe(true);
  expect([...lines].sort()).toEqual(lines);
});
