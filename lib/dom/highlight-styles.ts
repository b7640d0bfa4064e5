/** The look of the highlights, as style sheet text. Knows no page. */
import type { Group } from '@/lib/core/model';
import { groups } from '@/lib/core/model';
import type { Scheme } from './scheme';

/** Each group has its own line, so that colour is never the only difference. */
const lines: { readonly [G in Group]: string } = {
  sharing: 'solid',
  tracking: 'dashed',
  retention: 'dotted',
  other: 'double',
};

/** Lines have 3:1 and more against white or black; tints let the page's text colour keep its contrast. */
const colours: { readonly [S in Scheme]: { readonly [G in Group]: string } } = {
  light: { sharing: '29 78 216', tracking: '162 28 175', retention: '15 118 110', other: '100 116 139' },
  dark: { sharing: '143 180 255', tracking: '240 166 245', retention: '95 212 200', other: '163 173 185' },
};
const tint: { readonly [S in Scheme]: number } = { light: 0.13, dark: 0.22 };
const cueTint: { readonly [S in Scheme]: string } = { light: 'rgb(71 84 103 / 0.15)', dark: 'rgb(203 213 225 / 0.15)' };
const activeTint: { readonly [S in Scheme]: string } = {
  light: 'rgb(250 190 40 / 0.36)',
  dark: 'rgb(250 200 70 / 0.26)',
};

/** Name of a group's highlight in `CSS.highlights`. */
export function highlightName(group: Group): string {
  return `clauselight-${group}`;
}

/** The sentence whose card is open. */
export const activeName = 'clauselight-active';
/** The words that gave a finding away. */
export const cueName = 'clauselight-cue';

/** Rules for all highlights, on screen only: a printed page has none. */
export function highlightRules(scheme: Scheme): string {
  const line = (group: Group) => `underline ${lines[group]} ${group === 'other' ? '1px' : '2px'}`;
  const rules = groups.map(
    (group) => `::highlight(${highlightName(group)}) {
      background-color: rgb(${colours[scheme][group]} / ${tint[scheme]});
      text-decoration: ${line(group)} rgb(${colours[scheme][group]});
      text-underline-offset: 3px;
    }`,
  );
  // Chromium paints every highlight in the system's own selection colours, whatever is said here; only lines are left to
  // tell groups apart, and they show only where they stand on the painted ground.
  const forced = groups.map(
    (group) => `::highlight(${highlightName(group)}) {
      background-color: transparent;
      text-decoration: ${line(group)} LinkText;
      text-underline-offset: auto;
    }`,
  );
  return `@media screen {
    ${rules.join('\n')}
    ::highlight(${activeName}) { background-color: ${activeTint[scheme]}; }
    @media (forced-colors: none) {
      ::highlight(${cueName}) { background-color: ${cueTint[scheme]}; }
    }
    @media (forced-colors: active) {
      ${forced.join('\n')}
      ::highlight(${activeName}) {
        background-color: Highlight;
        color: HighlightText;
        text-decoration: underline solid 4px HighlightText;
        text-underline-offset: auto;
      }
    }
  }`;
}
