/** The text as it is read: without what joins a day or a time so that no line breaks inside it. */
export function plainText(text: string): string {
  return text.replace(/\u2060/g, '').replace(/\u00a0/g, ' ');
}
