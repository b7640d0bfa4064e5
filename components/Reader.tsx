/** The reader page: what can be put in, the document, and its summary or what stands in its way. Props in, callbacks out. */
import { HighlightSwitch } from './HighlightSwitch';
import { Intake } from './Intake';
import { Logo } from './Logo';
import { ReaderPanel } from './ReaderPanel';
import type { ReaderActions, ReaderView } from './reader-view';
import type { Painting, PopupActions, SummaryActions } from './view';
import { plural, type Translate } from './words';

export interface ReaderProps {
  readonly view: ReaderView;
  readonly painting: Painting;
  readonly isPrivate: boolean;
  readonly t: Translate;
  readonly actions: ReaderActions & SummaryActions & Pick<PopupActions, 'setHighlights'>;
  /** Gets the element that the document stands in, once. What is in it is not ours to draw. */
  readonly onPlace: (element: HTMLElement) => void;
}

export function Reader({ view, painting, isPrivate, t, actions, onPlace }: ReaderProps) {
  const hasDocument = !['empty', 'opening', 'refused', 'failed'].includes(view.kind);
  return (
    <>
      <header class="top">
        <Logo />
        <h1>{t('reader_title')}</h1>
        <HighlightSwitch painting={painting} isPrivate={isPrivate} t={t} onSwitch={actions.setHighlights} />
      </header>
      <main class={hasDocument ? 'desk full' : 'desk'}>
        <Intake isOpen={!hasDocument} t={t} actions={actions} />
        {/* Before the document: a summary is what most people came for, and where it stands below, this leads to it. */}
        {view.kind === 'read' && (
          <a class="to-summary" href="#summary">
            {t('reader_to_summary')}
          </a>
        )}
        <article class="document" aria-label={nameOf(view, t)} hidden={!hasDocument}>
          {hasDocument && <p class="document-name">{nameOf(view, t)}</p>}
          <div
            ref={(element) => {
              if (element) onPlace(element);
            }}
          />
        </article>
        {view.kind !== 'empty' && (
          <aside class="side" id="summary" aria-label={t('reader_summary')} tabIndex={-1}>
            <ReaderPanel view={view} painting={painting} canPaint={!isPrivate} t={t} actions={actions} />
          </aside>
        )}
      </main>
      <footer>
        {isPrivate && <p>{t('private_window')}</p>}
        {view.kind === 'read' && <p>{t('caveat')}</p>}
        <p>{t('reader_nothing_kept')}</p>
      </footer>
      <p class="unseen" role="status">
        {statusOf(view, t)}
      </p>
    </>
  );
}

function nameOf(view: ReaderView, t: Translate): string {
  return view.kind === 'empty' ? '' : view.name || t('reader_pasted');
}

/** What a screen reader says when the state changes. Pages of a PDF are not counted aloud. */
function statusOf(view: ReaderView, t: Translate): string {
  switch (view.kind) {
    case 'empty':
      return '';
    case 'opening':
      return t('reader_opening');
    case 'refused':
      return `${t('refused_title')}. ${t(`refused_${view.reason}`, view.args)}`;
    case 'reading':
      return t('reading_title');
    case 'not-a-policy':
      return t('reader_no_policy');
    case 'other-language':
      return t('language_title');
    case 'read':
      return plural(t, 'status_read', view.read.report.rows.filter((row) => row.standsOut).length);
    case 'failed':
      return t('failed_title');
  }
}
