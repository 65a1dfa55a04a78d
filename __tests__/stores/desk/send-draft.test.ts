import { MAX_SEND_CHARS, useSendDraft, writeSendDraft } from '@/stores/desk/send-draft';

const LINE = '张三 SF1234567890123';

describe('pasted lines', () => {
  it('are kept as they are', () => {
    writeSendDraft(`${LINE}\n`);
    expect(useSendDraft.getState().text).toBe(`${LINE}\n`);
  });

  it('lose the last one where the field cut it: half a number would be another number', () => {
    const pasted = `${LINE}\n`.repeat(MAX_SEND_CHARS);
    writeSendDraft(pasted.slice(0, MAX_SEND_CHARS));
    expect(new Set(useSendDraft.getState().text.split('\n'))).toEqual(new Set([LINE]));
  });

  it('are none where the only one was cut', () => {
    writeSendDraft('1'.repeat(MAX_SEND_CHARS));
    expect(useSendDraft.getState().text).toBe('');
  });
});
