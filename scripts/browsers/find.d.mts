/** The executable of Chromium (or Chrome) or Firefox on this machine, or undefined. `CLAUSELIGHT_CHROMIUM` and `CLAUSELIGHT_FIREFOX` overrule the search. */
export function findBrowser(browser: 'chromium' | 'firefox'): string | undefined;
