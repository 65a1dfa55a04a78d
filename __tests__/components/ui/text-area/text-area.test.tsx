import { render, screen } from '@testing-library/react';

import { TextArea } from '@/components/ui/text-area/text-area';

const area = (value: string) => (
  <TextArea
    size="two-lines"
    label="说明"
    value={value}
    placeholder="发生了什么"
    maxLength={10}
    countFrom={3}
    countText={(length, max) => `${length}/${max}`}
    onChange={jest.fn()}
  />
);

describe('TextArea', () => {
  it('counts characters only near the limit', () => {
    const { rerender } = render(area('一二三四五六'));
    expect(screen.queryByText('6/10')).toBeNull();
    rerender(area('一二三四五六七'));
    expect(screen.getByText('7/10')).toBeTruthy();
  });
});
