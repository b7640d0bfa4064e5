/**
 * What runs inside Firefox itself, each function sent as source: the toolbar button, the popup's and the background's documents, the network.
 * Plain JavaScript, for Firefox's internals have no types. A function here sees its arguments and Firefox's globals, nothing of this file.
 */
/* global ChromeUtils, Services, WebExtensionPolicy, Cc, Ci, Cu, Components, content, sendAsyncMessage */

/** Clicks the toolbar button, as `activeTab` needs it. */
export function openPopup(id) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionParent.apiManager.global
    .browserActionFor(extension)
    .triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}

/** The popup's address and width while it is open, '' while it is not. Firefox swaps a preloaded browser in, so ask again. */
export function popupState() {
  const popup = Services.wm
    .getMostRecentWindow('navigator:browser')
    .document.querySelector('.webextension-popup-browser');
  const address = popup?.currentURI?.spec ?? '';
  const { width, height } = popup?.getBoundingClientRect() ?? {};
  return address.startsWith('moz-extension:') && width > 0 && height > 0 ? `${address} ${width}x${height}` : '';
}

export function closePopup() {
  const popup = Services.wm
    .getMostRecentWindow('navigator:browser')
    .document.querySelector('.webextension-popup-browser');
  popup?.closest('panel')?.hidePopup();
}

/** The popup belongs to Firefox's window and follows its theme; this makes it follow the test. */
export function setPopupLook(scheme, { hasForcedColours = false }) {
  const popup = Services.wm
    .getMostRecentWindow('navigator:browser')
    .document.querySelector('.webextension-popup-browser');
  popup.browsingContext.top.prefersColorSchemeOverride = scheme;
  popup.browsingContext.top.forcedColorsOverride = hasForcedColours ? 'active' : 'none';
}

/** Opens the popup's page in a tab of its own, in front. */
export async function openPopupTab(id) {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const url = WebExtensionPolicy.getByID(id).getURL('popup.html');
  const { linkedBrowser } = gBrowser.addTrustedTab(url, { inBackground: false });
  await new Promise((resolve) => {
    const look = () => (linkedBrowser.currentURI.spec.startsWith(url) ? resolve() : setTimeout(look, 50));
    look();
  });
}

/** Closes it; the page's tab is in front again. */
export function closePopupTab() {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith('moz-extension:'));
  if (tab) gBrowser.removeTab(tab);
}

/** Gives the view of the tab in front this size in pixels, or all the room there is. */
export function setViewSize(size) {
  const { selectedBrowser } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
  const { style } = selectedBrowser;
  style.maxWidth = style.minWidth = size ? `${size.width}px` : '';
  style.maxHeight = style.minHeight = size ? `${size.height}px` : '';
}

/** Shows the page in front as printed, or with the reader's own colours. */
export function setMedia({ isPrinted = false, hasForcedColours = false }) {
  const { browsingContext } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
  browsingContext.mediumOverride = isPrinted ? 'print' : '';
  browsingContext.forcedColorsOverride = hasForcedColours ? 'active' : 'none';
}

/** A PNG, in base64, of the popup or of the tab in front. */
export async function draw(place) {
  const { document, gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const shown = place === 'tab' ? gBrowser.selectedBrowser : document.querySelector('.webextension-popup-browser');
  const bitmap = await shown.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}

/**
 * Calls a function in a document of the extension: its popup or its background (woken up first).
 * A sandbox on the document's own window is not bound by the extension's content security policy.
 */
export async function callIn(place, id, expression, isGesture) {
  const { extension } = WebExtensionPolicy.getByID(id);
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  let browser = win.document.querySelector('.webextension-popup-browser');
  if (place === 'background') {
    await extension.wakeupBackground?.();
    browser = [...extension.views].find(({ viewType }) => viewType === 'background')?.xulBrowser;
  }
  if (place === 'tab') {
    const tabs = win.gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser);
    browser = tabs.find(({ currentURI }) => currentURI.spec.startsWith('moz-extension:'));
  }
  if (!browser) throw new Error(`The ${place} is not there`);
  const channel = `clauselight:${Math.random()}`;
  const frameScript = function frameScript(channel, expression, isGesture) {
    const gesture = isGesture ? content.windowUtils.setHandlingUserInput(true) : undefined;
    const send = (outcome) => sendAsyncMessage(channel, outcome);
    try {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const call = `(async () => JSON.stringify({ value: await (${expression}) }))()`;
      Cu.evalInSandbox(call, sandbox).then(send, (error) => send(JSON.stringify({ error: String(error) })));
    } catch (error) {
      send(JSON.stringify({ error: String(error) }));
    } finally {
      gesture?.destruct();
    }
  };
  const code = `(${frameScript})(${JSON.stringify(channel)}, ${JSON.stringify(expression)}, ${isGesture})`;
  const { messageManager } = browser;
  const outcome = await new Promise((resolve) => {
    const listener = {
      receiveMessage: ({ data }) => {
        messageManager.removeMessageListener(channel, listener);
        resolve(data);
      },
    };
    messageManager.addMessageListener(channel, listener);
    messageManager.loadFrameScript(`data:,${encodeURIComponent(code)}`, false);
  });
  const { value, error } = JSON.parse(outcome);
  if (error !== undefined) throw new Error(error);
  return value;
}

/** Starts to note every request of this Firefox. */
export function startWatch(id) {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const seen = [];
  const observe = (subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const principals = [channel.loadInfo?.triggeringPrincipal, channel.loadInfo?.loadingPrincipal];
    // An expanded principal is a content script's: it lists the extension's among others.
    const all = principals.flatMap((principal) => [
      principal,
      ...(principal?.isExpandedPrincipal ? principal.allowList : []),
    ]);
    const isOurs = all.some((principal) => principal?.addonId === id || principal?.addonPolicy?.id === id);
    const isDocument = channel.loadInfo?.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
    const isFirefox = !isDocument && channel.loadInfo?.triggeringPrincipal?.isSystemPrincipal;
    seen.push({ url: channel.URI.spec, by: isOurs ? 'extension' : isFirefox ? 'browser' : 'page' });
  };
  win.clauselightWatch = { seen, observer: { observe } };
  Services.obs.addObserver(win.clauselightWatch.observer, 'http-on-modify-request');
}

/** Stops, and gives what was noted. */
export function stopWatch() {
  const { seen, observer } = Services.wm.getMostRecentWindow('navigator:browser').clauselightWatch;
  Services.obs.removeObserver(observer, 'http-on-modify-request');
  return seen;
}

/** What a user does in about:addons with the extension's access to websites. */
export async function takeAccess(id, origins) {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions: [], origins, data_collection: [] }, extension);
}

export function setPref(name, value) {
  if (typeof value === 'number') Services.prefs.setIntPref(name, value);
  else if (typeof value === 'boolean') Services.prefs.setBoolPref(name, value);
  else Services.prefs.setStringPref(name, value);
}
