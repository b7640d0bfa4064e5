/** Wires the reader page: what is pasted, chosen or dropped, the desk, the settings, the components. */
import { render } from 'preact';
import { Reader, type ReaderProps } from '@/components/Reader';
import type { ReaderView } from '@/components/reader-view';
import { defaultSettings, onSettings, readSettings, writeSettings } from '@/lib/browser/settings';
import { isOwnTabPrivate } from '@/lib/browser/tabs';
import { onTurn } from '@/lib/browser/turns';
import { t } from '@/lib/browser/words';
import { createDesk, type Desk } from './desk';
import '@/assets/reader.css';

const place = document.getElementById('reader');
if (place) void open(place);

async function open(root: HTMLElement): Promise<void> {
  document.documentElement.lang = t('words_language');
  document.title = t('reader_title');
  let [painting, isPrivate] = await Promise.all([
    readSettings().catch(() => defaultSettings),
    isOwnTabPrivate().catch(() => false),
  ]);
  let view: ReaderView = { kind: 'empty' };
  let desk: Desk | undefined;

  const actions: ReaderProps['actions'] = {
    openText: (text) => desk?.openText(text),
    openFile: (file) => desk?.openFile(file),
    readAnyway: () => desk?.readAnyway(),
    jump: (_frame, finding) => desk?.jump(finding),
    step: (_frame, direction) => void desk?.step({ direction, isEntry: false, goesRound: true }),
    setGroup: (group, isOn) => {
      painting = writeSettings(painting, { groups: { [group]: isOn } });
    },
    setHighlights: (highlights) => {
      painting = writeSettings(painting, { highlights });
    },
  };
  const draw = () => render(<Reader {...{ view, painting, isPrivate, t, actions, onPlace }} />, root);
  const tell = (latest: ReaderView) => {
    view = latest;
    document.title = 'name' in view && view.name ? `${view.name} · ${t('reader_title')}` : t('reader_title');
    draw();
  };
  function onPlace(element: HTMLElement) {
    desk ??= createDesk(document, { element, tell });
  }

  onSettings((changed) => {
    painting = changed;
    draw();
  });
  onTurn({
    frame: 'reader',
    claim: () => {
      const words = desk?.words();
      return words === undefined ? undefined : { words, hasFocus: document.hasFocus() };
    },
    step: (step) => desk?.step(step) ?? false,
    yield: () => desk?.closeCard(),
  });
  takeDrops(actions);
  draw();
}

/** Files and texts dropped anywhere; without this the browser would leave the page for them. */
function takeDrops({ openFile, openText }: ReaderProps['actions']): void {
  const { dataset } = document.documentElement;
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    dataset.dropping = '';
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    // Between two elements of the page the pointer has not left.
    if (!relatedTarget) delete dataset.dropping;
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    delete dataset.dropping;
    const { dataTransfer } = event;
    const [file] = dataTransfer?.files ?? [];
    if (file) openFile(file);
    else openText(dataTransfer?.getData('text/plain') ?? '');
  });
}
