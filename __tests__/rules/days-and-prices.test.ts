import ts from 'typescript';

import { eachNode, only, project, readTree, type Rule } from '../support/rules/source-tree';

/** Days are written here alone, so that they look alike and no line breaks inside one. */
const DAYS = 'src/copy/format-time.ts';
/** Tables that a computer reads, and pickers of the phone, want days as 2026-11-20. */
const MAY_WRITE_ISO = /^src\/(desk\/parts\/form|copy\/zh-cn\/desk)\//;

const strayDays: Rule = (files) =>
  eachNode(
    only(files, (file) => file !== DAYS && !file.startsWith('src/cloud/') && !MAY_WRITE_ISO.test(file)),
    (node, source) => {
      const isStray =
        (ts.isStringLiteral(node) && node.text.startsWith('dayjs')) ||
        (ts.isIdentifier(node) && /^(formatIso\w+|toLocale\w*String)$/.test(node.text));
      return isStray ? node.getText(source) : undefined;
    },
  );

/** Where a price may be put together from its sign and its figures; the desk repeats what is typed. */
const MAY_WRITE_PRICES = /^src\/(copy\/format\.ts|desk\/)/;

const strayPrices: Rule = (files) =>
  eachNode(
    only(files, (file) => !MAY_WRITE_PRICES.test(file)),
    (node, source) => (ts.isTemplateHead(node) && /¥$/.test(node.text) ? node.parent.getText(source) : undefined),
  );

const tree = readTree('src');

describe('days and prices', () => {
  it('are written in one way', () => {
    expect(strayDays(tree)).toEqual([]);
    expect(strayPrices(tree)).toEqual([]);
  });

  it('written in another way are reported', () => {
    const own = project({ 'src/pages/a.tsx': "import dayjs from 'dayjs'; export const a = (n: number) => `¥${n}`;" });
    expect(strayDays(own)).toHaveLength(1);
    expect(strayPrices(own)).toHaveLength(1);
  });
});
