/** What the popup can show: one state at a time. Types only. */
import type { Group, Report } from '@/lib/core/model';

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

/** Why a page can never be read. */
export type UnreadableReason = 'browser' | 'store' | 'pdf' | 'file' | 'other';

export type PopupView =
  | { readonly kind: 'reading' }
  /** One or more, most words first. */
  | { readonly kind: 'read'; readonly frames: readonly ReadFrame[] }
  /** `frame` is the one to read anyway. */
  | { readonly kind: 'not-a-policy'; readonly frame: string }
  | { readonly kind: 'other-language'; readonly language: string }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'failed' };

/** What is painted on pages. */
export interface Painting {
  readonly highlights: boolean;
  readonly groups: Readonly<Record<Group, boolean>>;
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
}
