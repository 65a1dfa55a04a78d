import Taro from '@tarojs/taro';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { Enquiry } from '@/pages/seller/parts/enquiry';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: jest.fn() }));

const TEXT = '你好，我在小铺看中了：\n· 白瓷杯 ×1\n还有吗？';
const clipboard = jest.mocked(Taro.setClipboardData);

beforeEach(() => clipboard.mockReset());

describe('what the shopper came to ask', () => {
  it('is ready for pasting when it was copied on the way', () => {
    render(<Enquiry text={TEXT} ready />);
    expect(screen.getByText('已复制，加好友后粘贴给我就好。')).toBeTruthy();
    expect(clipboard).not.toHaveBeenCalled();
  });

  it('does not claim to be copied when it was not, and can be', async () => {
    clipboard.mockResolvedValue({ errMsg: 'setClipboardData:ok', data: TEXT });
    render(<Enquiry text={TEXT} ready={false} />);
    expect(screen.queryByText(/已复制/)).toBeNull();
    fireEvent.click(screen.getByText('复制这段话'));
    await waitFor(() => expect(screen.getByText(/已复制/)).toBeTruthy());
    expect(clipboard).toHaveBeenCalledWith({ data: TEXT });
  });

  it('stays readable where copying is refused, and says how else', async () => {
    clipboard.mockRejectedValue({ errMsg: 'setClipboardData:fail' });
    const { container } = render(<Enquiry text={TEXT} ready={false} />);
    fireEvent.click(screen.getByText('复制这段话'));
    await waitFor(() => expect(screen.getByText(/没能复制/)).toBeTruthy());
    expect(container.textContent).toContain(TEXT);
  });
});
