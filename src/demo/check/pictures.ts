import type { GoodsContent, PictureContent, PostContent, ShopContent } from '../types';

/** Every picture file of the folder by name. */
export type PictureFiles = ReadonlyMap<string, { readonly bytes: number }>;

const PICTURE_BYTES = 200 * 1024;

interface Shown {
  readonly at: string;
  readonly picture: PictureContent;
}

/** Faults of the pictures: missing, too big, shown nowhere, without words or without a shape. */
export function checkPictures(content: ShopContent, files: PictureFiles): readonly string[] {
  const shown = allPictures(content);
  return [...shown.flatMap(({ at, picture }) => checkPicture(picture, at, files)), ...checkFiles(shown, files)];
}

function checkPicture(picture: PictureContent, at: string, files: PictureFiles): readonly string[] {
  const [width, height] = picture.ratio ?? [1, 1];
  return [
    ...(files.has(picture.file) ? [] : [`${at}: there is no picture "${picture.file}" in pictures/.`]),
    ...(picture.alt === '' ? [`${at}.alt: say what "${picture.file}" shows.`] : []),
    ...(width > 0 && height > 0 ? [] : [`${at}.ratio: ${width}:${height} of "${picture.file}" is not a ratio.`]),
  ];
}

function checkFiles(shown: readonly Shown[], files: PictureFiles): readonly string[] {
  const used = new Set(shown.map(({ picture }) => picture.file));
  return [...files].flatMap(([file, { bytes }]) => [
    ...(used.has(file) ? [] : [`pictures/${file}: no good, post or page shows it; use it or delete it.`]),
    ...(bytes > PICTURE_BYTES ? [`pictures/${file}: ${bytes} bytes; a picture may have ${PICTURE_BYTES}.`] : []),
  ]);
}

function allPictures({ shop, seller, goods, posts, reviews = [], evidence = [] }: ShopContent): readonly Shown[] {
  return [
    { at: 'shop.portrait', picture: shop.portrait },
    { at: 'shop.cover', picture: shop.cover },
    { at: 'seller.portrait', picture: seller.portrait },
    { at: 'seller.code', picture: seller.code },
    ...(seller.group ? [{ at: 'seller.group.code', picture: seller.group.code }] : []),
    ...(seller.officialAccount?.code
      ? [{ at: 'seller.officialAccount.code', picture: seller.officialAccount.code }]
      : []),
    ...goods.flatMap(goodPictures),
    ...posts.flatMap(postPictures),
    ...reviews.flatMap(({ pictures = [] }, index) =>
      pictures.map((picture) => ({ at: `reviews[${index}].pictures`, picture })),
    ),
    ...evidence.map((picture, index) => ({ at: `evidence[${index}]`, picture })),
  ];
}

function goodPictures(good: GoodsContent): readonly Shown[] {
  const at = `goods[${good.id}]`;
  return [
    ...good.gallery.map((picture, index) => ({ at: `${at}.gallery[${index}]`, picture })),
    ...good.skus.flatMap(({ id, picture }) => (picture ? [{ at: `${at}.skus[${id}].picture`, picture }] : [])),
  ];
}

function postPictures(post: PostContent): readonly Shown[] {
  const at = `posts[${post.id}]`;
  return [
    ...(post.pictures ?? []).map((picture, index) => ({ at: `${at}.pictures[${index}]`, picture })),
    ...(post.blocks ?? []).flatMap((block, index) =>
      block.kind === 'picture' ? [{ at: `${at}.blocks[${index}].picture`, picture: block.picture }] : [],
    ),
  ];
}
