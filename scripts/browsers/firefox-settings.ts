/** What Firefox is started with, and its codes for keys and schemes. Values only. */
import type { Scheme } from './browser';

/** WebDriver's codes of keys that type nothing. */
export const keyCodes: Readonly<Record<string, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Space: ' ',
};

export const schemeValues: Readonly<Record<Scheme, number>> = { dark: 0, light: 1 };

/** So that a machine without a person can drive it. */
export const prefs = {
  // A permission prompt is Firefox's own window; what the extension does with the answer is ours to test.
  'extensions.webextOptionalPermissionPrompts': false,
  'layout.css.prefers-color-scheme.content-override': schemeValues.light,
  // A popup closes when Firefox loses the focus, which a test machine never gives it.
  'ui.popup.disable_autohide': true,
};

/** No test may depend on, or reach, anything but this machine: a proxy that is not there stands before all the rest. */
export const offlinePrefs = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.allow_hijacking_localhost': false,
};
