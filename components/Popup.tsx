/** The whole popup: header with the switch, the summaries or a state, and what kind of reader this is. */
import { useState } from 'preact/hooks';
import type { DocumentLink } from '@/lib/core/model';
import { HighlightSwitch } from './HighlightSwitch';
import { Logo } from './Logo';
import { Settings } from './Settings';
import { StatePanel, unreadableTitle } from './StatePanel';
import { Summary } from './Summary';
import { UnreadFrames } from './UnreadFrames';
import type { Painting, PopupActions, PopupView, ReadFrame, Switches } from './view';
import { plural, type Translate } from './words';

export interface PopupProps {
  /** The site's host, or '' where the browser hides it. */
  readonly host: string;
  readonly view: PopupView;
  /** Something was read by this click, but the browser no longer lets us read the site by ourselves. */
  readonly isAccessTaken: boolean;
  /** Addresses of documents in frames that cannot be read here. */
  readonly unread: readonly string[];
  /** Of a page that is no policy: its links to legal documents. */
  readonly links: readonly DocumentLink[];
  readonly painting: Painting;
  readonly switches: Switches;
  /** In private windows nothing is stored, so nothing can be switched. */
  readonly isPrivate: boolean;
  readonly t: Translate;
  readonly actions: PopupActions;
}

export function Popup({
  host,
  view,
  isAccessTaken,
  unread,
  links,
  painting,
  switches,
  isPrivate,
  t,
  actions,
}: PopupProps) {
  const [jumps, setJumps] = useState(0);
  const told: PopupActions = {
    ...actions,
    jump: (frame, finding) => {
      actions.jump(frame, finding);
      setJumps(jumps + 1);
    },
  };
  const frames = view.kind === 'read' ? view.frames : [];
  const isOneOfMany = frames.length > 1;
  const closed = unread.length > 0 && <UnreadFrames urls={unread} t={t} actions={actions} />;
  return (
    <>
      <header class="top">
        <Logo />
        <h1>{host || t('extension_short_name')}</h1>
        <HighlightSwitch painting={painting} isPrivate={isPrivate} t={t} onSwitch={actions.setHighlights} />
      </header>
      <main>
        <AccessBanner {...{ view, isAccessTaken, switches, t, actions }} />
        {view.kind !== 'read' && closed}
        {view.kind === 'read' ? (
          frames.map((read) => (
            <Summary
              key={read.frame}
              read={read}
              title={isOneOfMany ? read.report.title || hostOf(read.report.url) : undefined}
              painting={painting}
              canPaint={!isPrivate}
              t={t}
              actions={told}
            />
          ))
        ) : (
          <StatePanel {...{ view, host, links, isPrivate, t, actions }} />
        )}
        {view.kind === 'read' && closed}
        <Settings switches={switches} isPrivate={isPrivate} t={t} actions={actions} />
      </main>
      <footer>
        {isPrivate && <p>{t('private_window')}</p>}
        {view.kind === 'read' && <p>{t('caveat')}</p>}
        <p>{t('nothing_left')}</p>
        <button type="button" class="link" onClick={actions.openReader}>
          {t('open_reader')}
        </button>
      </footer>
      <p class="unseen" role="status">
        {statusOf(view, t)}
        {jumps > 0 && <span key={jumps}> {t('shown_in_page')}</span>}
      </p>
    </>
  );
}

/** What the browser no longer allows, and the one button that mends it. Where nothing can be read at all, the state itself says so. */
function AccessBanner({
  view,
  isAccessTaken,
  switches,
  t,
  actions,
}: Pick<PopupProps, 'view' | 'isAccessTaken' | 'switches' | 't' | 'actions'>) {
  if (view.kind === 'no-access') return null;
  const banner = (text: string, button: string, act: () => void) => (
    <section class="banner">
      <p>{t(text)}</p>
      <button type="button" class="button" onClick={act}>
        {t(button)}
      </button>
    </section>
  );
  // Every page includes this one.
  if (switches.isEveryPageTaken) return banner('every_page_taken', 'allow_every_page', actions.allowEveryPage);
  if (view.kind === 'read' && isAccessTaken) return banner('access_taken_banner', 'allow_site', actions.allowSite);
  return null;
}

/** What a screen reader says when the state changes. */
function statusOf(view: PopupView, t: Translate): string {
  switch (view.kind) {
    case 'reading':
      return t('reading_title');
    case 'read':
      return plural(t, 'status_read', standingOut(view.frames));
    case 'not-a-policy':
      return t('no_policy_title');
    case 'other-language':
      return t('language_title');
    case 'unreadable':
      return t(unreadableTitle(view.reason));
    case 'no-access':
      return t('no_access_title');
    case 'off':
      return t('off_title');
    case 'failed':
      return t('failed_title');
  }
}

function standingOut(frames: readonly ReadFrame[]): number {
  return frames.reduce((sum, { report }) => sum + report.rows.filter((row) => row.standsOut).length, 0);
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
