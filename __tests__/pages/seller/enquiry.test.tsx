import Taro from '@tarojs/taro';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { Enquiry } from '@/pages/seller/parts/enquiry';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: jest.fn() }));

const TEXT = '你好，我在小铺看中了：\n· 白瓷杯 ×1\n还有吗？';
const clipboard = jest.mocked(Taro.setClipboardData);

beforeEach(() => clipboard.mockReset());

describe('the enquiry', () => {
  it('says that it was copied already', () => {
    render(<Enquiry text={TEXT} copiedBefore />);
    expect(screen.getByText('已复制，加好友后粘贴给我就好。')).toBeTruthy();
    expect(clipboard).not.toHaveBeenCalled();
  });

  it('does not say so if it was not, and can be copied', async () => {
    clipboard.mockResolvedValue({ errMsg: 'setClipboardData:ok', data: TEXT });
    render(<Enquiry text={TEXT} copiedBefore={false} />);
    expect(screen.queryByText(/已复制/)).toBeNull();
    fireEvent.click(screen.getByText('复制这段话'));
    await waitFor(() => expect(screen.getByText(/已复制/)).toBeTruthy());
    expect(clipboard).toHaveBeenCalledWith({ data: TEXT });
  });

  it('stays readable if copying is refused, with a hint', async () => {
    clipboard.mockRejectedValue({ errMsg: 'setClipboardData:fail' });
    const { container } = render(<Enquiry text={TEXT} copiedBefore={false} />);
    fireEvent.click(screen.getByText('复制这段话'));
    await waitFor(() => expect(screen.getByText(/没能复制/)).toBeTruthy());
    expect(container.textContent).toContain(TEXT);
  });
});
