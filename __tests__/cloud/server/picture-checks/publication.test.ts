import { INPUTS } from '@/cloud/inputs';
import { parsePublication, publicationOf, uploadsIn } from '@/cloud/server/picture-checks/publication';

const FOLDER = 'cloud://shop/pictures/';
const review = { orderId: 'order-1', skuId: 'cup-red', stars: 5, pictures: [{ url: `${FOLDER}a.jpg` }] };

describe('what is published with pictures', () => {
  it.each([
    ['review.write', review, {}, { kind: 'review', orderId: 'order-1', skuId: 'cup-red', part: 'review' }],
    ['review.write', { orderId: '1', skuId: '2' }, {}, { kind: 'review', orderId: '1', skuId: '2', part: 'follow-up' }],
    ['desk.publish', {}, { postId: 'post-1' }, { kind: 'post', postId: 'post-1' }],
    ['desk.savePost', {}, { id: 'post-2' }, { kind: 'post', postId: 'post-2' }],
    ['desk.saveGoods', {}, {}, { kind: 'shop' }],
    ['desk.saveShop', {}, {}, { kind: 'shop' }],
    // The seller alone sees the one, and one shopper the other.
    ['refund.request', review, {}, undefined],
    ['desk.updateSourcing', review, {}, undefined],
  ])('by %s with %j is found', (verb, input, answer, publication) => {
    expect(publicationOf({ verb, input }, answer)).toEqual(publication);
    if (publication) expect(parsePublication(JSON.stringify(publication))).toEqual(publication);
    expect(Object.keys(INPUTS)).toContain(verb);
  });

  it.each(['', '{}', '{"kind":"other"}', 'null'])('is not read from %j', (text) => {
    expect(parsePublication(text)).toBeUndefined();
  });
});

describe('uploads in an input', () => {
  it('are found wherever they stand, each once, and nothing else', () => {
    const input = {
      pictures: [{ url: `${FOLDER}a.jpg` }, { url: '/sandbox/pictures/b.svg' }, { url: 5 }],
      blocks: [{ kind: 'picture', picture: { url: `${FOLDER}c.jpg`, alt: `${FOLDER}no.jpg` } }],
      cover: { url: `${FOLDER}a.jpg` },
      text: `${FOLDER}no.jpg`,
    };
    expect(uploadsIn(input, FOLDER)).toEqual([`${FOLDER}a.jpg`, `${FOLDER}c.jpg`]);
    expect([null, 'text', 5, undefined].flatMap((each) => uploadsIn(each, FOLDER))).toEqual([]);
  });
});
