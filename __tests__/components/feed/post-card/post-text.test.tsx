import { fireEvent, render, screen } from '@testing-library/react';

import { Words } from '@/components/feed/post-card/post-text';

const LONG = '今天开窑。'.repeat(60);

describe('the words of a post', () => {
  it('are unfolded and folded again by the shopper', () => {
    render(<Words postId="p" text={LONG} />);
    const folded = screen.getByText(LONG).className;
    fireEvent.click(screen.getByText('全文'));
    expect(screen.getByText(LONG).className).not.toBe(folded);
    fireEvent.click(screen.getByText('收起'));
    expect(screen.getByText(LONG).className).toBe(folded);
  });

  it('offer no unfolding when they are short, and take no room when there are none', () => {
    const { container } = render(<Words postId="p" text="今天开窑。" />);
    expect(screen.queryByText('全文')).toBeNull();
    expect(render(<Words postId="p" text="" />).container.childElementCount).toBe(0);
    expect(container.childElementCount).toBe(1);
  });
});
