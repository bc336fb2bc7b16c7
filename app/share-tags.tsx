import { PICTURE_SIZE } from '@/components/share/share-picture';
import { appContent } from '@/lib/content/app-content';
import { SITE_PICTURE } from '@/lib/content/share-picture-name';
import { publicOrigin } from '@/lib/env';

interface Props {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** A file under `/og`. */
  readonly picture?: string;
  readonly type?: 'website' | 'article';
}

/**
 * What a link to a page shows where it is shared. The addresses are whole, because most who show links refuse others; an
 * operator whose site others reach names it in APP_ORIGIN before the build.
 */
export function ShareTags({ path, title, description, picture = SITE_PICTURE, type = 'website' }: Props) {
  const origin = publicOrigin();
  return (
    <>
      <meta property="og:site_name" content={appContent().book.title} />
      <meta property="og:locale" content="ko_KR" />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={origin + path} />
      <meta property="og:image" content={`${origin}/og/${picture}`} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PICTURE_SIZE.width)} />
      <meta property="og:image:height" content={String(PICTURE_SIZE.height)} />
      <meta property="og:image:alt" content={title} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
