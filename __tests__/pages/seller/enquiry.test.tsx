import Taro from '@tarojs/taro';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { Enquiry } from '@/pages/seller/parts/enquiry';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: jest.fn() }));

const TEXT = '你好，我在小铺看中了：\n· 白瓷杯 ×1\n还有吗？';
const clipboard = jest.mocked(Taro.setClipboardData);

beforeEach(() => clipboard.mockReset());

describe('the enquiry', () => {
  it('is copied by a tap, not before', async () => {
    clipboard.mockResolvedValue({ errMsg: 'setClipboardData:ok', data: TEXT });
    render(<Enquiry text={TEXT} />);
    expect(screen.queryByText(/已复制/)).toBeNull();
    expect(clipboard).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('复制这段话'));
    await waitFor(() => expect(screen.getByText(/已复制/)).toBeTruthy());
    expect(clipboard).toHaveBeenCalledWith({ data: TEXT });
  });

  it('stays readable if copying is refused, with a hint', async () => {
    clipboard.mockRejectedValue({ errMsg: 'setClipboardData:fail' });
    const { container } = render(<Enquiry text={TEXT} />);
    fireEvent.click(screen.getByText('复制这段话'));
    await waitFor(() => expect(screen.getByText(/没能复制/)).toBeTruthy());
    expect(container.textContent).toContain(TEXT);
  });
});
