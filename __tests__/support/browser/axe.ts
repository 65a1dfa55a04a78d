/** What axe-core finds on a page of the browser preview: https://github.com/dequelabs/axe-core. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

const SCRIPT = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Depends on colours, so that it is asked in both themes; the other rules would answer the same. */
const CONTRAST = 'color-contrast';

/** Switched off: the name of a card sums up what is in it, of which axe wants every word; words.ts looks at the buttons. */
const RULES = { 'label-content-name-mismatch': { enabled: false } };

/** Below it: landmarks and a first heading, which the frame around a mini program has. */
const GRAVE = ['serious', 'critical'];

/** Makes axe known to every page that this one opens. */
export const installAxe = (page: Page): Promise<unknown> => page.addInitScript({ content: SCRIPT });

function look(shown: Locator, rules?: readonly string[]): Promise<readonly string[]> {
  return shown.evaluate(
    async (root, { only, switched, grave }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const run = only ? { runOnly: [...only] } : { rules: switched };
      const { violations } = await axe.run(root, { resultTypes: ['violations'], ...run });
      return violations
        .filter(({ impact }) => grave.includes(impact ?? ''))
        .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
    },
    { only: rules, switched: RULES, grave: GRAVE },
  );
}

/** Every serious or critical offence of this page or sheet, in light and dark. */
export async function offences(shown: Locator): Promise<readonly string[]> {
  const page = shown.page();
  const light = await look(shown);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await look(shown, [CONTRAST]);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((offence) => `dark: ${offence}`)];
}
