/** One document at a time on the reader page: opened, judged, read, and put away for the next. Draws nothing of its own. */
import type { ReaderView } from '@/components/reader-view';
import type { Step } from '@/lib/browser/turns';
import { detect } from '@/lib/core/detect';
import { factsOfBlocks } from '@/lib/core/detect/block-facts';
import { isReadable } from '@/lib/core/language';
import { maxBlocks } from '@/lib/core/limits';
import { readingMinutes } from '@/lib/core/reading-time';
import { pause } from '@/lib/dom/pause';
import { copyOfPage, copyOfText, type ReadingCopy } from '@/lib/dom/reading-copy';
import type { Reading } from '../policy/read';
import { type Opened, openFile, openText } from './open';
import { Refused } from './refused';

export interface Desk {
  openText(text: string): void;
  openFile(file: File): void;
  /** Reads what does not look like a policy. */
  readAnyway(): void;
  /** Goes to a finding and opens its card. */
  jump(finding: number): void;
  /** Words of the document that was read; undefined where there is none. */
  words(): number | undefined;
  /** Goes to the next finding. False where there is none to go to. */
  step(step: Step): boolean;
  closeCard(): void;
}

export interface DeskPlace {
  /** Where the document stands. */
  readonly element: HTMLElement;
  /** Called at each change. Never called for a document that was put away. */
  tell(view: ReaderView): void;
}

/** The one frame that messages of the summary name. */
const frame = 'reader';

/** A document that was opened and stands on the page. */
interface Laid {
  readonly name: string;
  readonly title: string;
  readonly language: string;
  readonly copy: ReadingCopy;
  readonly isCut: boolean;
  readonly signal: AbortSignal;
}

/** Makes a desk. Whatever goes wrong is a state; whatever is opened next ends what went on before. */
export function createDesk(document: Document, { element, tell }: DeskPlace): Desk {
  let current = new AbortController();
  let reading: Reading | undefined;
  let words = 0;
  let laid: Laid | undefined;

  async function take(name: string, open: (signal: AbortSignal) => Promise<Opened>) {
    // Ends the reading of the one before, too.
    current.abort();
    current = new AbortController();
    const { signal } = current;
    reading = undefined;
    laid = undefined;
    element.replaceChildren();
    await guarded(name, signal, async () => {
      tell({ kind: 'opening', name });
      const opened = await open(signal);
      // Before the long moment of laying out: what is shown should be true.
      await pause();
      if (signal.aborted) return;
      lay(name, opened, signal);
    });
  }

  function lay(name: string, opened: Opened, signal: AbortSignal) {
    const copy = opened.kind === 'text' ? copyOfText(document, opened.text) : copyOfPage(document, opened.page);
    const { blocks } = copy.text;
    if (blocks.length === 0) throw new Refused('no_text');
    const own = opened.kind === 'page' ? opened.page.title.trim() : '';
    const heading =
      blocks
        .find(({ kind }) => kind === 'heading')
        ?.text.replace(/\s+/g, ' ')
        .trim() ?? '';
    const lang = opened.kind === 'page' ? opened.page.documentElement.lang : '';
    // Pages say in their title what files say in their name, or pasted texts in their first line.
    const title = own || [wordsOf(name), heading].filter(Boolean).join(' | ');
    const { isPolicy, language } = detect(factsOfBlocks(blocks, { title, lang }));
    copy.element.className = 'text';
    if (language !== 'und') copy.element.lang = language;
    element.replaceChildren(copy.element);
    const isCut = blocks.length > maxBlocks || (opened.kind === 'text' && opened.isCut);
    laid = { name, title: own || heading || name, language, copy, isCut, signal };
    if (!isReadable(language)) tell({ kind: 'other-language', name, language });
    else if (!isPolicy) tell({ kind: 'not-a-policy', name });
    else void read(laid);
  }

  function read({ name, title, language, copy, isCut, signal }: Laid) {
    return guarded(name, signal, async () => {
      tell({ kind: 'reading', name });
      // The trained weights are half a megabyte: not before there is something to read.
      const { openReading } = await import('../policy/read');
      const source = { text: () => copy.text, title: () => title, address: () => '' };
      const opened = await openReading(document, signal, source);
      if (signal.aborted) return opened.stop();
      const report = await opened.update(language === 'und' ? 'en' : language);
      if (!report) return;
      reading = opened;
      words = report.words;
      tell({ kind: 'read', name, isCut, read: { frame, report, minutes: readingMinutes(report.words) } });
    });
  }

  /** What was put away meanwhile has nothing more to say. */
  async function guarded(name: string, signal: AbortSignal, action: () => Promise<void>) {
    try {
      await action();
    } catch (error) {
      if (signal.aborted) return;
      element.replaceChildren();
      if (error instanceof Refused) tell({ kind: 'refused', name, reason: error.reason, args: error.args });
      else tell({ kind: 'failed', name });
    }
  }

  return {
    openText: (text) => void take('', (signal) => openText(text, signal)),
    openFile: (file) =>
      void take(file.name, (signal) =>
        openFile(file, {
          signal,
          onPage: (done, all) => {
            if (!signal.aborted) tell({ kind: 'opening', name: file.name, pages: { read: done, all } });
          },
        }),
      ),
    readAnyway: () => {
      if (laid && !reading) void read(laid);
    },
    jump: (finding) => void reading?.jump(finding),
    words: () => (reading ? words : undefined),
    step: (step) => reading?.step(step) ?? false,
    closeCard: () => reading?.closeCard(),
  };
}

/** "acme-privacy_policy.pdf" as a title would say it. */
function wordsOf(name: string): string {
  return name.replace(/\.\w{1,8}$/, '').replace(/[-_.+]+/g, ' ');
}
