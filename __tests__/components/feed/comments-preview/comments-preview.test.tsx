import { fireEvent, render, screen } from '@testing-library/react';

import { Talk } from '@/components/feed/comments-preview/comments-preview';
import type { Comment } from '@/contract/feed/post';

import { aTalk, NOW } from '../../../support/builders/builders';

const named = (name: string) => ({ kind: 'named', name }) as const;

const comment = (id: string, overrides: Partial<Comment> = {}): Comment => ({
  id,
  author: named('小满'),
  text: `第 ${id} 句`,
  at: NOW,
  ...overrides,
});

const drawn = (comments: readonly Comment[], earlier = 0) => {
  const onMore = jest.fn();
  const { container } = render(<Talk talk={aTalk({ comments, earlier })} onMore={onMore} />);
  return { container, onMore };
};

describe('what people said', () => {
  it('names whom the seller answers, and calls the shopper 我 and other shoppers guests', () => {
    drawn([
      comment('1', { author: named('阿禾'), replyTo: named('小满') }),
      comment('2', { author: { kind: 'me' }, replyTo: { kind: 'guest', mark: '3fa' } }),
    ]);
    expect(screen.getByText('阿禾 回复 小满')).toBeTruthy();
    expect(screen.getByText('我 回复 客人 3fa')).toBeTruthy();
  });

  it('takes no room when nobody said a thing', () => {
    expect(drawn([]).container.childElementCount).toBe(0);
  });

  it('tells how many more there are, those not sent to the phone among them, and leads to them', () => {
    const { onMore } = drawn(
      ['1', '2', '3', '4'].map((id) => comment(id)),
      7,
    );
    expect(screen.queryByText(/第 4 句/)).toBeNull();
    fireEvent.click(screen.getByText('还有 8 条评论'));
    expect(onMore).toHaveBeenCalledTimes(1);
  });

  it('says on one’s own that no one else sees it yet, or why it never will be', () => {
    const own = (id: string, hidden: Comment['hidden']) =>
      comment(id, { author: { kind: 'me' }, ...(hidden && { hidden }) });
    const { container } = drawn([own('1', { state: 'in-review' }), own('2', { state: 'refused', because: 'advert' })]);
    expect(container.textContent).toContain('第 1 句（审核中，只有你看得到）');
    expect(container.textContent).toContain('第 2 句（像是广告或联系方式，没有给别人看）');
  });

  it('shows tags as what they are: words', () => {
    const { container } = drawn([comment('1', { text: '<script>alert(1)</script><b>好</b>' })]);
    expect(container.querySelector('script, b')).toBeNull();
    expect(container.textContent).toContain('<script>alert(1)</script>');
  });
});
