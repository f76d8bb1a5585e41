import { circuits, courts } from "../model/court.ts";
import type { CourtCase } from "../model/court-case.ts";

/** A word or a few of a query that name a filter, with what they were read as. */
export interface ReadFilter {
  readonly start: number;
  readonly end: number;
  readonly filter:
    | { readonly kind: "court"; readonly court: string }
    | { readonly kind: "years"; readonly from: number; readonly to: number }
    | { readonly kind: "form"; readonly form: CourtCase["kind"] }
    | { readonly kind: "treatment"; readonly treatment: string };
}

const ordinals = [
  ["first", "1st"],
  ["second", "2d", "2nd"],
  ["third", "3d", "3rd"],
  ["fourth", "4th"],
  ["fifth", "5th"],
  ["sixth", "6th"],
  ["seventh", "7th"],
  ["eighth", "8th"],
  ["ninth", "9th"],
  ["tenth", "10th"],
  ["eleventh", "11th"],
] as const;

/** `second circuit`, `2d Cir.`, `2nd cir`; the D.C. Circuit. */
const circuitForms = [
  ...ordinals.map((forms, index) => [`ca${index + 1}`, `(?:${forms.join("|")})`] as const),
  ["cadc", "d\\.?\\s?c\\.?"] as const,
].map(
  ([court, number]) =>
    [
      court,
      new RegExp(`(?<![\\p{L}\\p{N}])${number}\\s+cir(?:cuit|c?t?\\b)?\\.?(?![\\p{L}])`, "giu"),
    ] as const,
);

const supreme =
  /(?<![\p{L}\p{N}])(?:(?:u\.?\s?s\.?\s+)?supreme\s+court(?!\s+of\s+(?!the\s+united))|scotus)(?![\p{L}])/giu;

/** `S.D.N.Y.`, `sdny`, `E.D. Mich.`: at least three letters and one of them a district's. */
function districtPattern(abbreviation: string): RegExp {
  const letters = abbreviation.replace(/[.\s]/g, "");
  const form = [...letters].map((letter) => `${letter}\\.?\\s?`).join("");
  return new RegExp(`(?<![\\p{L}\\p{N}])${form.replace(/\\s\?$/, "")}(?![\\p{L}\\p{N}])`, "giu");
}

const districts = courts
  .filter(({ level, abbreviation }) => level === "district" && abbreviation.length >= 4)
  .map(({ id, abbreviation }) => [id, districtPattern(abbreviation)] as const);

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
/** A month, or a month and day, before the year: a filter goes by the year alone. */
const day = `(?<day>${month}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?|\\d{1,2}\\s+${month}\\s+|\\d{1,2}[/.-]\\d{1,2}[/.-])?`;
const year = "(?:1[789]|20)\\d{2}";
const latest = 2100;

/** The years between which a decision lies, by the years named; `inside` where a day of the year was. */
type ReadSpan = (first: number, second: number, inside: boolean) => readonly [number, number];

