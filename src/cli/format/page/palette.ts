/** Lightness 0 to 1 and chroma of a colour in OKLCH; the hue is the speaker's. */
interface Tone {
  readonly lightness: number;
  readonly chroma: number;
}

/** The colours of a page by day or by night. */
export interface Theme {
  /** Grey of the page and of its text: a lightness in OKLCH. */
  readonly page: number;
  readonly panel: number;
  readonly text: number;
  readonly muted: number;
  readonly line: number;
  /** Behind the words of a statement; further ones for statements within statements. */
  readonly fills: readonly Tone[];
  /** Lines below cues and sources, names of speakers. */
  readonly ink: Tone;
}

export const LIGHT: Theme = {
  page: 0.99,
  panel: 0.97,
  text: 0.2,
  muted: 0.45,
  line: 0.85,
  fills: [
    { lightness: 0.94, chroma: 0.05 },
    { lightness: 0.88, chroma: 0.08 },
    { lightness: 0.82, chroma: 0.1 },
  ],
  ink: { lightness: 0.45, chroma: 0.12 },
};

export const DARK: Theme = {
  page: 0.19,
  panel: 0.23,
  text: 0.94,
  muted: 0.74,
  line: 0.38,
  fills: [
    { lightness: 0.31, chroma: 0.05 },
    { lightness: 0.37, chroma: 0.07 },
    { lightness: 0.43, chroma: 0.08 },
  ],
  ink: { lightness: 0.8, chroma: 0.11 },
};

/** Hues in degrees, in the order in which they are given away: the first ones are the farthest apart. */
export const HUES = [255, 75, 150, 330, 200, 25, 290, 115, 225, 50, 175, 5] as const;

const grey = (lightness: number): string => `oklch(${lightness} 0 0)`;

/** A theme as custom properties of CSS. Tones hold lightness and chroma; an element's own hue completes them. */
export function themeProperties(theme: Theme): string {
  const tone = ({ lightness, chroma }: Tone): string => `${lightness} ${chroma}`;
  return [
    `--page:${grey(theme.page)}`,
    `--panel:${grey(theme.panel)}`,
    `--text:${grey(theme.text)}`,
    `--muted:${grey(theme.muted)}`,
    `--line:${grey(theme.line)}`,
    ...theme.fills.map((fill, depth) => `--fill${depth}:${tone(fill)}`),
    ...theme.fills.map((fill, depth) => `--grey${depth}:${grey(fill.lightness)}`),
    `--ink-tone:${tone(theme.ink)}`,
    `--grey-ink:${grey(theme.ink.lightness)}`,
  ].join(";");
}

/** Rules that colour the words of statements: by speaker and by how many statements are around one. */
export function colourRules(): string {
  const depths = LIGHT.fills.map((_, depth) => depth);
  return [
    ...HUES.map((hue, index) => `.v${index}{--hue:${hue};--ink:oklch(var(--ink-tone) ${hue})}`),
    ".unknown{--ink:var(--grey-ink)}",
    ...depths.map((depth) => `.d${depth}{background-color:oklch(var(--fill${depth}) var(--hue))}`),
    ...depths.map((depth) => `.unknown.d${depth}{background-color:var(--grey${depth})}`),
  ].join("\n");
}
