import { FIRST_START_KEY } from '@/cloud/embedded/storage/keys';
import { readFirstScreen, type FirstScreen } from '@/demo/compile/first-screen';
import { readPackedText } from '@/platform/device/packed-text';
import { readStorage } from '@/platform/device/storage';

let screen: FirstScreen | undefined;

/**
 * What the embedded cloud is going to answer to the first screen, on a phone that never opened the shop: the build has asked
 * (config/first-screen.ts), so it is drawn before the cloud is loaded and the shop is filled. Pictures come with the answer.
 */
export function shippedFirstScreen(): FirstScreen | undefined {
  if (readStorage(FIRST_START_KEY) !== undefined) return undefined;
  return (screen ??= read());
}

/** Without the file the phone asks before it draws. */
function read(): FirstScreen | undefined {
  const text = readPackedText('/first-screen.br');
  return text.ok ? readFirstScreen(text.value, Date.now()) : undefined;
}
