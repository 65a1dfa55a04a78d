/** The message of a failed WeChat call: its `errMsg`, or the text of anything else that was thrown. */
export function errorMessageOf(thrown: unknown): string {
  return thrown instanceof Object && 'errMsg' in thrown ? String(thrown.errMsg) : String(thrown);
}

/** Whether the shopper closed the dialog or page that WeChat had opened. */
export function isCancel(thrown: unknown): boolean {
  return errorMessageOf(thrown).includes('cancel');
}
