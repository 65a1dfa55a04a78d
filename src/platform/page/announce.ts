/** Lets a screen reader say this in the browser preview, where Taro's toast is silent; index.html has the place. */
export function announce(text: string): void {
  // A new node: the same words are said again.
  document.getElementById('announced')?.replaceChildren(text);
}
