/** Measures the parts of a page once, to choose its main content and what to leave out. Builds no text. */
import { walk } from '../walk';
import { attribute, isDisclosure, isHidden, isHiddenForEyes, isIcon, isPanel, isSilent, tagOf } from './elements';

/** A part is "most of the page" from this share of its text on. */
const mainShare = 0.6;
/** A banner that holds this share of the text is the page. */
const bannerShare = 0.5;
/** Consent notices are short; longer ones are told by their vendor's name. */
const maxNoticeUnits = 3000;
/** A part that is called a menu is one where so much of its text is links. */
const menuLinkShare = 0.5;
const minMenuLinks = 3;
/** Hidden stretches below this are status lines and labels, not policy. */
const minHiddenUnits = 120;
const maxButtonUnits = 80;
/** Looking for a button inside a notice costs time; no honest page has more notices than this. */
const maxNoticeChecks = 100;

const consentVendor =
  /onetrust|cybotcookiebot|didomi|usercentrics|truste[-_]|qc-cmp|sp_message|fc-consent|osano-cm|cky-(?:consent|modal|notice|preference)|cmplz|cc-window|klaro|iubenda-cs|termly-(?:style|consent)|cookiefirst|borlabs|moove_gdpr|cookieyes|evidon|hs-eu-cookie|acsb-/i;
/** A cookie policy may stand in a dialog of its own. */
const isConsentDialog = /^(?!.*polic).*(?:cookie|consent|cky|onetrust|didomi|usercentrics)/i;
const consentName =
  /(?:cookie|consent|gdpr|ccpa)s?[-_ ]?(?:banner|bar|notice|notification|pop-?up|modal|dialog|consent|overlay|wall|prompt|message|alert|law|manager|settings|preferences|disclaimer|info)/i;
/** How authors call menus, and the bands around a page, where they have no tags for them: one class or id. */
const menuName =
  /^(?!(?:no|has|with|not)[-_])(?:.*[-_])?(?:(?:mega|sub)?(?:nav|navbar|navigation|menus?)|sidebar|breadcrumbs?|toc|table-of-contents)\d*(?:[-_]|$)/;
const bandName = /^(?!(?:no|has|with|not)[-_])(?:.*[-_])?(?:header|footer|masthead|topbar)\d*(?:[-_]|$)/;
/** A utility's class ("toc-visible:mt-2") names a condition, not the element. */
const utility = /[:[\]()]/;
const mayBeMenu = /nav|menu|sidebar|breadcrumb|toc|table-of-contents|header|footer|masthead|topbar/i;
const menuRoles = new Set(['navigation', 'menu', 'menubar', 'tablist', 'toolbar', 'search']);
const bannerRoles = new Set(['banner', 'contentinfo', 'complementary']);
const bannerTags = new Set(['header', 'footer', 'aside']);
const contentTags = new Set(['main', 'article', 'section']);

/** What an element holds; while it is walked, what came before it. */
interface Size {
  /** Of text, white space aside. */
  readonly units: number;
  /** Those of them that are in links. */
  readonly linked: number;
  readonly links: number;
}

/** What the survey found. */
export interface Survey {
  /** Where the text that matters stands: `<main>` or the like where it holds most of the page, else the body. */
  readonly root: Element;
  /** Whether to skip the element. `inContent`: it stands inside main, article or section. */
  leavesOut(element: Element, inContent: boolean): boolean;
}

/** Whether text inside the element belongs to content rather than to the frame around it. */
export function isContent(element: Element): boolean {
  return contentTags.has(tagOf(element)) || attribute(element, 'role') === 'main';
}

