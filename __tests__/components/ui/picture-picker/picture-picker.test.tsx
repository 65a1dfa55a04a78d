import { fireEvent, render, screen } from '@testing-library/react';

import { PicturePicker } from '@/components/ui/picture-picker/picture-picker';

const picture = (url: string) => ({ url, width: 1, height: 1, alt: '照片' });
const acts = () => ({ onAdd: jest.fn(), onRemove: jest.fn(), onOpen: jest.fn() });

describe('the pictures that go with something written', () => {
  it('are opened, taken out and added to, each by a control that says which', () => {
    const does = acts();
    render(<PicturePicker pictures={[picture('a'), picture('b')]} most={9} {...does} />);
    fireEvent.click(screen.getByLabelText('第 2 张照片，共 2 张，点开看大图'));
    fireEvent.click(screen.getByLabelText('去掉第 1 张照片'));
    fireEvent.click(screen.getByLabelText('再放照片，还能放 7 张'));
    expect(does.onOpen.mock.calls).toEqual([[1]]);
    expect(does.onRemove.mock.calls).toEqual([[0]]);
    expect(does.onAdd).toHaveBeenCalledTimes(1);
  });

  it('leave nothing to add with once there is no room', () => {
    render(<PicturePicker pictures={['a', 'b', 'c'].map(picture)} most={3} {...acts()} />);
    expect(screen.queryByLabelText(/放照片/)).toBeNull();
  });

  it('say why none came, and that none is needed', () => {
    render(<PicturePicker pictures={[]} most={9} trouble="refused" {...acts()} />);
    expect(screen.getByRole('alert').textContent).toMatch(/没让小铺看.*不放照片也可以/);
  });
});
