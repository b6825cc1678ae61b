/** Colours as they are computed: `rgb(…)`, `rgba(…)`, `color(srgb …)`. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

export function parseColour(text: string): Colour {
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const scale = text.startsWith('color(') ? 255 : 1;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return { red: red * scale, green: green * scale, blue: blue * scale, alpha: text === 'transparent' ? 0 : alpha };
}

export function over(front: Colour, back: Colour): Colour {
  const mix = (a: number, b: number) => a * front.alpha + b * (1 - front.alpha);
  return {
    red: mix(front.red, back.red),
    green: mix(front.green, back.green),
    blue: mix(front.blue, back.blue),
    alpha: 1,
  };
}

export function contrast(a: Colour, b: Colour): number {
  const [light = 1, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ red, green, blue }: Colour): number {
  const linear = (value: number) => (value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The colour behind an element's text; null where a picture or gradient lies there. */
function backgroundOf(element: Element): Colour | null {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return null;
    const colour = parseColour(backgroundColor);
    layers.push(colour);
    if (colour.alpha === 1) break;
  }
  return layers.reduceRight((back, front) => over(front, back), white);
}

/** The contrast of an element's text; null where a picture or gradient lies behind it. */
export function textContrast(element: Element): number | null {
  const back = backgroundOf(element);
  return back && contrast(over(parseColour(getComputedStyle(element).color), back), back);
}

export type ColourName = 'red' | 'orange' | 'yellow' | 'green' | 'blue' | 'purple' | 'grey';

/** The everyday name of a colour; null for black, white and what lies between names. */
export function colourName({ red, green, blue, alpha }: Colour): ColourName | null {
  if (alpha < 0.1) return null;
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = most - least;
  if (spread < 25) return most > 80 && most < 200 ? 'grey' : null;
  const hue = hueOf({ red, green, blue }, most, spread);
  if (hue < 18 || hue >= 335) return 'red';
  if (hue < 45) return 'orange';
  if (hue < 70) return 'yellow';
  if (hue < 170) return 'green';
  return hue < 262 ? 'blue' : 'purple';
}

function hueOf({ red, green, blue }: Omit<Colour, 'alpha'>, most: number, spread: number): number {
  const sixth =
    most === red
      ? ((green - blue) / spread) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return (sixth * 60 + 360) % 360;
}
