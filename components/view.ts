/** What the popup can show: one state at a time. Types only. */
import type { DocumentLink, Group, Report } from '@/lib/core/model';

/** A frame that read a policy. */
export interface ReadFrame {
  /** The token by which messages reach it. */
  readonly frame: string;
  readonly report: Report;
  /** Indices of findings in parts of the page that are closed. */
  readonly closed?: readonly number[];
  /** Whole minutes it takes to read. */
  readonly minutes: number;
}

/** Why a page cannot be read; `elsewhere`: a link has led to a site that needs a click of its own. */
export type UnreadableReason = 'browser' | 'own' | 'store' | 'pdf' | 'file' | 'other' | 'elsewhere';

export type PopupView =
  | { readonly kind: 'reading' }
  /** One or more, most words first. */
  | { readonly kind: 'read'; readonly frames: readonly ReadFrame[] }
  /** `frame` is the one to read anyway. */
  | { readonly kind: 'not-a-policy'; readonly frame: string }
  | { readonly kind: 'other-language'; readonly language: string }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'no-access' }
  /** The reader switched this site off. */
  | { readonly kind: 'off' }
  | { readonly kind: 'failed' };

/** What is painted on pages. */
export interface Painting {
  readonly highlights: boolean;
  readonly groups: Readonly<Record<Group, boolean>>;
}

/** When and where policies are read. */
export interface Switches {
  readonly reading: 'automatic' | 'on-click';
  /** The name of the site that can be switched off, or '' where there is none. */
  readonly site: string;
  readonly isSiteOff: boolean;
  readonly everyPage: boolean;
  /** Every page is wanted, and the browser does not allow it. */
  readonly isEveryPageTaken: boolean;
}

/** Everything that the popup can ask for. */
export interface PopupActions {
  setHighlights(isOn: boolean): void;
  setGroup(group: Group, isOn: boolean): void;
  /** `finding` is an index into the frame's `Report.findings`. */
  jump(frame: string, finding: number): void;
  step(frame: string, direction: 'next' | 'previous'): void;
  readAnyway(frame: string): void;
  allowSite(): void;
  retry(): void;
  /** Opens a document that stands in a frame by itself. */
  openTab(url: string): void;
  openLink(link: DocumentLink): void;
  setReading(reading: Switches['reading']): void;
  setSiteOff(isOff: boolean): void;
  setEveryPage(isOn: boolean): void;
  allowEveryPage(): void;
  /** Opens the page that reads pasted texts and files. */
  openReader(): void;
}

/** What a summary asks for. */
export type SummaryActions = Pick<PopupActions, 'setGroup' | 'jump' | 'step'>;
