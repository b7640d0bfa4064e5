/** Tells whether text stands on a light or a dark ground. Knows no colours of ours. */

export type Scheme = 'light' | 'dark';

/** A backdrop more transparent than this shows what is behind it. */
const minOpacity = 0.5;
/** Relative luminance at which black and white text have the same contrast. */
const middleLuminance = 0.18;

/** The scheme of the ground behind `element`, from computed colours; the text's own colour decides where none is painted. */
export function schemeBehind(element: Element): Scheme {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    // An image may be anything: only the author's text colour tells.
    if (style.backgroundImage.includes('url(')) break;
    const ground = parseColour(style.backgroundColor);
    if (ground && ground.opacity >= minOpacity) return ground.luminance < middleLuminance ? 'dark' : 'light';
  }
  const text = parseColour(view.getComputedStyle(element).color);
  return text && text.luminance > middleLuminance ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Reads `rgb()` and `rgba()`, which is what browsers compute for all but the newest colour spaces. */
function parseColour(text: string): { luminance: number; opacity: number } | undefined {
  const numbers = /^rgba?\(([^)]+)\)/.exec(text)?.[1]?.match(/[\d.]+%?/g);
  if (!numbers || numbers.length < 3) return undefined;
  const [red = 0, green = 0, blue = 0] = numbers.slice(0, 3).map((channel) => linear(Number.parseFloat(channel) / 255));
  const alpha = numbers[3] ?? '1';
  const opacity = Number.parseFloat(alpha) / (alpha.endsWith('%') ? 100 : 1);
  return { luminance: 0.2126 * red + 0.7152 * green + 0.0722 * blue, opacity };
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
