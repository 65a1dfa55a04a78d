import { render, screen } from '@testing-library/react';

import { Picture } from '@/components/ui/picture/picture';

const show = (url: string) => {
  render(<Picture picture={{ url, alt: '一张', width: 1, height: 1 }} />);
  return [...screen.getAllByLabelText('一张').at(-1)!.classList];
};

describe('Picture', () => {
  it('fades in only where it was not shown before', () => {
    expect(show('/a.png')).not.toContain('known');
    expect(show('/a.png')).toContain('known');
    expect(show('/b.png')).not.toContain('known');
  });

  it('keeps fading while it is drawn again', () => {
    const picture = { url: '/c.png', alt: '又一张', width: 1, height: 1 };
    const { rerender } = render(<Picture picture={picture} />);
    rerender(<Picture picture={picture} className="wide" />);
    expect([...screen.getByLabelText('又一张').classList]).not.toContain('known');
  });
});
