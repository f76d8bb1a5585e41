import type { Setting } from "./document.ts";

/** Sizes of a setting: type in half points, lengths in twentieths of a point. */
export interface DocxMeasures {
  readonly textWidth: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly footer: number;
  };
  readonly cellMargins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly body: number;
  readonly table: number;
  readonly foot: number;
  readonly headings: readonly [number, number, number];
  readonly gap: number;
}

const edge = (side: number, foot: number) => ({
  top: side,
  right: side,
  bottom: foot,
  left: side,
  footer: 360,
});

/** Letter upright with little room, Letter on its side, and Letter upright to read and write on. */
export const docxMeasures: Readonly<Record<Setting, DocxMeasures>> = {
  onePage: {
    textWidth: 12_240 - 2 * 792,
    margin: { ...edge(792, 900), top: 648 },
    cellMargins: { top: 20, bottom: 20, left: 70, right: 70 },
    body: 17,
    table: 15,
    foot: 14,
    headings: [26, 19, 17],
    gap: 40,
  },
  manyPages: {
    textWidth: 15_840 - 2 * 1_080,
    margin: edge(1_080, 1_260),
    cellMargins: { top: 50, bottom: 50, left: 90, right: 90 },
    body: 21,
    table: 18,
    foot: 16,
    headings: [34, 27, 22],
    gap: 90,
  },
  booklet: {
    textWidth: 12_240 - 2 * 1_080,
    margin: edge(1_080, 1_200),
    cellMargins: { top: 50, bottom: 50, left: 90, right: 90 },
    body: 22,
    table: 19,
    foot: 16,
    headings: [34, 27, 23],
    gap: 100,
  },
};
