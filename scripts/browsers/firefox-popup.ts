/** The extension's popup in Firefox, wherever it is shown: driven by expressions that somebody runs in its document. */
import { writeFile } from 'node:fs/promises';
import { type Popup, until } from './browser';

interface Place {
  /** Runs an expression in the popup's document; with `isGesture` as a person's click would. */
  run(expression: string, isGesture?: boolean): Promise<unknown>;
  /** A PNG in base64. */
  draw(): Promise<string>;
  close(): Promise<void>;
}

/** The call of a function with JSON arguments, as source text. */
export function callOf(run: (...args: never[]) => unknown, args: readonly unknown[], first = ''): string {
  return `(${run})(${[...(first ? [first] : []), ...args.map((arg) => JSON.stringify(arg) ?? 'undefined')].join(', ')})`;
}

export function popupView({ run, draw, close }: Place): Popup {
  const evaluate: Popup['eval'] = async (call, ...args) => (await run(callOf(call, args))) as never;
  return {
    eval: evaluate,
    waitFor: (call, ...args) => until(String(call), () => evaluate(call, ...args)),
    load: async (source) => {
      await run(`(() => { ${source}\n})()`);
    },
    screenshot: async (file) => writeFile(file, await draw(), 'base64'),
    click: async (selector) => {
      await until(`popup shows ${selector}`, () => evaluate((css) => document.querySelector(css) !== null, selector));
      await run(`document.querySelector(${JSON.stringify(selector)}).click()`, true);
    },
    close,
  };
}
