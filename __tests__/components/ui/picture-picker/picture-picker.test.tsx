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
    fireEvent.click(screen.getByLabelText('再加照片，还能放 7 张'));
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
    expect(screen.getByRole('alert').textContent).toMatch(/没让小铺看.*不加照片也可以/);
  });

  it('puts a picture in front of the one before it, where the sequence matters', () => {
    const props = { ...handlers(), onMoveUp: jest.fn() };
    render(<PicturePicker pictures={['a', 'b'].map(picture)} limit={9} {...props} />);
    expect(screen.queryByLabelText('把第 1 张往前挪一张')).toBeNull();
    fireEvent.click(screen.getByLabelText('把第 2 张往前挪一张'));
    expect(props.onMoveUp.mock.calls).toEqual([[1]]);
  });

  it('does not open the album again while pictures are being stored', () => {
    const props = handlers();
    render(<PicturePicker pictures={[]} limit={9} busy {...props} />);
    fireEvent.click(screen.getByText('正在放'));
    expect(props.onAdd).not.toHaveBeenCalled();
  });

  it('does not call pictures optional where the text needs one', () => {
    render(<PicturePicker pictures={[]} limit={9} required problem="too-large" {...handlers()} />);
    expect(screen.getByRole('alert').textContent).not.toContain('不加照片也可以');
  });
});
