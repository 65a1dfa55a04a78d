import { render } from '@testing-library/react';

import { GoodsCard } from '@/components/catalog/goods-card/goods-card';
import { TextScale } from '@/components/ui/screen/text-scale';
import { toGoodsCard } from '@/domain/catalog/goods';

import { aGoods } from '../../../support/builders/builders';

const SAID = '早上第一口水用它。';

function textOf(title: string, { subtitle = SAID, scale = 1 } = {}): string | null {
  const card = { ...toGoodsCard(aGoods({ title }), () => 9), ...(subtitle !== '' && { subtitle }) };
  const { container } = render(
    <TextScale.Provider value={scale}>
      <GoodsCard goods={card} onOpen={jest.fn()} />
    </TextScale.Provider>,
  );
  return container.textContent;
}

describe('a goods card', () => {
  it.each(['白瓷杯', '桂花乌龙 80 克罐装'])('says a sentence where the name leaves a line free: %s', (title) => {
    expect(textOf(title)).toContain(`${title}\n${SAID}`);
  });

  it('has the name alone where it takes both lines, at the shopper’s text size', () => {
    expect(textOf('薄胎盖碗 甜白·影青·霁红')).not.toContain(SAID);
    expect(textOf('炭火工夫红茶')).toContain(SAID);
    expect(textOf('炭火工夫红茶二号', { scale: 1.5 })).not.toContain(SAID);
  });

  it('cuts a long sentence, but no character of it', () => {
    expect(textOf('白瓷杯', { subtitle: '早上起来先泡一壶再说别的事👍🏽好喝' })).toContain('再说别的事¥');
  });

  it('has the name alone where nothing is said', () => {
    expect(textOf('白瓷杯', { subtitle: '' })).not.toContain('\n');
  });
});
