import { ScrollView } from '@tarojs/components';
import { render, screen } from '@testing-library/react';

import { TabStrip } from '@/components/ui/tab-strip/tab-strip';

jest.mock('@tarojs/components', () => {
  const components = jest.requireActual<typeof import('@tarojs/components')>('@tarojs/components');
  return { ...components, ScrollView: jest.fn(components.ScrollView as never) };
});

describe('a strip of tabs', () => {
  it('scrolls to the selected one, which may be beyond the edge of the screen', () => {
    const tabs = ['1', '2'].map((id) => ({ id, text: `第 ${id} 格` }));
    render(<TabStrip tabs={tabs} selectedId="2" onSelect={jest.fn()} />);
    const { id } = screen.getByText('第 2 格');
    // WeChat takes no id that begins with a digit.
    expect(id).toMatch(/^[a-z]/);
    expect(jest.mocked(ScrollView as never as jest.Mock).mock.calls[0]?.[0]).toMatchObject({ scrollIntoView: id });
  });
});
