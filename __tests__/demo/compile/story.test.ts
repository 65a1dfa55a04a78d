import { compileShop } from '@/demo/compile/shop';
import { picture } from '@/demo/picture';
import type { GoodsContent } from '@/demo/types';

import { goodsContent, testContent } from '../../support/test-content';

function recordOf(description: GoodsContent['description']) {
  const goods = [goodsContent({ id: 'cup', description })];
  return compileShop(testContent({ goods }), 0).catalog.goods[0];
}

describe('a description', () => {
  it('with pictures between its paragraphs is a story, and its words alone are what is searched', () => {
    const record = recordOf(['手拉坯。', picture('cup.svg', '一只杯'), '薄胎。']);
    expect(record?.description).toEqual(['手拉坯。', '薄胎。']);
    expect(record?.story?.map(({ kind }) => kind)).toEqual(['text', 'picture', 'text']);
  });

  it('of words alone is no story', () => {
    const record = recordOf(['手拉坯。']);
    expect(record?.description).toEqual(['手拉坯。']);
    expect(record?.story).toBeUndefined();
  });
});
