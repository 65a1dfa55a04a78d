import { only, project, readTree, type Rule } from '../support/rules/source-tree';

const WRITER = 'src/cloud/repositories/orders/put-order.ts';

/** Orders that are written without counting them. */
const uncountedWrites: Rule = (files) =>
  [...only(files, (file) => file.startsWith('src/cloud/') && file !== WRITER)].flatMap(([file, text]) =>
    /\bput\(\s*'orders'/.test(text) ? [file] : [],
  );

describe('an order', () => {
  it('is written by `putOrder` only, which counts it for the figures and its customer', () => {
    expect(uncountedWrites(readTree('src'))).toEqual([]);
  });

  it('written in another place is reported', () => {
    expect(uncountedWrites(project({ 'src/cloud/jobs/a.ts': `tx.put('orders', record);` }))).toHaveLength(1);
  });
});
