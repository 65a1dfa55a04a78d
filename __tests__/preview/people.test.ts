import { emptyStorage, takePhone } from '@/preview/people';

/** The storage of a browser. */
function storageOf(entries: Readonly<Record<string, string>> = {}): Storage {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    key: (at) => [...map.keys()][at] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  };
}

const textOf = (id: string) => JSON.stringify({ data: id });

describe('another person’s phone', () => {
  it('has nothing of the first one’s, who finds everything again', () => {
    const storage = storageOf({ 'xiaopu/cart': 'two cups' });
    takePhone(storage, 'another');
    expect(storage.getItem('xiaopu/cart')).toBeNull();
    storage.setItem('xiaopu/cart', 'one bag');
    takePhone(storage, 'shopper');
    expect(storage.getItem('xiaopu/cart')).toBe('two cups');
    takePhone(storage, 'another');
    expect(storage.getItem('xiaopu/cart')).toBe('one bag');
  });

  it('opens the same shop, with the same plan of faults', () => {
    const shared = { 'xiaopu/6/a': 'page', 'xiaopu/faults': '{}', theirs: 'another site' };
    const storage = storageOf(shared);
    takePhone(storage, 'another');
    for (const [key, value] of Object.entries(shared)) expect(storage.getItem(key)).toBe(value);
  });

  it('tells the shop who asks, and who the seller is', () => {
    const storage = storageOf();
    const ids = () => [storage.getItem('xiaopu/preview-caller'), storage.getItem('xiaopu/preview-seller')];
    takePhone(storage, 'shopper');
    expect(ids()).toEqual([null, null]);
    takePhone(storage, 'another');
    expect(ids()).toEqual([textOf('preview-another'), null]);
    takePhone(storage, 'seller');
    expect(ids()).toEqual([textOf('preview-seller'), textOf('preview-seller')]);
    takePhone(storage, 'shopper');
    expect(ids()).toEqual([null, null]);
  });

  it('stays the same when it is taken again', () => {
    const storage = storageOf();
    takePhone(storage, 'another');
    storage.setItem('xiaopu/cart', 'one bag');
    takePhone(storage, 'another');
    expect(storage.getItem('xiaopu/cart')).toBe('one bag');
  });
});

it('starting over removes all phones and the shop, and nothing of other pages', () => {
  const storage = storageOf({ 'xiaopu/6/a': 'page', 'xiaopu/cart': 'two cups', theirs: 'another site' });
  takePhone(storage, 'another');
  emptyStorage(storage);
  expect(storage.length).toBe(1);
  expect(storage.getItem('theirs')).toBe('another site');
});
