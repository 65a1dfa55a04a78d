import { View } from '@tarojs/components';

import styles from '../form.module.css';

/** What is wrong with a form, above the button that was tapped, however far away the end of the form is. */
export function FormProblem({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <View className={styles['form-problem']} aria-role="alert">
      {text}
    </View>
  );
}
