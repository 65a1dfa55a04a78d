import { createStore } from 'zustand';

import { refreshAll, registerForRefresh } from '@/stores/refresh';

/** A store like resources and lists, some entries of which are shown. */
function createTestStore() {
  const store = createStore<Readonly<Record<string, number>>>(() => ({ cup: 1, tea: 2, all: 3 }));
  const reloads: string[] = [];
  const registerShown = registerForRefresh(store);
  return {
    reloads,
    storedKeys: () => Object.keys(store.getState()),
    show: (key: string) => registerShown({ key, reload: async () => void reloads.push(key) }),
  };
}

describe('refreshAll', () => {
  it('reloads the shown entries of every store and drops all others', () => {
    const [goods, feed] = [createTestStore(), createTestStore()];
    goods.show('cup');
    feed.show('all');
    refreshAll();
    expect([goods.reloads, feed.reloads]).toEqual([['cup'], ['all']]);
    expect(goods.storedKeys()).toEqual(['cup']);
  });

  it('drops an entry that is no longer shown', () => {
    const goods = createTestStore();
    const unregister = goods.show('cup');
    goods.show('tea');
    unregister();
    refreshAll();
    expect(goods.reloads).toEqual(['tea']);
    expect(goods.storedKeys()).toEqual(['tea']);
  });

  it('keeps an entry that is still shown by another page', () => {
    const goods = createTestStore();
    const unregister = goods.show('cup');
    goods.show('cup');
    unregister();
    refreshAll();
    expect(goods.reloads).toEqual(['cup']);
  });
});
