import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";

/** What one USLM file holds, with its words kept only while a script looks for references in them. */
export interface UslmFile {
  /** Of sections and their parts, in the file's order: `/us/usc/t18/s1591/a/1`. */
  readonly identifiers: readonly string[];
  /** Of the chapters that the file is laid out in; none where it is a single section. */
  readonly chapters: readonly string[];
  /** By section or part, the words that stand in it and in no smaller part. */
  readonly words: ReadonlyMap<string, string>;
  /** By section or part, where the markup itself points: `/us/usc/t18/s1591`. */
  readonly marked: ReadonlyMap<string, readonly string[]>;
  /** By section, its source credit. */
  readonly credits: ReadonlyMap<string, string>;
  /** What the editors say of places that the text names. */
  readonly referencesInText: string;
}

/** What is inside a note is not the section: an act quoted there has identifiers of its own. */
const notSection: readonly string[] = ["notes", "note", "quotedContent", "sourceCredit"];

/** Numbers and headings cite nothing. */
const notWords: readonly string[] = [...notSection, "num", "heading"];

/** An element that is still open, and whether what is inside it counts. */
interface Open {
  readonly name: string;
  readonly identifier: string;
  readonly isFootnote: boolean;
  readonly isReferencesNote: boolean;
}

/** The title of an identifier: `18` for `/us/usc/t18/s1591`; nothing where it names none. */
export function titleOf(identifier: string): string {
  return /^\/us\/usc\/t(\d+)/.exec(identifier)?.[1] ?? "";
}

function isSection(identifier: string): boolean {
  return /^\/us\/usc\/t\d+\/s/.test(identifier);
}

/** Reads a USLM file; throws where it is no well-formed XML. */
export function readUslm(file: string): UslmFile {
  const parser = new SaxesParser({ fileName: file });
  const identifiers: string[] = [];
  const chapters: string[] = [];
  const words = new Map<string, string>();
  const marked = new Map<string, string[]>();
  const credits = new Map<string, string>();
  let referencesInText = "";
  const open: Open[] = [];
  const isInside = (names: readonly string[]): boolean =>
    open.some(({ name }) => names.includes(name));
  const place = (): string =>
    open.findLast(({ identifier }) => identifier !== "")?.identifier ?? "";
  const add = (to: Map<string, string>, text: string): void => {
    to.set(place(), (to.get(place()) ?? "") + text);
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const attribute = (key: string): string => String(attributes[key] ?? "");
    const isOutside = isInside(notSection) || notSection.includes(name);
    const identifier =
      isOutside || !isSection(attribute("identifier")) ? "" : attribute("identifier");
    if (identifier !== "") identifiers.push(identifier);
    if (!isOutside && name === "chapter") chapters.push(attribute("identifier"));
    if (!isOutside && name === "ref" && isSection(attribute("href"))) {
      marked.set(place(), [...(marked.get(place()) ?? []), attribute("href")]);
    }
    open.push({
      name,
      identifier,
      isFootnote: attribute("class") === "footnoteRef" || attribute("type") === "footnote",
      isReferencesNote: attribute("topic") === "referencesInText",
    });
  });
  parser.on("closetag", () => {
    // The words of a part end with it: what follows in the larger part is another sentence.
    if (open.pop()?.identifier !== "") add(words, " | ");
  });
  parser.on("text", (text) => {
    if (open.some(({ isFootnote }) => isFootnote)) return;
    if (open.some(({ isReferencesNote }) => isReferencesNote)) referencesInText += text;
    if (isInside(["sourceCredit"]) && !isInside(["notes"])) add(credits, text);
    if (!isInside(notWords)) add(words, text);
  });
  parser.write(readFileSync(file, "utf8")).close();
  return { identifiers, chapters, words, marked, credits, referencesInText };
}
