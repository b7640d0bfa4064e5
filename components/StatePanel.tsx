/** What the popup says when there is no summary, and the one thing that can be done about it. */
import type { DocumentLink } from '@/lib/core/model';
import { Links } from './Links';
import type { PopupActions, PopupView, UnreadableReason } from './view';
import { languageName, type Translate } from './words';

export interface StatePanelProps {
  readonly view: Exclude<PopupView, { kind: 'read' }>;
  readonly host: string;
  /** Of a page that is no policy. */
  readonly links: readonly DocumentLink[];
  /** In private windows nothing is stored, so nothing can be switched. */
  readonly isPrivate: boolean;
  readonly t: Translate;
  readonly actions: PopupActions;
}

export function StatePanel({ view, host, links, isPrivate, t, actions }: StatePanelProps) {
  const { title, text, button } = panelOf({ view, host, isPrivate, t, actions });
  const hasLinks = view.kind === 'not-a-policy' && links.length > 0;
  return (
    <section class={`state state-${view.kind}`}>
      <h2>{title}</h2>
      {hasLinks && (
        <>
          <p>{t('links_title')}</p>
          <Links links={links} host={host} t={t} onOpen={actions.openLink} />
        </>
      )}
      <p>{text}</p>
      {button && (
        <button type="button" class={hasLinks ? 'link' : 'button'} onClick={button.act}>
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

/** Key of what is said, in a few words, of a page that cannot be read. */
export function unreadableTitle(reason: UnreadableReason): string {
  return reason === 'own' ? 'own_title' : reason === 'pdf' ? 'pdf_title' : 'unreadable_title';
}

/** Pages whose text can be had in another way. */
const readerHelps = new Set<UnreadableReason>(['pdf', 'file', 'other']);

function panelOf({ view, host, isPrivate, t, actions }: Omit<StatePanelProps, 'links'>): Panel {
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
      return {
        title: t(unreadableTitle(view.reason)),
        text: t(`unreadable_${view.reason}`),
        ...(readerHelps.has(view.reason)
          ? { button: { text: t('open_reader_button'), act: () => actions.openReader() } }
          : {}),
      };
    case 'no-access':
      return {
        title: t('no_access_title'),
        text: t('no_access_text'),
        button: { text: t('allow_site'), act: () => actions.allowSite() },
      };
    case 'off':
      return {
        title: t('off_title'),
        text: t('off_text', [host]),
        ...(isPrivate ? {} : { button: { text: t('turn_on'), act: () => actions.setSiteOff(false) } }),
      };
    case 'failed':
      return {
        title: t('failed_title'),
        text: t('failed_text'),
        button: { text: t('try_again'), act: () => actions.retry() },
      };
  }
}
