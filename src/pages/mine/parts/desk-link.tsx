import { useDidShow } from '@tarojs/taro';

import { Dot } from '@/components/ui/dot/dot';
import { Menu, MenuItem } from '@/components/ui/menu/menu';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import { deskResource, waitingCount } from '@/stores/desk/desk';

/** The row that opens the seller's desk, with a dot while something waits there; hidden from everyone else. */
export function DeskLink() {
  const { remote, reload } = deskResource.use({});
  const summary = valueIn(remote);
  // Asked again only for the seller: for all others the answer stays the same.
  useDidShow(() => void (summary && reload()));
  if (!summary) return null;
  const isWaiting = waitingCount(summary) > 0;
  const description = isWaiting ? copy.mine.deskWaiting : undefined;
  return (
    <Menu>
      <MenuItem name={copy.mine.desk} description={description} onTap={() => void navigateTo({ to: 'desk' })}>
        {isWaiting && <Dot />}
      </MenuItem>
    </Menu>
  );
}
