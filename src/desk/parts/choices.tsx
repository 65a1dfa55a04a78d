import { View } from '@tarojs/components';

import { Chip } from '@/components/ui/chip/chip';

import styles from './form.module.css';

interface ChoicesProps<T extends string> {
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

/** One of a few choices in a form. */
export function Choices<T extends string>({ choices, names, chosen, onChoose }: ChoicesProps<T>) {
  return (
    <View className={styles['choices']}>
      {choices.map((choice) => (
        <Chip key={choice} small state={choice === chosen ? 'selected' : 'available'} onTap={() => onChoose(choice)}>
          {names[choice]}
        </Chip>
      ))}
    </View>
  );
}
