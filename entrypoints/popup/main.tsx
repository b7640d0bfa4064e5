/** Wires the popup: the tab it speaks about, the settings, the components. */
import { render } from 'preact';
import { Popup } from '@/components/Popup';
import type { PopupActions } from '@/components/view';
import { askForEverySite, giveUpEverySite, isEverySiteTaken } from '@/lib/browser/access';
import { isOff, siteOf } from '@/lib/browser/choices';
import type { Settings, SettingsPatch } from '@/lib/browser/settings';
import { onSettings, readSettings, writeNever, writeSettings } from '@/lib/browser/settings';
import { bringToFront, findTab, openReader, openTab } from '@/lib/browser/tabs';
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
  let news: SessionNews = {
    view: { kind: 'unreadable', reason: 'other' },
    isAccessTaken: false,
    unread: [],
    url: tab?.url ?? '',
    links: [],
  };
  let isEveryPageTaken = false;
  let session: Session | undefined;

  const post: Session['post'] = (message) => {
    session?.post(message);
    if (isOwnTab && tab) bringToFront(tab.id).catch(() => {});
  };
  const site = () => siteOf(webAddress(news.url)?.hostname ?? '');
  const change = (patch: SettingsPatch) => {
    settings = writeSettings(settings, patch);
  };
  const actions: PopupActions = {
    setHighlights: (highlights) => change({ highlights }),
    setGroup: (group, isOn) => change({ groups: { [group]: isOn } }),
    jump: (frame, finding) => post({ type: 'jump', frame, finding }),
    step: (frame, direction) => post({ type: 'step', frame, direction }),
    readAnyway: (frame) => session?.post({ type: 'read-anyway', frame }),
    allowSite: () => session?.allowSite(),
    retry: () => session?.retry(),
    openTab: (url) => void openTab(url).catch(() => {}),
    openLink: ({ href }) => session?.follow(href),
    setReading: (reading) => change({ reading }),
    setSiteOff: (isNever) => {
      settings = writeNever(settings, site(), isNever);
    },
    setEveryPage,
    allowEveryPage: () => askForEverySite().then(checkEveryPage),
    // Over a page, the popup would stay in front of what it opened.
    openReader: () => void openReader().then(() => isOwnTab || window.close()),
  };

  async function setEveryPage(isOn: boolean): Promise<void> {
    // Asked first thing in the click, and wished for before the answer: the browser's question may close the popup.
    const isGiven = isOn ? askForEverySite() : giveUpEverySite();
    change({ everyPage: isOn });
    if ((await isGiven) === false) change({ everyPage: false });
    // A refused switch springs back.
    draw();
  }

  async function checkEveryPage(): Promise<void> {
    isEveryPageTaken = await isEverySiteTaken(settings);
    draw();
  }

  const isSiteOff = () => isOff(settings.neverOn, [site()]);

  const draw = () => {
    render(
      <Popup
        {...news}
        view={isSiteOff() ? { kind: 'off' } : news.view}
        host={webAddress(news.url)?.host ?? ''}
        painting={settings}
        switches={{ ...settings, site: site(), isSiteOff: isSiteOff(), isEveryPageTaken }}
        isPrivate={tab?.isPrivate ?? false}
        t={t}
        actions={actions}
      />,
      root,
    );
  };

  /** Speaks with the tab exactly while its site is not switched off, for there nobody answers. */
  const obey = () => {
    if (isSiteOff()) {
      session?.close();
      session = undefined;
    } else if (tab && !session) {
      session = openSession(tab, (latest) => {
        news = latest;
        draw();
      });
    }
    draw();
  };

  onSettings((changed) => {
    settings = changed;
    obey();
    void checkEveryPage();
  });
  obey();
  await checkEveryPage();
}

function webAddress(url: string): URL | undefined {
  const address = URL.parse(url);
  return address && /^https?:$/.test(address.protocol) ? address : undefined;
}
