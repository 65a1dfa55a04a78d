import type { GoodsContent, PictureContent, PostContent, ShopContent } from '../types';

/** The files of a folder by name. */
export type PictureFiles = ReadonlyMap<string, { readonly bytes: number }>;

const MAX_BYTES = 200 * 1024;

interface UsedPicture {
  readonly path: string;
  readonly picture: PictureContent;
}

/** Problems of pictures: a missing, oversized or unused file, an empty alt text or an invalid ratio. */
export function checkPictures(content: ShopContent, files: PictureFiles): readonly string[] {
  const used = allPictures(content);
  return [...used.flatMap(({ path, picture }) => pictureProblems(picture, path, files)), ...fileProblems(used, files)];
}

function pictureProblems(picture: PictureContent, path: string, files: PictureFiles): readonly string[] {
  const [width, height] = picture.ratio ?? [1, 1];
  return [
    ...(files.has(picture.file) ? [] : [`${path}: there is no picture "${picture.file}" in pictures/.`]),
    ...(picture.alt === '' ? [`${path}.alt: say what "${picture.file}" shows.`] : []),
    ...(width > 0 && height > 0 ? [] : [`${path}.ratio: ${width}:${height} of "${picture.file}" is not a ratio.`]),
  ];
}

function fileProblems(usedPictures: readonly UsedPicture[], files: PictureFiles): readonly string[] {
  const used = new Set(usedPictures.map(({ picture }) => picture.file));
  return [...files].flatMap(([file, { bytes }]) => [
    ...(used.has(file) ? [] : [`pictures/${file}: no goods item, post or page uses it; use it or delete it.`]),
    ...(bytes > MAX_BYTES ? [`pictures/${file}: ${bytes} bytes; a picture may have ${MAX_BYTES}.`] : []),
  ]);
}

function allPictures({ shop, seller, goods, posts, reviews = [], evidence = [] }: ShopContent): readonly UsedPicture[] {
  return [
    { path: 'shop.avatar', picture: shop.avatar },
    { path: 'shop.cover', picture: shop.cover },
    { path: 'seller.avatar', picture: seller.avatar },
    { path: 'seller.qrCode', picture: seller.qrCode },
    ...(seller.group ? [{ path: 'seller.group.qrCode', picture: seller.group.qrCode }] : []),
    ...(seller.officialAccount?.qrCode
      ? [{ path: 'seller.officialAccount.qrCode', picture: seller.officialAccount.qrCode }]
      : []),
    ...goods.flatMap(goodsPictures),
    ...posts.flatMap(postPictures),
    ...reviews.flatMap(({ pictures = [] }, index) =>
      pictures.map((picture) => ({ path: `reviews[${index}].pictures`, picture })),
    ),
    ...evidence.map((picture, index) => ({ path: `evidence[${index}]`, picture })),
  ];
}

function goodsPictures(goods: GoodsContent): readonly UsedPicture[] {
  const path = `goods[${goods.id}]`;
  return [
    ...goods.gallery.map((picture, index) => ({ path: `${path}.gallery[${index}]`, picture })),
    ...goods.description.flatMap((part, index) =>
      typeof part === 'string' ? [] : [{ path: `${path}.description[${index}]`, picture: part }],
    ),
    ...goods.skus.flatMap(({ id, picture }) => (picture ? [{ path: `${path}.skus[${id}].picture`, picture }] : [])),
  ];
}

function postPictures(post: PostContent): readonly UsedPicture[] {
  const path = `posts[${post.id}]`;
  return [
    ...(post.pictures ?? []).map((picture, index) => ({ path: `${path}.pictures[${index}]`, picture })),
    ...(post.blocks ?? []).flatMap((block, index) =>
      block.kind === 'picture' ? [{ path: `${path}.blocks[${index}].picture`, picture: block.picture }] : [],
    ),
  ];
}
