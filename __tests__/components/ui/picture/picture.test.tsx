import { render, screen, within } from '@testing-library/react';

import { Picture } from '@/components/ui/picture/picture';

const show = (url: string) => {
  const { container } = render(<Picture picture={{ url, alt: '一张', width: 1, height: 1 }} />);
  return [...within(container).getByLabelText('一张').classList];
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
