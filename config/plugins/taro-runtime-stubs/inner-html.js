/** Stub of Taro's HTML parser: the shop never sets innerHTML (`runtime.enableInnerHTML` is off). */
export function setInnerHTML() {}

export function parser() {
  return [];
}
