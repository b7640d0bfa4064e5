/** What a read page shows: highlights, the card, and the way from one finding to the next. Wiring of the page's parts. */
import styles from '@/assets/card.css?inline';
import type { CardEntry } from '@/components/Card';
import type { Translate } from '@/components/words';
import type { Settings } from '@/lib/browser/settings';
import type { Step } from '@/lib/browser/turns';
import type { Finding, Practice } from '@/lib/core/model';
import { type Anchors, anchor } from '@/lib/dom/anchors';
import { createCardHost } from '@/lib/dom/card-host';
import { copyText } from '@/lib/dom/copy';
import { createHighlighter, type Mark, schemeOfRange } from '@/lib/dom/highlighter';
import { watchPointer } from '@/lib/dom/hover';
import type { PageText } from '@/lib/dom/page-text';
import { reveal } from '@/lib/dom/reveal';
import { dropCard, entryOf, showCard } from './card';
import { type Passage, passagesOf } from './passages';

export interface Annotation {
  /** Replaces what is annotated. A card stays open where its sentence is still there. */
  show(findings: readonly Finding[], text: PageText): void;
  /** Takes the highlights from sentences that these changed nodes have made others. Cheap: called at each change of the page. */
  touched(nodes: readonly Node[]): void;
  repaint(settings: Settings): void;
  /** Scrolls to a finding and opens its card with the focus. Does nothing where the page no longer has it. */
  jump(finding: number): Promise<void>;
  /** Goes to the next sentence. False where there is none to go to. */
  step(step: Step): boolean;
  closeCard(): void;
}

export interface AnnotationOptions {
  readonly practices: readonly Practice[];
  readonly t: Translate;
  readonly settings: Settings;
  /** Its abort takes everything back. */
  readonly signal: AbortSignal;
}

/** A passage that the page still has. */
interface Placed extends Passage {
  readonly range: Range;
}

