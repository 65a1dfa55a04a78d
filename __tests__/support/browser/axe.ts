/** What axe-core finds on a page of the browser preview: https://github.com/dequelabs/axe-core. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const SCRIPT = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Depends on colours, so that it is asked in both themes; the other rules would answer the same. */
const CONTRAST = 'color-contrast';

/** Makes axe known to every page that this one opens. */
export const installAxe = (page: Page): Promise<unknown> => page.addInitScript({ content: SCRIPT });

function look(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(only && { runOnly: [...only] }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, rules);
}

/** Every offence on what is shown now, in light and dark. */
export async function offences(page: Page): Promise<readonly string[]> {
  const light = await look(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await look(page, [CONTRAST]);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((offence) => `dark: ${offence}`)];
}
