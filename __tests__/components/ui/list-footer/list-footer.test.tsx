import { fireEvent, render, screen } from '@testing-library/react';

import { ListFoot } from '@/components/ui/list-footer/list-footer';

describe('the foot of a list', () => {
  it('can be asked again for what did not come', () => {
    const onMore = jest.fn();
    render(<ListFoot more="failed" ended={false} onMore={onMore} />);
    fireEvent.click(screen.getByText('后面的没取到，点这里再试'));
    expect(onMore).toHaveBeenCalledTimes(1);
  });

  it('tells the end from what is still on its way', () => {
    const { rerender } = render(<ListFoot more="loading" ended={false} onMore={jest.fn()} />);
    expect(screen.getByText('正在取更多')).toBeTruthy();
    rerender(<ListFoot more="idle" ended onMore={jest.fn()} />);
    expect(screen.getByText('就这些了')).toBeTruthy();
  });
});
