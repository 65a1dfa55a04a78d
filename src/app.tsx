import type { PropsWithChildren } from 'react';

import { TextScale } from '@/components/screen/text-scale';
import { textScale } from '@/platform/text-scale';

import './app.css';

export default function App({ children }: PropsWithChildren) {
  return <TextScale.Provider value={textScale()}>{children}</TextScale.Provider>;
}
