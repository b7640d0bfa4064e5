/** Which sites a document belongs to: its own and those it is embedded in. Reads addresses only. */

/**
 * Hostnames of the window and of the windows around it, its own first. Chromium and newer Firefox tell them all; others tell
 * only whose page loaded the frame. '' stands for one without. Never throws.
 *
 * @example hostnamesOf(window) // ['widget.example', 'shop.example']
 */
export function hostnamesOf({ document, location, parent, self }: Window & { readonly self: unknown }): string[] {
  const origins: ArrayLike<string> | undefined = location.ancestorOrigins;
  // By index: Firefox lets no content script iterate a page's list. Of a top window the referrer is the page before.
  const around = origins ? Array.from(origins) : parent === self ? [] : [document.referrer];
  return [location.href, ...around].map((address) => URL.parse(address)?.hostname ?? '');
}
