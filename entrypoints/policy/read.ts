/** The heavy part, evaluated only for policies: reads the page, paints it, and keeps it painted. Wiring; holds no rule. */

import type { Direction } from '@/lib/browser/messages';
import { defaultSettings, onSettings, readSettings, type Settings } from '@/lib/browser/settings';
import { t } from '@/lib/browser/words';
import { catalogue, practices } from '@/lib/catalogue';
import { analyse, type Pace } from '@/lib/core/analyse';
import type { Block, Report } from '@/lib/core/model';
import { shippedReader } from '@/lib/core/reader';
import { makeReport } from '@/lib/core/report';
import { readPage } from '@/lib/dom/page-text';
import { annotate } from './annotation';

/** A policy that has been read. */
export interface Reading {
  report(): Report;
  /** Whether a change under this node can concern the text. */
  matters(node: Node): boolean;
  /** Finds the sentences again where the page changed its nodes. False where the text is another one. */
  reanchor(): boolean;
  /** Goes to a finding of the report and opens its card. */
  jump(finding: number): Promise<void>;
  step(direction: Direction): Promise<void>;
  /** Leaves the page as it was. */
  stop(): void;
}

/** Compiled once a page: the catalogue does not change while it is open. */
const reader = shippedReader(practices);

/**
 * Reads the page in slices. Undefined where the signal was aborted meanwhile.
 *
 * @param language BCP 47, as detected
 */
export async function startReading(
  document: Document,
  language: string,
  signal: AbortSignal,
): Promise<Reading | undefined> {
  let text = readPage(document);
  const settings = await readSettings().catch(() => defaultSettings);
  const findings = await analyse(text.blocks, reader, paceOf(signal));
  if (signal.aborted) return undefined;
  const { URL: url, title } = document;
  const report = makeReport({ url, title, language, blocks: text.blocks, findings }, catalogue);
  const ends = new AbortController();
  const annotation = annotate(document, { practices, t, settings, signal: ends.signal });
  annotation.show(findings, text);
  const offSettings = onSettings((changed: Settings) => annotation.repaint(changed));
  return {
    report: () => report,
    matters: (node) => !text.root?.isConnected || text.root.contains(node),
    reanchor: () => {
      const next = readPage(document);
      if (!isSameText(text.blocks, next.blocks)) return false;
      text = next;
      annotation.show(findings, text);
      return true;
    },
    jump: (finding) => annotation.jump(finding),
    step: (direction) => annotation.step(direction),
    stop: () => {
      offSettings();
      ends.abort();
    },
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

/** Lets the page go first. A message, for browsers without `scheduler.yield`: timers are slowed in hidden tabs. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
