/** What WeChat says of a call that it did not do: its `errMsg`, or the text of whatever else was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Object && 'errMsg' in thrown ? String(thrown.errMsg) : String(thrown);
}

/** Whether the shopper herself closed what WeChat had opened. */
export function isCancel(thrown: unknown): boolean {
  return messageOf(thrown).includes('cancel');
}