/** Annotates one document. */
export function annotate(
  document: Document,
  { practices, t, settings: initial, signal }: AnnotationOptions,
): Annotation {
  const byId = new Map(practices.map((practice) => [practice.id, practice]));
  const highlighter = createHighlighter(document);
  let settings = initial;
  let findings: readonly Finding[] = [];
  let text: PageText | undefined;
  let passages: readonly Placed[] = [];
  /** Those that are painted: what the pointer finds and steps go through. */
  let painted: readonly Placed[] = [];
  let ranges: readonly Range[] = [];
  let anchors: Anchors = anchor([]);
  /** The passage whose card is or was last open: steps go on from there. */
  let current: Placed | undefined;
  let isOpen = false;

  const host = createCardHost(document, { styles, unrender: dropCard, onClosed: closed });

  function isShown(finding: Finding | undefined): boolean {
    return finding !== undefined && settings.highlights && settings.groups[finding.group];
  }

  function paint() {
    painted = passages.filter((passage) => passage.findings.some((index) => isShown(findings[index])));
    ranges = painted.map(({ range }) => range);
    highlighter.paint(
      painted.flatMap(({ range, findings: indices }) =>
        indices.flatMap((index): Mark[] => {
          const finding = findings[index];
          if (!finding || !isShown(finding)) return [];
          return [{ group: finding.group, range: range.cloneRange(), cue: text?.rangeOf(finding.cue) }];
        }),
      ),
    );
  }

  function quoteOf(passage: Passage): string {
    return findings[passage.findings[0] ?? -1]?.sentence.text ?? '';
  }

  function closed() {
    isOpen = false;
    highlighter.activate(undefined);
  }

  function close() {
    host.close();
    closed();
  }

  function openCard(passage: Placed, first: number | undefined, anchor: Range, takesFocus: boolean) {
    const main = first ?? passage.findings.find((index) => isShown(findings[index])) ?? passage.findings[0];
    const ordered = [main, ...passage.findings.filter((index) => index !== main)];
    const [entry, ...also] = ordered.flatMap((index): CardEntry[] => {
      const finding = findings[index ?? -1];
      const entry = finding && entryOf(finding, byId);
      return entry ? [entry] : [];
    });
    if (!entry) return;
    current = passage;
    const among = painted.includes(passage) ? painted : passages;
    const quote = quoteOf(passage);
    highlighter.activate(passage.range);
    isOpen = true;
    host.open(
      anchor,
      (container) =>
        showCard(container, {
          entry,
          also,
          place: { number: among.indexOf(passage) + 1, count: among.length },
          scheme: schemeOfRange(passage.range),
          t,
          onCopy: () => copyText(document, quote),
          onStep: (direction) => void step({ direction, isEntry: false, goesRound: true }),
          onClose: () => close(),
        }),
      takesFocus,
    );
  }

  async function goTo(passage: Placed, first: number | undefined) {
    // The open card would float beside the wrong sentence while the page scrolls.
    if (isOpen) close();
    current = passage;
    const anchor = await reveal(passage.range);
    // Another jump may have overtaken this one while the page scrolled.
    if (current === passage && !signal.aborted) openCard(passage, first, anchor, true);
  }

  function step(wanted: Step): boolean {
    const next = neighbour(painted.length > 0 ? painted : passages, current, wanted);
    if (next) void goTo(next, undefined);
    return next !== undefined;
  }

  watchPointer(
    document,
    {
      ranges: () => ranges,
      isCard: (target) => host.isCard(target),
      opened: () => {
        const index = isOpen && current ? painted.indexOf(current) : -1;
        return index < 0 ? undefined : index;
      },
      open: (index) => {
        const passage = painted[index];
        if (passage) openCard(passage, undefined, passage.range, false);
      },
      close: () => close(),
    },
    signal,
  );
  // Colours follow the page's own switch to dark and back.
  document.defaultView?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint, { signal });
  signal.addEventListener('abort', () => {
    close();
    highlighter.clear();
  });

  return {
    show(nextFindings, nextText) {
      const quote = current && quoteOf(current);
      const { span } = current ?? {};
      findings = nextFindings;
      text = nextText;
      passages = passagesOf(findings).flatMap((passage) => {
        const range = nextText.rangeOf(passage.span);
        return range ? [{ ...passage, range }] : [];
      });
      anchors = anchor(passages.map(({ range }) => range));
      const same = passages.filter((passage) => quoteOf(passage) === quote);
      current =
        same.find((passage) => passage.span.block === span?.block && passage.span.start === span.start) ?? same[0];
      paint();
      if (!isOpen) return;
      if (!current) return close();
      highlighter.activate(current.range);
      host.follow(current.range);
    },
    touched(nodes) {
      const broken = anchors.broken(nodes);
      if (broken.size === 0) return;
      passages = passages.filter(({ range }) => !broken.has(range));
      // Its card waits for the page to rest: most often the sentence is only drawn anew.
      if (current && broken.has(current.range)) highlighter.activate(undefined);
      paint();
    },
    repaint(next) {
      settings = next;
      paint();
    },
    async jump(finding) {
      const passage = passages.find(({ findings: indices }) => indices.includes(finding));
      if (passage) await goTo(passage, finding);
    },
    step,
    closeCard: () => {
      // A jump that is still on its way opens none.
      if (isOpen) close();
    },
  };
}

/** The next passage after the current one; without a current one, the next from what is on screen. */
function neighbour(
  among: readonly Placed[],
  current: Placed | undefined,
  { direction, isEntry, goesRound }: Step,
): Placed | undefined {
  const ahead = direction === 'next' ? 1 : -1;
  const edge = direction === 'next' ? among[0] : among.at(-1);
  if (isEntry) return edge;
  const before = current ? beforeStep(among, current, ahead) : beforeScreen(among, ahead);
  return among[before + ahead] ?? (goesRound ? edge : undefined);
}

/** The index from which a step of `ahead` leads to the neighbour of the current passage. */
function beforeStep(among: readonly Placed[], current: Placed, ahead: number): number {
  const index = among.indexOf(current);
  if (index >= 0) return index;
  // The current one is not among them (its group was switched off): go on from its place.
  const after = among.findIndex(
    ({ span }) =>
      span.block > current.span.block || (span.block === current.span.block && span.start > current.span.start),
  );
  const next = after < 0 ? among.length : after;
  return ahead > 0 ? next - 1 : next;
}

/** The index from which a step leads to the first passage on screen, or to the last above it. */
function beforeScreen(among: readonly Placed[], ahead: number): number {
  const onScreen = among.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  const next = onScreen < 0 ? among.length : onScreen;
  return ahead > 0 ? next - 1 : next;
}
