/** Wires the popup: the tab it speaks about, the settings, the components. */
import { render } from 'preact';
import { Popup } from '@/components/Popup';
import type { PopupActions } from '@/components/view';
import type { Settings } from '@/lib/browser/settings';
import { onSettings, readSettings, writeSettings } from '@/lib/browser/settings';
import { bringToFront, findTab, openTab } from '@/lib/browser/tabs';
import { t } from '@/lib/browser/words';
import type { Session, SessionNews } from './session';
import { openSession } from './session';
import '@/assets/popup.css';

const place = document.getElementById('popup');
if (place) open(place);

async function open(root: HTMLElement): Promise<void> {
  document.documentElement.lang = t('words_language');
  const named = Number.parseInt(new URLSearchParams(location.search).get('tabId') ?? '', 10);
  const [{ tab, isOwnTab }, firstSettings] = await Promise.all([
    findTab(Number.isNaN(named) ? undefined : named).catch(() => ({ tab: undefined, isOwnTab: true })),
    readSettings(),
  ]);
  if (isOwnTab) document.documentElement.dataset.ownTab = '';
  // A phone may put this tab to sleep and load it anew: by then another tab was seen last.
  if (isOwnTab && tab) history.replaceState(null, '', `?tabId=${tab.id}`);

  let settings: Settings = firstSettings;
  let news: SessionNews = { view: { kind: 'unreadable', reason: 'other' }, isAccessTaken: false, unread: [] };
  let session: Session | undefined;

  const post: Session['post'] = (message) => {
    session?.post(message);
    if (isOwnTab && tab) bringToFront(tab.id).catch(() => {});
  };
  const actions: PopupActions = {
    setHighlights: (highlights) => writeSettings({ highlights }),
    setGroup: (group, isOn) => writeSettings({ groups: { [group]: isOn } }),
    jump: (frame, finding) => post({ type: 'jump', frame, finding }),
    step: (frame, direction) => post({ type: 'step', frame, direction }),
    readAnyway: (frame) => session?.post({ type: 'read-anyway', frame }),
    allowSite: () => session?.allowSite(),
    retry: () => session?.retry(),
    openTab: (url) => void openTab(url).catch(() => {}),
  };
  const draw = () =>
    render(
      <Popup
        {...news}
        host={hostOf(tab?.url ?? '')}
        painting={settings}
        isPrivate={tab?.isPrivate ?? false}
        t={t}
        actions={actions}
      />,
      root,
    );

  onSettings((changed) => {
    settings = changed;
    draw();
  });
  if (tab) {
    session = openSession(tab, (latest) => {
      news = latest;
      draw();
    });
  } else draw();
}

function hostOf(url: string): string {
  const address = URL.parse(url);
  return address && /^https?:$/.test(address.protocol) ? address.host : '';
}
