/** What of a page is not its document: menus, banners, notices. Judged apart from the reader, and by the browser's layout. */

/** Parts whose tag or role says that they are not the document. */
const landmarks = [
  'nav, dialog',
  ...['navigation', 'menu', 'menubar', 'search', 'banner', 'contentinfo', 'complementary', 'dialog', 'alertdialog'].map(
    (role) => `[role=${role}]`,
  ),
].join(', ');
/** These are landmarks only outside of the document's own parts. */
const bands = 'header, footer, aside';
const content = 'main, article, section, [role=main]';

/** Class names and ids that authors give to the same parts where they have no tags for them. */
const named =
  /^(?:(?:site|page|main|global|top|primary|secondary|mobile|desktop|footer|header|left|right|side)[-_]?)?(?:nav|navbar|navigation|menu|header|footer|sidebar|breadcrumbs?|masthead|topbar|skip-?links?)(?:[-_]?(?:wrapper|container|bar|area|inner|nav|menu|links))?$/i;
const consent = /cookie|consent|gdpr|onetrust|truste|cmp-/i;

/** A part that holds this share of the page's text is the page. */
const pageShare = 0.5;

const minContentsLinks = 3;
/** A table of contents may have its title beside the links. */
const contentsShare = 0.85;

/** The outermost parts of the page that are furniture. */
export function findFurniture(body: HTMLElement): HTMLElement[] {
  const all = sizeOf(body);
  const found: HTMLElement[] = [];
  for (const element of body.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement)) continue;
    if (found.at(-1)?.contains(element) || !isFurniture(element)) continue;
    if (sizeOf(element) < pageShare * all) found.push(element);
  }
  return found;
}

function isFurniture(element: HTMLElement): boolean {
  if (element.matches(landmarks)) return true;
  if (element.matches(bands)) return !element.parentElement?.closest(content);
  return isNamed(element) || isContents(element) || isConsentNotice(element);
}

/** A list of nothing but links into the page itself. */
function isContents(element: HTMLElement): boolean {
  if (!element.matches('ul, ol, div, table')) return false;
  const links = [...element.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  // A heading may link to itself more than once.
  if (new Set(links.map(({ hash }) => hash)).size < minContentsLinks) return false;
  const linked = links.reduce((units, link) => units + wordUnits(link), 0);
  return linked > 0 && linked >= contentsShare * wordUnits(element);
}

function wordUnits(element: HTMLElement): number {
  return (element.textContent ?? '').replace(/[^\p{L}]/gu, '').length;
}

function isNamed(element: HTMLElement): boolean {
  return (
    !element.parentElement?.closest(content) && [element.id, ...element.classList].some((name) => named.test(name))
  );
}

/** It bears the name, floats over the page or has a button to agree. */
function isConsentNotice(element: HTMLElement): boolean {
  if (!consent.test(`${element.id} ${element.getAttribute('class') ?? ''}`)) return false;
  return getComputedStyle(element).position === 'fixed' || element.querySelector('button, [role=button]') !== null;
}

function sizeOf(element: HTMLElement): number {
  return element.innerText.length;
}
