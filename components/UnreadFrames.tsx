/** Documents that stand on the page in frames of their own, out of our reach, and the way to read them. */
import type { PopupActions } from './view';
import type { Translate } from './words';

export interface UnreadFramesProps {
  /** Addresses; never empty. */
  readonly urls: readonly string[];
  readonly t: Translate;
  readonly actions: Pick<PopupActions, 'openTab'>;
}

export function UnreadFrames({ urls, t, actions }: UnreadFramesProps) {
  return (
    <section class="banner unread">
      <h2>{t('unread_title')}</h2>
      <p>{t('unread_text')}</p>
      <ul>
        {urls.map((url) => (
          <li key={url}>
            <button type="button" class="button" onClick={() => actions.openTab(url)}>
              {t('open_in_tab', [URL.parse(url)?.host ?? url])}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
