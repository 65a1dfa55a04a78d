import type { ReactNode } from 'react';

import { Screen } from '@/components/ui/screen/screen';
import type { Remote } from '@/contract/remote';
import { RemotePage } from '@/pages/shared/remote-page';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';

/** Something that is read from the cloud, as the `use` of a resource gives it. */
export interface Source<T> {
  readonly remote: Remote<T>;
  readonly reload: () => Promise<void>;
}

interface DeskViewProps<T> {
  readonly source: Source<T>;
  readonly children: (value: T) => ReactNode;
}

/** What the seller works with, in every state. */
export function DeskView<T>({ source: { remote, reload }, children }: DeskViewProps<T>) {
  return (
    <RemotePage remote={remote} shape="rows" onRetry={reload}>
      {children}
    </RemotePage>
  );
}

/** A page with nothing else. */
export function DeskPage<T>({ hasActionBar = false, ...view }: DeskViewProps<T> & { readonly hasActionBar?: boolean }) {
  return (
    <Screen hasActionBar={hasActionBar}>
      <DeskView {...view} />
    </Screen>
  );
}

/** The same, read again when the page is shown, and by pulling it down. */
export function useFresh<S extends Source<unknown>>(source: S): S {
  useRefreshOnShow(source.remote.status, source.reload);
  useRefreshOnPullDown(source.reload);
  return source;
}
