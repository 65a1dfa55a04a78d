import type { ComponentProps } from 'react';

import { Button } from '@/components/ui/button/button';

/** The next step of a page or a sheet: its one wide button. */
export function MainButton(props: Omit<ComponentProps<typeof Button>, 'kind' | 'wide'>) {
  return <Button {...props} kind="primary" wide />;
}
