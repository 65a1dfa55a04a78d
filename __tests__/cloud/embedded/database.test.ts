import { describeDatabase } from '../../support/database/database-contract';
import { openTestShop } from '../../support/shop';
import { testContent } from '../../support/test-content';

// The shop of the contract has no goods whose stock would stand in its index.
describeDatabase('the phone’s storage', async () => {
  const { engine } = openTestShop({ content: { ...testContent(), goods: [] } });
  return engine.portsFor().db;
});
