/** The heavy part, evaluated only for policies: reads the page, paints it, and keeps it painted. Wiring; holds no rule. */

import { defaultSettings, onSettings, readSettings } from '@/lib/browser/settings';
import type { Step } from '@/lib/browser/turns';
import { t } from '@/lib/browser/words';
import { catalogue, practices } from '@/lib/catalogue';
import { analyse, type Pace } from '@/lib/core/analyse';
import { privacyPartOf } from '@/lib/core/detect/parts';
import type { Block, Finding, Report } from '@/lib/core/model';
import { moveFindings } from '@/lib/core/move';
import { shippedReader } from '@/lib/core/reader';
import { remember } from '@/lib/core/remember';
import { makeReport } from '@/lib/core/report';
import { addressOf } from '@/lib/dom/facts';
import { type PageText, readPage } from '@/lib/dom/page-text';
import { pause } from '@/lib/dom/pause';
import { isFoldedAway } from '@/lib/dom/reveal';
import { isUnder } from '@/lib/dom/walk';
import { annotate } from './annotation';

/** A policy that is being read, again and again where it changes. */
export interface Reading {
  /**
   * Reads what is new, and paints it; until then what is still there stays painted, and the rest of it goes.
   * Undefined where the page says what it said at the last update, or the reading was stopped meanwhile.
   *
   * @param language BCP 47, as detected
   */
  update(language: string): Promise<Report | undefined>;
  /** Indices of the last report's findings that stand in parts of the page that are closed at this moment. */
  closed(): number[];
  /** Whether a change of this node can concern the text. */
  matters(node: Node): boolean;
  /** Takes the highlights from what these changed nodes have made another text. Cheap. */
  touched(nodes: readonly Node[]): void;
  /** Goes to a finding of the last report and opens its card. */
  jump(finding: number): Promise<void>;
  /** Goes to the next finding. False where there is none to go to. */
  step(step: Step): boolean;
  closeCard(): void;
  /** Paints by the settings as they are now. */
  repaint(): Promise<void>;
  /** Leaves the page as it was. */
  stop(): void;
}

/** Compiled once a page: the catalogue does not change while it is open. */
const reader = remember(shippedReader(practices));

/** What is read in a document, and what the report says of it. */
export interface Source {
  text(): PageText;
  title(): string;
  address(): string;
}

/** The page itself, as it is now. */
function pageOf(document: Document): Source {
  return { text: () => readPage(document), title: () => document.title, address: () => addressOf(document) };
}

/**
 * Opens a text for reading; nothing is read yet. The signal's abort is a `stop`.
 *
 * @param source the page itself, if it is left away
 */
export async function openReading(
  document: Document,
  signal: AbortSignal,
  source: Source = pageOf(document),
): Promise<Reading> {
  const settings = await readSettings().catch(() => defaultSettings);
  const ends = new AbortController();
  const stop = () => ends.abort();
  signal.addEventListener('abort', stop, { signal: ends.signal });
  const annotation = annotate(document, { practices, t, settings, signal: ends.signal });
  const offSettings = onSettings(annotation.repaint);
  ends.signal.addEventListener('abort', offSettings);
  let text: PageText | undefined;
  /** What the last report found, and in which text. */
  let findings: readonly Finding[] = [];
  let blocks: readonly Block[] = [];
  let address = '';
  /** The page has changed since `text` was read. */
  let isTouched = false;

  /** Paints what was found where it stands now. */
  function place() {
    if (!text || isTouched) text = source.text();
    isTouched = false;
    annotation.show(moveFindings(findings, blocks, text.blocks), text);
  }

  return {
    update: async (language) => {
      const next = source.text();
      const title = source.title();
      const url = source.address();
      const isSame = address === url && isSameText(blocks, next.blocks);
      text = next;
      isTouched = false;
      place();
      if (isSame) return undefined;
      const part = privacyPartOf(next.blocks);
      const found = await analyse(part, reader, paceOf(ends.signal));
      if (ends.signal.aborted) return undefined;
      findings = found;
      blocks = next.blocks;
      address = url;
      place();
      return makeReport({ url, title, language, blocks: part, findings }, catalogue);
    },
    closed: () => {
      const now = text;
      if (!now) return [];
      return moveFindings(findings, blocks, now.blocks).flatMap(({ sentence }, index) => {
        const range = now.rangeOf(sentence.span);
        return range && isFoldedAway(range) ? [index] : [];
      });
    },
    matters: (node) => !text?.root?.isConnected || isUnder(text.root, node),
    touched: (nodes) => {
      isTouched = true;
      annotation.touched(nodes);
    },
    jump: async (finding) => {
      if (isTouched) place();
      await annotation.jump(finding);
    },
    step: (step) => {
      if (isTouched) place();
      return annotation.step(step);
    },
    closeCard: annotation.closeCard,
    repaint: async () => annotation.repaint(await readSettings().catch(() => defaultSettings)),
    stop,
  };
}

function isSameText(before: readonly Block[], after: readonly Block[]): boolean {
  return (
    before.length === after.length &&
    before.every((block, index) => {
      const other = after[index];
      return block.text === other?.text && block.kind === other.kind && block.leadIn === other.leadIn;
    })
  );
}

function paceOf(signal: AbortSignal): Pace {
  return { now: () => performance.now(), pause, signal };
}
