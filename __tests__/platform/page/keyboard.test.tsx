import { fireEvent, waitFor } from '@testing-library/react';

import { handleKeyboard } from '@/platform/page/keyboard';

const SHEET = `<div role="dialog" tabindex="-1">
  <div role="button" tabindex="0">关闭</div><input><div role="button" tabindex="0">存好</div>
</div>`;

const opener = () => document.querySelector<HTMLElement>('#opener');
const sheet = () => document.querySelector<HTMLElement>('[role="dialog"]');
const field = () => document.querySelector('input');

function openSheet(): void {
  opener()?.focus();
  document.querySelector('#slot')?.insertAdjacentHTML('beforeend', SHEET);
}

const observe = jest.spyOn(MutationObserver.prototype, 'observe');

beforeAll(() => {
  // Nothing is laid out in these tests.
  jest.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  handleKeyboard();
});
// The end of the document would be one more change.
afterAll(() => observe.mock.contexts.forEach((observer) => (observer as MutationObserver).disconnect()));
beforeEach(() => {
  document.body.innerHTML = '<div id="opener" role="button" tabindex="0">编辑</div><div id="slot"></div>';
});

describe('the focus', () => {
  it('goes into a sheet that opens, and back to its opener', async () => {
    openSheet();
    await waitFor(() => expect(document.activeElement).toBe(sheet()));
    sheet()?.remove();
    await waitFor(() => expect(document.activeElement).toBe(opener()));
  });

  it('returns into the sheet when what had it is put in anew, and stays where it is inside', async () => {
    openSheet();
    await waitFor(() => expect(document.activeElement).toBe(sheet()));
    document.querySelector('#slot')?.append(sheet() ?? '');
    await waitFor(() => expect(document.activeElement).toBe(sheet()));
    field()?.focus();
    sheet()?.classList.add('changed');
    await Promise.resolve();
    expect(document.activeElement).toBe(field());
  });
});

describe('a key', () => {
  it('closes a sheet, also from a field that keeps its keys to itself', async () => {
    openSheet();
    const onClose = jest.fn();
    sheet()?.firstElementChild?.addEventListener('click', onClose);
    field()?.addEventListener('keydown', (event) => event.stopPropagation());
    fireEvent.keyDown(field() ?? document, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('goes from the last stop of a sheet to its first, and back', () => {
    openSheet();
    const [first, last] = document.querySelectorAll<HTMLElement>('[role="dialog"] [role="button"]');
    last?.focus();
    fireEvent.keyDown(last ?? document, { key: 'Tab' });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(first ?? document, { key: 'Tab', shiftKey: true });
    expect(document.activeElement).toBe(last);
  });

  it.each(['Enter', ' '])('taps what has the focus: %p', (key) => {
    const onTap = jest.fn();
    opener()?.addEventListener('click', onTap);
    fireEvent.keyDown(opener() ?? document, { key });
    expect(onTap).toHaveBeenCalledTimes(1);
  });
});