/** Measures everything under `body`, up to `maxNodes` nodes. Linear. */
export function survey(body: Element, maxNodes: number): Survey {
  const sizes = new Map<Element, Size>();
  let total = 0;
  let linked = 0;
  let links = 0;
  let linkDepth = 0;
  let largest = { element: body, size: 0 };
  walk(
    body,
    {
      enter(element) {
        const tag = tagOf(element);
        if (isSilent(tag)) return false;
        if (isWorthMeasuring(element, tag)) sizes.set(element, { units: total, linked, links });
        if (tag === 'a') {
          links += 1;
          linkDepth += 1;
        }
        return true;
      },
      leave(element) {
        if (tagOf(element) === 'a') linkDepth -= 1;
        const before = sizes.get(element);
        if (before === undefined) return;
        const size = total - before.units;
        sizes.set(element, { units: size, linked: linked - before.linked, links: links - before.links });
        // `>=`: of two that hold the same, the outer one, which is left last, has the heading.
        if (isMain(element) && size >= largest.size) largest = { element, size };
      },
      text(node) {
        const units = node.data.trim().length;
        total += units;
        if (linkDepth > 0) linked += units;
        return true;
      },
    },
    maxNodes,
  );
  const root = largest.size > 0 && largest.size >= mainShare * total ? largest.element : body;
  let noticeChecks = maxNoticeChecks;

  function isNotice(element: Element, size: number): boolean {
    const name = nameOf(element);
    if (consentVendor.test(name)) return true;
    if (!isDialog(element) && !consentName.test(name)) return false;
    if (size > maxNoticeUnits || noticeChecks === 0) return false;
    noticeChecks -= 1;
    // A section about cookies has no "Accept" button; a notice has.
    return element.querySelector('button, [role=button], input[type=button], input[type=submit]') !== null;
  }

  function isNamedMenu(element: Element, size: Size, inContent: boolean): boolean {
    if (size.links < minMenuLinks || !isMostlyLinks(size)) return false;
    return namesOf(element).some((name) => menuName.test(name) || (!inContent && bandName.test(name)));
  }

  return {
    root,
    leavesOut(element, inContent) {
      const tag = tagOf(element);
      if (isSilent(tag)) return true;
      if (tag === 'slot') return hasAssigned(element);
      const measured = sizes.get(element);
      if (!measured) return false;
      const size = measured.units;
      if (tag === 'button') return size <= maxButtonUnits && !isDisclosure(element, tag) && !isInHeading(element);
      if (tag === 'i' || tag === 'span') {
        if (isIcon(element, tag) && size <= 30 && attribute(element, 'aria-hidden') === 'true') return true;
      }
      if (attribute(element, 'aria-hidden') === 'true' && size <= 2) return true;
      if (isHiddenForEyes(element) && size < minHiddenUnits) return true;
      if (isHidden(element) && size < minHiddenUnits && !isPanel(element)) return true;
      // However long: on some pages the consent centre has more text than the policy.
      if (isDialog(element) && isConsentDialog.test(nameOf(element))) return true;
      if (element.contains(root)) return false;
      const isMenu = tag === 'nav' || menuRoles.has(attribute(element, 'role'));
      // On a short page a menu may have most of the text.
      if (isMenu && isMostlyLinks(measured)) return true;
      if (size >= bannerShare * total) return false;
      if (isMenu) return true;
      if (tag === 'dialog' && !element.hasAttribute('open') && size < maxNoticeUnits) return true;
      if (isNotice(element, size) || isNamedMenu(element, measured, inContent)) return true;
      return !inContent && (bannerTags.has(tag) || bannerRoles.has(attribute(element, 'role')));
    },
  };
}

function isMostlyLinks({ linked, units }: Size): boolean {
  return linked >= menuLinkShare * units;
}

function isDialog(element: Element): boolean {
  const role = attribute(element, 'role');
  const isModal = attribute(element, 'aria-modal') === 'true';
  return tagOf(element) === 'dialog' || role === 'dialog' || role === 'alertdialog' || isModal;
}

function isMain(element: Element): boolean {
  const tag = tagOf(element);
  return tag === 'main' || tag === 'article' || attribute(element, 'role') === 'main';
}

/** Whether `leavesOut` could depend on the element's size. */
function isWorthMeasuring(element: Element, tag: string): boolean {
  return (
    isMain(element) ||
    tag === 'nav' ||
    tag === 'button' ||
    tag === 'dialog' ||
    bannerTags.has(tag) ||
    element.hasAttribute('role') ||
    element.hasAttribute('aria-modal') ||
    element.hasAttribute('aria-hidden') ||
    isHidden(element) ||
    isHiddenForEyes(element) ||
    isTellingName(nameOf(element))
  );
}

function isTellingName(name: string): boolean {
  return consentVendor.test(name) || consentName.test(name) || mayBeMenu.test(name);
}

/** Its id and classes in lower case, words parted: "siteNav" is "site-nav". */
function namesOf(element: Element): string[] {
  return `${element.id} ${element.getAttribute('class') ?? ''}`
    .split(/\s+/)
    .filter((name) => !utility.test(name))
    .map((name) => name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase());
}

function nameOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''}`;
}

function isInHeading(button: Element): boolean {
  const parent = button.parentElement;
  return /^h[1-6]$/.test(parent?.localName ?? '') || /^h[1-6]$/.test(parent?.parentElement?.localName ?? '');
}

/** A slot's own children show only where nothing is assigned to it. */
function hasAssigned(slot: Element): boolean {
  return 'assignedNodes' in slot && (slot as HTMLSlotElement).assignedNodes().length > 0;
}
