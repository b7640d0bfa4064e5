/** Copies a text to the clipboard. Knows nothing of what it says. */

/** Resolves to whether it was copied; never rejects. Needs a user's click. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    const { clipboard } = document.defaultView?.navigator ?? {};
    if (!clipboard) return copyByCommand(document, text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

/** For pages without https, and frames whose policy forbids the clipboard: the old command, with our text put in. */
function copyByCommand(document: Document, text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page's own listeners would add to it or count it.
    event.stopImmediatePropagation();
  };
  const view = document.defaultView;
  view?.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    view?.removeEventListener('copy', fill, { capture: true });
  }
}
