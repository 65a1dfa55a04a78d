import { fireEvent, render, screen } from '@testing-library/react';

import { ListFooter } from '@/components/ui/list-footer/list-footer';

describe('ListFooter', () => {
  it('loads more on tap after a failure', () => {
    const onLoadMore = jest.fn();
    render(<ListFooter status="failed" isEnd={false} onLoadMore={onLoadMore} />);
    fireEvent.click(screen.getByText('后面的没取到，点这里再试'));
    expect(onLoadMore).toHaveBeenCalledTimes(1);
  });

  it('distinguishes loading more from the end of the list', () => {
    const { rerender } = render(<ListFooter status="loading" isEnd={false} onLoadMore={jest.fn()} />);
    expect(screen.getByText('正在加载')).toBeTruthy();
    rerender(<ListFooter status="idle" isEnd onLoadMore={jest.fn()} />);
    expect(screen.getByText('就这些了')).toBeTruthy();
  });

  it('keeps its node in every state', () => {
    const { container, rerender } = render(<ListFooter status="loading" isEnd={false} onLoadMore={jest.fn()} />);
    const node = container.firstChild;
    rerender(<ListFooter status="failed" isEnd={false} onLoadMore={jest.fn()} />);
    expect(container.firstChild).toBe(node);
    expect(container.textContent).toBe('后面的没取到，点这里再试');
  });
});
