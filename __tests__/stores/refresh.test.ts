import { createStore } from 'zustand';

import { freshenAll, freshened } from '@/stores/refresh';

/** A store of which some is shown, as resources and lists are. */
function aStore() {
  const store = createStore<Readonly<Record<string, number>>>(() => ({ cup: 1, tea: 2, all: 3 }));
  const reloads: string[] = [];
  const show = freshened(store);
  return {
    reloads,
    kept: () => Object.keys(store.getState()),
    show: (key: string) => show({ key, reload: async () => void reloads.push(key) }),
  };
}

describe('when every price may be another', () => {
  it('what is shown is asked again, in every store, and all else is forgotten', () => {
    const [goods, feed] = [aStore(), aStore()];
    goods.show('cup');
    feed.show('all');
    freshenAll();
    expect([goods.reloads, feed.reloads]).toEqual([['cup'], ['all']]);
    expect(goods.kept()).toEqual(['cup']);
  });

  it('what is no longer shown is forgotten and not asked for', () => {
    const goods = aStore();
    const leave = goods.show('cup');
    goods.show('tea');
    leave();
    freshenAll();
    expect(goods.reloads).toEqual(['tea']);
    expect(goods.kept()).toEqual(['tea']);
  });

  it('what two pages show stays while one of them does', () => {
    const goods = aStore();
    const leave = goods.show('cup');
    goods.show('cup');
    leave();
    freshenAll();
    expect(goods.reloads).toEqual(['cup']);
  });
});
