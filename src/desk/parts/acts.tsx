import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { TextButton } from '@/components/ui/text-button/text-button';

import desk from './desk.module.css';
import form from './form.module.css';

/** Something that can be done with an item of a list. */
interface Act {
  readonly text: string;
  readonly onTap: () => void;
  /** Not the one that is usually wanted. */
  readonly isPlain?: boolean;
  readonly disabled?: boolean;
}

/** Of acts that may not apply, those that do. */
type MaybeAct = Act | false | undefined;

const possible = (acts: readonly MaybeAct[]): readonly Act[] => acts.flatMap((act) => act || []);

interface ActsProps {
  readonly acts: readonly MaybeAct[];
  /** Read aloud: the act, and what it is done with. */
  readonly labelOf: (text: string) => string;
  readonly busy?: boolean;
  /** The last act is the primary one of the page. */
  readonly isNext?: boolean;
}

/** The buttons of a card: what is usually wanted is last. */
export function Acts({ acts, labelOf, busy = false, isNext = false }: ActsProps) {
  const shown = possible(acts);
  return (
    <View className={desk['actions']}>
      {shown.map(({ text, onTap, isPlain = false, disabled = false }, at) => (
        <Button
          key={text}
          kind={isPlain ? 'plain' : isNext && at === shown.length - 1 ? 'primary' : 'quiet'}
          busy={busy}
          disabled={disabled}
          label={labelOf(text)}
          onTap={onTap}
        >
          {text}
        </Button>
      ))}
    </View>
  );
}

/** The same as quiet words, for a card that is opened by a tap. */
export function WordActs({ acts, labelOf }: Pick<ActsProps, 'acts' | 'labelOf'>) {
  return (
    <View className={form['row-actions']}>
      {possible(acts).map(({ text, onTap }) => (
        <TextButton key={text} text={text} label={labelOf(text)} onTap={onTap} />
      ))}
    </View>
  );
}
