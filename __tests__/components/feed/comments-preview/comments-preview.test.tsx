import { fireEvent, render, screen } from '@testing-library/react';

import { CommentsPreview } from '@/components/feed/comments-preview/comments-preview';
import type { Comment } from '@/contract/feed/post';

import { aPostActivity, NOW } from '../../../support/builders/builders';

const named = (name: string) => ({ kind: 'named', name }) as const;

const comment = (id: string, overrides: Partial<Comment> = {}): Comment => ({
  id,
  author: named('小满'),
  text: `第 ${id} 句`,
  at: NOW,
  ...overrides,
});

const renderPreview = (comments: readonly Comment[], earlierCount = 0) => {
  const onMore = jest.fn();
  const { container } = render(
    <CommentsPreview activity={aPostActivity({ comments, earlierCount })} onMore={onMore} />,
  );
  return { container, onMore };
};

describe('CommentsPreview', () => {
  it('shows author and recipient, 我 for the shopper and 客人 for others', () => {
    renderPreview([
      comment('1', { author: named('阿禾'), replyTo: named('小满') }),
      comment('2', { author: { kind: 'me' }, replyTo: { kind: 'anonymous', tag: '3fa' } }),
    ]);
    expect(screen.getByText('阿禾 回复 小满')).toBeTruthy();
    expect(screen.getByText('我 回复 客人 3fa')).toBeTruthy();
  });

  it('renders nothing without comments', () => {
    expect(renderPreview([]).container.childElementCount).toBe(0);
  });

  it('counts further comments, including those not loaded, and opens them', () => {
    const { onMore } = renderPreview(
      ['1', '2', '3', '4'].map((id) => comment(id)),
      7,
    );
    expect(screen.queryByText(/第 4 句/)).toBeNull();
    fireEvent.click(screen.getByText('还有 8 条评论'));
    expect(onMore).toHaveBeenCalledTimes(1);
  });

  it('shows the moderation status on the shopper’s own comments', () => {
    const own = (id: string, hidden: Comment['hidden']) =>
      comment(id, { author: { kind: 'me' }, ...(hidden && { hidden }) });
    const { container } = renderPreview([
      own('1', { state: 'in-review' }),
      own('2', { state: 'refused', reason: 'advert' }),
    ]);
    expect(container.textContent).toContain('第 1 句（审核中，只有你看得到）');
    expect(container.textContent).toContain('第 2 句（像是广告或联系方式，没有给别人看）');
  });

  it('shows HTML tags as text', () => {
    const { container } = renderPreview([comment('1', { text: '<script>alert(1)</script><b>好</b>' })]);
    expect(container.querySelector('script, b')).toBeNull();
    expect(container.textContent).toContain('<script>alert(1)</script>');
  });
});
