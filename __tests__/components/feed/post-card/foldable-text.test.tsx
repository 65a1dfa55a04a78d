import { fireEvent, render, screen } from '@testing-library/react';

import { FoldableText } from '@/components/feed/post-card/foldable-text';

const LONG = '今天开窑。'.repeat(60);

describe('FoldableText', () => {
  it('unfolds and folds on tap', () => {
    render(<FoldableText postId="p" text={LONG} />);
    const folded = screen.getByText(LONG).className;
    fireEvent.click(screen.getByText('全文'));
    expect(screen.getByText(LONG).className).not.toBe(folded);
    fireEvent.click(screen.getByText('收起'));
    expect(screen.getByText(LONG).className).toBe(folded);
  });

  it('has no link for a short text and renders nothing for an empty one', () => {
    const { container } = render(<FoldableText postId="p" text="今天开窑。" />);
    expect(screen.queryByText('全文')).toBeNull();
    expect(render(<FoldableText postId="p" text="" />).container.childElementCount).toBe(0);
    expect(container.childElementCount).toBe(1);
  });
});
