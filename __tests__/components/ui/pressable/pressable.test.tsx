import { fireEvent, render, screen } from '@testing-library/react';

import { Pressable } from '@/components/ui/pressable/pressable';

describe('Pressable', () => {
  it('is a button with a label', () => {
    const onTap = jest.fn();
    render(
      <Pressable label="看全部评价" onTap={onTap}>
        全部
      </Pressable>,
    );
    fireEvent.click(screen.getByRole('button', { name: '看全部评价' }));
    expect(onTap).toHaveBeenCalledTimes(1);
  });

  it('is no button without onTap', () => {
    render(<Pressable label="看全部评价">全部</Pressable>);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByLabelText('看全部评价')).toBeNull();
  });
});
