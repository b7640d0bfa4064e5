/** Paints ranges with the CSS Custom Highlight API: no page node is touched. Knows no practice and no setting. */
import type { Group } from '@/lib/core/model';
import { groups } from '@/lib/core/model';
import { activeName, cueName, highlightName, highlightRules } from './highlight-styles';
import { type Scheme, schemeBehind } from './scheme';

/** One finding on the page. */
export interface Mark {
  readonly group: Group;
  readonly range: Range;
  /** The words that gave it away, painted stronger. */
  readonly cue: Range | undefined;
}

export interface Highlighter {
  /** Replaces what was painted. */
  paint(marks: readonly Mark[]): void;
  /** Marks the sentence whose card is open; undefined for none. */
  activate(range: Range | undefined): void;
  /** Takes everything back: highlights and style sheets are as they were. */
  clear(): void;
}

/** A document or an open shadow root: what rules apply to. */
type Scope = Document | ShadowRoot;

/** Grounds are sampled at this many ranges of a scope: the computed style of each would cost a layout-long moment. */
const maxSamples = 15;

/** Later painted over earlier; the page's own highlights have 0. */
const priorities: { readonly [name: string]: number } = { [cueName]: 1, [activeName]: 2 };

/**
 * A highlighter for one document. Does nothing in a browser without `CSS.highlights`.
 *
 * @example
 * const highlighter = createHighlighter(document);
 * highlighter.paint([{ group: 'sharing', range, cue: undefined }]);
 */
export function createHighlighter(document: Document): Highlighter {
  // Firefox cannot iterate a Highlight or the registry from a content script: what is painted is remembered here.
  const painted = new Set<string>();
  const sheets = new Map<Scope, CSSStyleSheet>();
  let marks: readonly Mark[] = [];
  let active: Range | undefined;
  const isAble = typeof CSS === 'object' && 'highlights' in CSS && typeof Highlight === 'function';

  function set(name: string, ranges: readonly Range[]) {
    if (ranges.length === 0) {
      if (painted.delete(name)) CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priorities[name] ?? 0;
    CSS.highlights.set(name, highlight);
    painted.add(name);
  }

  function style() {
    const wanted = Map.groupBy(
      active ? [...marks.map(({ range }) => range), active] : marks.map(({ range }) => range),
      scopeOf,
    );
    for (const [scope, sheet] of sheets) if (!wanted.has(scope)) drop(scope, sheet);
    for (const [scope, ranges] of wanted) {
      let sheet = sheets.get(scope);
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheets.set(scope, sheet);
      }
      sheet.replaceSync(highlightRules(schemeOf(ranges)));
      // A page may have replaced the list since.
      if (!scope.adoptedStyleSheets.includes(sheet)) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    }
  }

  function drop(scope: Scope, sheet: CSSStyleSheet) {
    sheets.delete(scope);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets].filter((other) => other !== sheet);
  }

  function scopeOf(range: Range): Scope {
    const root = range.startContainer.getRootNode();
    return 'host' in root ? (root as ShadowRoot) : document;
  }

  return {
    paint(next) {
      if (!isAble) return;
      marks = next;
      style();
      for (const group of groups) {
        set(
          highlightName(group),
          marks.filter((mark) => mark.group === group).map(({ range }) => range),
        );
      }
      set(
        cueName,
        marks.flatMap(({ cue }) => cue ?? []),
      );
    },
    activate(range) {
      if (!isAble) return;
      active = range;
      style();
      set(activeName, range ? [range] : []);
    },
    clear() {
      if (!isAble) return;
      marks = [];
      active = undefined;
      for (const name of painted) CSS.highlights.delete(name);
      painted.clear();
      for (const [scope, sheet] of sheets) drop(scope, sheet);
    },
  };
}

/** What most of the ranges stand on. */
function schemeOf(ranges: readonly Range[]): Scheme {
  const step = Math.max(1, Math.floor(ranges.length / maxSamples));
  const samples = ranges.filter((_range, index) => index % step === 0);
  const dark = samples.filter((range) => schemeOfRange(range) === 'dark').length;
  return dark * 2 > samples.length ? 'dark' : 'light';
}

/** The ground behind a range. */
export function schemeOfRange(range: Range): Scheme {
  const element = range.startContainer.parentElement;
  return element ? schemeBehind(element) : 'light';
}