const spans: readonly (readonly [RegExp, ReadSpan])[] = [
  [
    new RegExp(
      `\\b(?:between|from)\\s+(?<first>${year})\\s*(?:and|to|through|[-–])\\s*(?<second>${year})\\b`,
      "giu",
    ),
    (a, b) => [a, b],
  ],
  [
    new RegExp(`(?<![\\d.])(?<first>${year})\\s*[-–]\\s*(?<second>${year})\\b`, "giu"),
    (a, b) => [a, b],
  ],
  [new RegExp(`\\bsince\\s+${day}(?<first>${year})\\b`, "giu"), (a) => [a, latest]],
  [
    new RegExp(`\\b(?:after|later\\s+than)\\s+${day}(?<first>${year})\\b`, "giu"),
    (a, _b, inside) => [inside ? a : a + 1, latest],
  ],
  [
    new RegExp(`\\b(?:before|prior\\s+to)\\s+${day}(?<first>${year})\\b`, "giu"),
    (a, _b, inside) => [1700, inside ? a : a - 1],
  ],
  [
    new RegExp(`\\b(?:until|up\\s+to|through)\\s+${day}(?<first>${year})\\b`, "giu"),
    (a) => [1700, a],
  ],
  [new RegExp(`\\bdecided\\s+(?:in|on)\\s+${day}(?<first>${year})\\b`, "giu"), (a) => [a, a]],
  [/\b(?:(?:in|of|from)\s+)?(?:the\s+)?(?<first>(?:1[789]|20)\d0)['’]?s\b/giu, (a) => [a, a + 9]],
];

const forms: readonly (readonly [RegExp, CourtCase["kind"]])[] = [
  [/\bcivil\s+(?:suits|cases|actions|lawsuits|claims|decisions|opinions)\b/giu, "civil"],
  [/\bcriminal\s+(?:cases|prosecutions|appeals|decisions|opinions)\b/giu, "criminal"],
];

const treatments: readonly (readonly [RegExp, string])[] = [
  [/\boverruled\b/giu, "overruled"],
  [/\babrogated\b/giu, "abrogated"],
  [/\bvacated\b/giu, "vacated"],
  [/\breversed\b/giu, "reversed"],
];

function matches(text: string, pattern: RegExp, filter: ReadFilter["filter"]): ReadFilter[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    filter,
  }));
}

/** The court that a name or abbreviation gives: `9th`, `ca9`, `9th cir`, `scotus`, `S.D.N.Y.`. */
export function readCourt(name: string): string | undefined {
  const text = name.trim();
  const direct = courts.find(({ id }) => id === text.toLowerCase());
  if (direct) return direct.id;
  const bare = circuits.find((_court, index) =>
    ordinals[index]?.some((form) => form === text.toLowerCase()),
  );
  if (bare) return bare.id;
  const [found] = readFilters(text);
  return found?.filter.kind === "court" ? found.filter.court : undefined;
}

/** The years that a value gives: `2012`, `2010-2015`, `>2010`, `2010s`. */
export function readYears(value: string): { from: number; to: number } | undefined {
  const text = value.trim();
  const decade = /^(\d{3})0s$/.exec(text);
  if (decade) return { from: Number(`${decade[1]}0`), to: Number(`${decade[1]}9`) };
  const span = /^(\d{4})?\s*(?:-|–|\.\.)\s*(\d{4})?$/.exec(text);
  if (span?.[1] ?? span?.[2]) {
    return { from: Number(span?.[1] ?? 1700), to: Number(span?.[2] ?? latest) };
  }
  const bound = /^([<>]=?)\s*(\d{4})$/.exec(text);
  if (bound) {
    const at = Number(bound[2]);
    const open = bound[1]?.length === 1 ? 1 : 0;
    return bound[1]?.startsWith(">")
      ? { from: at + open, to: latest }
      : { from: 1700, to: at - open };
  }
  return /^\d{4}$/.test(text) ? { from: Number(text), to: Number(text) } : undefined;
}

/** Reads the words of a query that name a court, years, a form of case or a treatment, in order. */
export function readFilters(text: string): ReadFilter[] {
  const found = [
    ...circuitForms.flatMap(([court, pattern]) => matches(text, pattern, { kind: "court", court })),
    ...matches(text, supreme, { kind: "court", court: "scotus" }),
    ...districts.flatMap(([court, pattern]) => matches(text, pattern, { kind: "court", court })),
    ...spans.flatMap(([pattern, span]) =>
      [...text.matchAll(pattern)].map((match): ReadFilter => {
        const { first, second, day } = match.groups ?? {};
        const [from, to] = span(Number(first), Number(second ?? first), day !== undefined);
        return {
          start: match.index,
          end: match.index + match[0].length,
          filter: { kind: "years", from: Math.min(from, to), to: Math.max(from, to) },
        };
      }),
    ),
    ...forms.flatMap(([pattern, form]) => matches(text, pattern, { kind: "form", form })),
    ...treatments.flatMap(([pattern, treatment]) =>
      matches(text, pattern, { kind: "treatment", treatment }),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  // What lies inside an earlier reading belongs to it: "2010-2015" inside "from 2010-2015".
  return found.filter((one, index) => !found.slice(0, index).some(({ end }) => one.start < end));
}
