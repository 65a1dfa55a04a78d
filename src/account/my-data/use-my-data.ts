import { useState } from 'react';

import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { copyText } from '@/platform/device/clipboard';
import { shareFile, writeTextFile } from '@/platform/device/share-file';
import { confirm, showToast } from '@/platform/page/feedback';
import { eraseMe, readMyData } from '@/stores/me/my-data';

const WORDS = { parts: copy.me.parts, words: copy.me.words, number: copy.me.number };

/** Written over each time: it holds addresses. */
const FILE = 'my-data.txt';

type Taken = { readonly text: string; readonly filePath: string } | { readonly problem: string };

async function take(): Promise<Taken> {
  const text = await readMyData(WORDS);
  if (!text.ok) return { problem: failureText(text.failure) };
  const file = await writeTextFile(FILE, text.value);
  return file.ok ? { text: text.value, filePath: file.value } : { problem: copy.me.fileFailed };
}

/** Takes a copy of what the shop knows, and has it removed. Sharing needs a tap of its own: WeChat asks for one. */
export function useMyData() {
  const [taken, setTaken] = useState<Taken>();
  const [busy, setBusy] = useState<'take' | 'erase'>();
  const [problem, setProblem] = useState<string>();
  const [isErased, setErased] = useState(false);
  const onTake = async () => {
    setBusy('take');
    setTaken(await take());
    setBusy(undefined);
  };
  const onErase = async () => {
    if (!(await confirm(copy.me.question))) return;
    setBusy('erase');
    const answer = await eraseMe();
    setBusy(undefined);
    setErased(answer.ok);
    setProblem(answer.ok ? undefined : failureText(answer.failure));
  };
  const onShare = async (filePath: string) => {
    const shared = await shareFile(filePath, copy.me.fileName);
    if (!shared.ok) showToast(copy.me.shareFailed);
  };
  const onCopy = async (text: string) => {
    const copied = await copyText(text);
    if (!copied.ok) showToast(copy.me.copyRefused);
  };
  return { taken, busy, problem, isErased, onTake, onErase, onShare, onCopy };
}
