import { DARK, HUES, LIGHT, type Theme } from "../../../../src/cli/format/page/palette";

/** Relative luminance of a colour in OKLCH, 0 to 1 (matrices of CSS Color 4; what no screen shows is cut off). */
function luminance(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const shown = (value: number): number => Math.min(1, Math.max(0, value));
  const red = shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  const [dark = 0, light = 0] = [one, other].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Contrast that WCAG 2 asks of text and of other signs. */
const TEXT = 4.5;
const SIGN = 3;

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
] as const)("the %s theme", (_name, theme: Theme) => {
  const text = luminance(theme.text, 0, 0);

  it.each(HUES)("lets text be read on hue %d, however deep, and its ink on the page", (hue) => {
    for (const { lightness, chroma } of theme.fills) {
      const fill = luminance(lightness, chroma, hue);
      const ink = luminance(theme.ink.lightness, theme.ink.chroma, hue);
      expect(contrast(text, fill)).toBeGreaterThanOrEqual(TEXT);
      expect(contrast(ink, fill)).toBeGreaterThanOrEqual(SIGN);
      for (const ground of [theme.page, theme.panel])
        expect(contrast(ink, luminance(ground, 0, 0))).toBeGreaterThanOrEqual(TEXT);
    }
  });

  it("lets what is muted be read", () => {
    for (const ground of [theme.page, theme.panel])
      expect(
        contrast(luminance(theme.muted, 0, 0), luminance(ground, 0, 0)),
      ).toBeGreaterThanOrEqual(TEXT);
  });
});

test("hues are apart from each other, those given away first the farthest", () => {
  const apart = (a: number, b: number): number => {
    const turn = Math.abs(a - b) % 360;
    return Math.min(turn, 360 - turn);
  };
  const nearest = (count: number): number =>
    Math.min(...HUES.slice(0, count).flatMap((a, i) => HUES.slice(0, i).map((b) => apart(a, b))));
  expect(nearest(4)).toBeGreaterThanOrEqual(70);
  expect(nearest(8)).toBeGreaterThanOrEqual(30);
  expect(nearest(HUES.length)).toBeGreaterThanOrEqual(20);
});
