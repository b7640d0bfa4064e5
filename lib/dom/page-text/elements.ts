/** What kind of thing an element is, by its tag and attributes alone: no layout, so that the command line reads the same text. */

/** Never text that a person reads as part of the page. Elements of other namespaces (svg, math) are covered by name. */
const silentTags = new Set(
  'script style noscript template svg math select textarea input canvas video audio object embed iframe frame frameset map progress meter datalist head title rp rt clauselight-card'.split(
    ' ',
  ),
);

/** Elements that stand inside a line of text. Everything else ends the line. */
const inlineTags = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label mark nobr output picture q ruby s samp slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const strongTags = new Set(['b', 'strong', 'u']);
const headingTag = /^h[1-6]$/;
const headingClass =
  /(?:^|[\s_-])(?:(?:sub)?heading|(?:sub)?title|accordion[_-]?(?:header|button|toggle)|h[1-6])(?:$|[\s_-])/i;
const panelClass = /accord|collaps|tab|panel|expand|toggle|faq|answer|content|section|body/i;
const hiddenForEyes =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|a11y-hidden|u-hidden-visually)(?:$|\s)/i;
const iconClass = /(?:^|[\s_-])(?:icons?|glyphicon|fa|material-(?:icons|symbols)\S*)(?:$|[\s_-])/i;

/** Lower-case tag name. */
export function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** An attribute in lower case, or ''. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name)?.toLowerCase() ?? '';
}

export function isSilent(tag: string): boolean {
  return silentTags.has(tag);
}

/** Whether the element continues the line it stands in. */
export function isInline(element: Element, tag: string): boolean {
  if (element.shadowRoot) return false;
  if (inlineTags.has(tag)) return true;
  // A custom element is inline for the browser and a box for most authors: believe the text beside it.
  return tag.includes('-') && hasTextBeside(element);
}

/** Whether text of its parent stands directly before or behind the element. */
export function hasTextBeside({ previousSibling, nextSibling }: Element): boolean {
  return isWords(previousSibling) || isWords(nextSibling);
}

function isWords(sibling: Node | null): boolean {
  return sibling?.nodeType === 3 && /\S/.test(sibling.nodeValue?.slice(0, 200) ?? '');
}

/** Whether its text is set in bold (or underlined), as far as tags and inline style tell. */
export function isStrong(element: Element, tag: string): boolean {
  return strongTags.has(tag) || /font-weight:\s*(?:bold|[6-9]00)/.test(attribute(element, 'style'));
}

/** A heading by tag or role; what opens an accordion or `<details>` counts as one. */
export function isHeading(element: Element, tag: string): boolean {
  return (
    headingTag.test(tag) || tag === 'summary' || attribute(element, 'role') === 'heading' || isDisclosure(element, tag)
  );
}

/** A button that opens a part of the page: its label is that part's heading. */
export function isDisclosure(element: Element, tag: string): boolean {
  const isButton = tag === 'button' || attribute(element, 'role') === 'button';
  return isButton && (element.hasAttribute('aria-expanded') || element.hasAttribute('aria-controls'));
}

/** Whether its author called it a title; true headings do not need this. */
export function isCalledTitle(element: Element): boolean {
  const name = element.getAttribute('class');
  return name !== null && headingClass.test(name);
}

/** Whether white space is kept as written. */
export function keepsLines(element: Element, tag: string): boolean {
  return tag === 'pre' || /white-space:\s*(?:pre|break-spaces)/.test(attribute(element, 'style'));
}

/**
 * Hidden by attribute or inline style. Style sheets are not asked: collapsed sections are part of the policy.
 * What is `hidden=until-found` waits for the browser's search to open it: it is text.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && attribute(element, 'hidden') !== 'until-found') return true;
  return /(?:display:\s*none|visibility:\s*hidden)/.test(attribute(element, 'style'));
}

/** Whether it looks like a part that opens on a click (tab, accordion). */
export function isPanel(element: Element): boolean {
  return (
    attribute(element, 'role') === 'tabpanel' || panelClass.test(`${element.id} ${element.getAttribute('class') ?? ''}`)
  );
}

/** Text for screen readers only, such as "opens in a new window". */
export function isHiddenForEyes(element: Element): boolean {
  const name = element.getAttribute('class');
  return name !== null && hiddenForEyes.test(name);
}

/** A pictogram whose text is a glyph's name. */
export function isIcon(element: Element, tag: string): boolean {
  return (tag === 'i' || tag === 'span') && iconClass.test(element.getAttribute('class') ?? '');
}
