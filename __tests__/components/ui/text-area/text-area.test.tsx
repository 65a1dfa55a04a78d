import { fireEvent, render, screen } from '@testing-library/react';

import { TextArea } from '@/components/ui/text-area/text-area';

const onChange = jest.fn();
const area = (value: string) => (
  <TextArea
    size="two-lines"
    label="说明"
    value={value}
    placeholder="发生了什么"
    maxLength={10}
    countFrom={3}
    countText={(length, max) => `${length}/${max}`}
    onChange={onChange}
  />
);

describe('TextArea', () => {
  it('counts characters only near the limit', () => {
    const { rerender } = render(area('一二三四五六'));
    expect(screen.queryByText('6/10')).toBeNull();
    rerender(area('一二三四五六七'));
    expect(screen.getByText('7/10')).toBeTruthy();
  });

  it('counts as a reader does, and says how many plain characters still fit', () => {
    render(area('👍🏽👍🏽一'));
    expect(screen.getByText('3/4')).toBeTruthy();
  });

  it('cuts a text that is too long, not inside a character', () => {
    render(area(''));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '一二三四五六七👍🏽八' } });
    expect(onChange).toHaveBeenLastCalledWith('一二三四五六七');
  });
});
