import { fireEvent, render, screen } from '@testing-library/react';

import { PicturePicker } from '@/components/ui/picture-picker/picture-picker';

const picture = (url: string) => ({ url, width: 1, height: 1, alt: '照片' });
const handlers = () => ({ onAdd: jest.fn(), onRemove: jest.fn(), onOpen: jest.fn() });

describe('PicturePicker', () => {
  it('opens, removes and adds pictures by controls with labels', () => {
    const props = handlers();
    render(<PicturePicker pictures={[picture('a'), picture('b')]} limit={9} {...props} />);
    fireEvent.click(screen.getByLabelText('第 2 张照片，共 2 张，点开看大图'));
    fireEvent.click(screen.getByLabelText('去掉第 1 张照片'));
    fireEvent.click(screen.getByLabelText('再放照片，还能放 7 张'));
    expect(props.onOpen.mock.calls).toEqual([[1]]);
    expect(props.onRemove.mock.calls).toEqual([[0]]);
    expect(props.onAdd).toHaveBeenCalledTimes(1);
  });

  it('hides the add button at the limit', () => {
    render(<PicturePicker pictures={['a', 'b', 'c'].map(picture)} limit={3} {...handlers()} />);
    expect(screen.queryByLabelText(/放照片/)).toBeNull();
  });

  it('shows why choosing failed, and that pictures are optional', () => {
    render(<PicturePicker pictures={[]} limit={9} problem="refused" {...handlers()} />);
    expect(screen.getByRole('alert').textContent).toMatch(/没让小铺看.*不放照片也可以/);
  });
});
