/** What the popup says when there is no summary, and the one thing that can be done about it. */
import type { PopupActions, PopupView } from './view';
import { languageName, type Translate } from './words';

export interface StatePanelProps {
  readonly view: Exclude<PopupView, { kind: 'read' }>;
  readonly t: Translate;
  readonly actions: PopupActions;
}

export function StatePanel({ view, t, actions }: StatePanelProps) {
  const { title, text, button } = panelOf(view, t, actions);
  return (
    <section class={`state state-${view.kind}`}>
      <h2>{title}</h2>
      <p>{text}</p>
      {button && (
        <button type="button" class="button" onClick={button.act}>
          {button.text}
        </button>
      )}
    </section>
  );
}

interface Panel {
  readonly title: string;
  readonly text: string;
  readonly button?: { readonly text: string; readonly act: () => void };
}

function panelOf(view: StatePanelProps['view'], t: Translate, actions: PopupActions): Panel {
  switch (view.kind) {
    case 'reading':
      return { title: t('reading_title'), text: t('reading_text') };
    case 'not-a-policy':
      return {
        title: t('no_policy_title'),
        text: t('no_policy_text'),
        button: { text: t('read_anyway'), act: () => actions.readAnyway(view.frame) },
      };
    case 'other-language': {
      const name = languageName(t, view.language);
      return {
        title: t('language_title'),
        text: name ? t('language_text', [name]) : t('language_unknown_text'),
      };
    }
    case 'unreadable':
      return { title: t('unreadable_title'), text: t(`unreadable_${view.reason}`) };
    case 'no-access':
      return {
        title: t('no_access_title'),
        text: t('no_access_text'),
        button: { text: t('allow_site'), act: () => actions.allowSite() },
      };
    case 'failed':
      return {
        title: t('failed_title'),
        text: t('failed_text'),
        button: { text: t('try_again'), act: () => actions.retry() },
      };
  }
}
