import { Screen } from '@/components/ui/screen/screen';

import { Composer } from './parts/composer';
import { PublishedPost } from './parts/published-post';
import { usePublish } from './use-publish';

/** Publishes a post, and what it sells, like a Moment. */
export default function Publish() {
  const page = usePublish();
  return (
    <Screen hasActionBar={!page.published}>
      {page.published ? <PublishedPost published={page.published} onAgain={page.again} /> : <Composer page={page} />}
    </Screen>
  );
}
