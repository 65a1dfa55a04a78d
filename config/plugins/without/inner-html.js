/** Stands where Taro's HTML parser would: the shop never sets innerHTML (`runtime.enableInnerHTML` is off). */
export function setInnerHTML() {}

export function parser() {
  return [];
}
