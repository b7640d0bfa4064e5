/** Beside a document: its summary, or what stands in its way and what can be done about it. */
import type { ReaderActions, ReaderView } from './reader-view';
import { Summary } from './Summary';
import type { Painting, SummaryActions } from './view';
import { languageName, type Translate } from './words';

export interface ReaderPanelProps {
  readonly view: Exclude<ReaderView, { kind: 'empty' }>;
  readonly painting: Painting;
  readonly canPaint: boolean;
  readonly t: Translate;
  readonly actions: ReaderActions & SummaryActions;
}

export function ReaderPanel({ view, painting, canPaint, t, actions }: ReaderPanelProps) {
  switch (view.kind) {
    case 'opening':
      return (
        <State kind={view.kind} title={t('reader_opening')} text={view.name || t('reader_pasted')}>
          {view.pages && (
            <>
              <progress value={view.pages.read} max={view.pages.all} aria-label={t('reader_progress')} />
              <p>{t('reader_pages', [String(view.pages.read), String(view.pages.all)])}</p>
            </>
          )}
        </State>
      );
    case 'refused':
      return <State kind={view.kind} title={t('refused_title')} text={t(`refused_${view.reason}`, view.args)} />;
    case 'reading':
      return <State kind={view.kind} title={t('reading_title')} text={t('reader_moment')} />;
    case 'not-a-policy':
      return (
        <State kind={view.kind} title={t('reader_no_policy')} text={t('reader_no_policy_text')}>
          <button type="button" class="button" onClick={actions.readAnyway}>
            {t('read_anyway')}
          </button>
        </State>
      );
    case 'other-language': {
      const name = languageName(t, view.language);
      const text = name ? t('reader_language', [name]) : t('reader_language_unknown');
      return <State kind={view.kind} title={t('language_title')} text={text} />;
    }
    case 'failed':
      return <State kind={view.kind} title={t('failed_title')} text={t('reader_failed')} />;
    case 'read':
      return (
        <>
          {view.isCut && <p class="banner">{t('reader_cut')}</p>}
          <Summary read={view.read} title={undefined} painting={painting} canPaint={canPaint} t={t} actions={actions} />
        </>
      );
  }
}

interface StateProps {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly children?: preact.ComponentChildren;
}

function State({ kind, title, text, children }: StateProps) {
  return (
    <section class={`state state-${kind}`}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}
