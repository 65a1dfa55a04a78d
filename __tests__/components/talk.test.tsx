import { fireEvent, render, screen } from '@testing-library/react';

import { Talk } from '@/components/talk/talk';
import type { Comment } from '@/contract/post';

import { NOW } from '../support/builders';

const named = (name: string) => ({ kind: 'named', name }) as const;

const comment = (id: string, overrides: Partial<Comment> = {}): Comment => ({
  id,
  author: named('小满'),
  text: `第 ${id} 句`,
  at: NOW,
  ...overrides,
});

describe('what people said', () => {
  it('names whom the seller answers', () => {
    render(<Talk likes={0} comments={[comment('1', { author: named('阿禾'), replyTo: named('小满') })]} />);
    expect(screen.getByText('阿禾 回复 小满')).toBeTruthy();
  });

  it('takes no room when nobody said a thing', () => {
    expect(render(<Talk likes={0} comments={[]} />).container.childElementCount).toBe(0);
  });

  it('tells how many more there are, and leads to them', () => {
    const onMore = jest.fn();
    render(<Talk likes={3} comments={['1', '2', '3'].map((id) => comment(id))} most={2} onMore={onMore} />);
    expect(screen.getByText('3 人喜欢')).toBeTruthy();
    expect(screen.queryByText(/第 3 句/)).toBeNull();
    fireEvent.click(screen.getByText('还有 1 条评论'));
    expect(onMore).toHaveBeenCalledTimes(1);
  });
});
