/** The data that a page sent by `setData`, as JSON. */
export function createSentData() {
  const messages: string[] = [];
  let brokenClass: string | undefined;
  return {
    /** Since the start of the app. */
    messages,
    /** Records a message; returns its size in bytes. */
    add(json: string): number {
      messages.push(json);
      // A class is sent as `"k":"…"`, alone as `"root.c[0].k":"…"`.
      brokenClass ??= /\bk":"([^"]*\bundefined\b[^"]*)"/.exec(json)?.[1];
      return Buffer.byteLength(json);
    },
    /** Throws if a class was sent that does not exist in its style sheet. */
    check(): void {
      if (brokenClass !== undefined) throw new Error(`a class is undefined: "${brokenClass}"`);
    },
    clear(): void {
      messages.length = 0;
    },
  };
}
