/** Where a text points, as USLM identifiers: `/us/usc/t18/s1591/b`, `/us/usc/t18/ch77`. */
export interface References {
  readonly names: readonly string[];
  /** The places that the text takes out again: "except for", "other than". */
  readonly excepts: readonly string[];
  /** First and last section of a run, both included. */
  readonly ranges: readonly (readonly [string, string])[];
  /** First sections of whole acts: "801 et seq." */
  readonly acts: readonly string[];
  /** What the text calls its own: this section, this chapter. */
  readonly own: readonly ("section" | "chapter")[];
}

/** Where a section of an act stands in the Code; undefined where nobody read it there. */
export type ActSections = (act: string, section: string) => string | undefined;

type Kind = "section" | "chapter";

interface Item {
  readonly kind: Kind;
  readonly number: string;
  readonly path: readonly string[];
  /** Where it opens a run: the last number of it. */
  readonly through?: string;
}

/** What says whose sections a list names. */
type Owner =
  | { readonly title: string }
  | { readonly act: string }
  /** An act or a part of one that is named in other words: not a place that we can tell. */
  | "other"
  | undefined;

const numberPattern = /^(\d+[A-Za-z]{0,2}(?:-\d+)?)((?:\([0-9A-Za-z]{1,5}\))*)(?!\w)/;
const siblingPattern = /^((?:\([0-9A-Za-z]{1,5}\))+)(?=[,;.)]|$| (?:and|or|of|through|\())/;
const wordsBefore =
  /^(?:(?:the (?:first|second|third|last) sentence of|any of|under)\s+)?(?:(sections?|chapters?)\s+)?/i;

function splitPath(text: string): string[] {
  return [...text.matchAll(/\((\w+)\)/g)].map((match) => match[1] ?? "");
}

function kindOf(word: string): Kind {
  return word.toLowerCase().startsWith("chapter") ? "chapter" : "section";
}

/** The length of a parenthesis of words at the start of a text, spaces before it included. */
function skipParentheses(text: string): number {
  const start = /^\s*\((?=[^)]*[ §])/.exec(text);
  if (!start) return 0;
  let depth = 0;
  for (let index = start[0].length - 1; index < text.length; index += 1) {
    if (text[index] === "(") depth += 1;
    if (text[index] === ")") depth -= 1;
    if (depth === 0) return index + 1 + skipParentheses(text.slice(index + 1));
  }
  return 0;
}

/** Letters, capitals and figures each name one depth of a section. */
function depthOf(part: string): string {
  return /^\d/.test(part) ? "figure" : /^[A-Z]/.test(part) ? "capital" : "letter";
}

/** `(b)(3)` and `(c)` make `(c)`; `(a)(1)` and `(2)` make `(a)(2)`. */
function replacePath(path: readonly string[], sibling: readonly string[]): string[] {
  const depth = path.findLastIndex((part) => depthOf(part) === depthOf(sibling[0] ?? ""));
  return [...path.slice(0, depth === -1 ? -sibling.length : depth), ...sibling];
}

/** `2421` and `24` make `2424`: the last number of a run may be cut short. */
function completeNumber(first: string, last: string): string {
  return last.length < first.length && /^\d+$/.test(first + last)
    ? first.slice(0, first.length - last.length) + last
    : last;
}

/** `(1)` and `5` make `(1)` to `(5)`. */
function fillRun(item: Item, last: string): Item[] {
  const [from, to] = [Number(item.path.at(-1)), Number(last)];
  if (!(from < to)) return [item];
  return Array.from({ length: to - from + 1 }, (_, step) => ({
    ...item,
    path: [...item.path.slice(0, -1), String(from + step)],
  }));
}

/** What was read at the start of a text, and how long it was. */
interface Read {
  readonly items: readonly Item[];
  readonly length: number;
}

/** `1581(a)` at the start of a text, or after another item `(b)`: its sibling. */
function readOne(text: string, kind: Kind, before: Item | undefined): Read | undefined {
  const number = numberPattern.exec(text);
  if (number) {
    const path = splitPath(number[2] ?? "");
    return { items: [{ kind, number: number[1] ?? "", path }], length: number[0].length };
  }
  const sibling = siblingPattern.exec(text);
  if (!sibling || before === undefined || before.path.length === 0) return undefined;
  const path = replacePath(before.path, splitPath(sibling[1] ?? ""));
  return { items: [{ ...before, path }], length: sibling[0].length };
}

/** What runs on from an item: `through 503`, `–1592`, `through (5)`. */
function readRun(text: string, item: Item): Read | undefined {
  const run = /^(?:–| through )(?:sections? )?/i.exec(text);
  if (!run) return undefined;
  const rest = text.slice(run[0].length);
  const number = item.path.length === 0 ? numberPattern.exec(rest) : null;
  if (number) {
    const through = completeNumber(item.number, number[1] ?? "");
    return { items: [{ ...item, through }], length: run[0].length + number[0].length };
  }
  const part = item.path.length > 0 ? /^\((\w+)\)/.exec(rest) : null;
  if (!part) return undefined;
  return { items: fillRun(item, part[1] ?? ""), length: run[0].length + part[0].length };
}

/** The item at the start of a text with what continues it, and its length. */
function readItem(text: string, kind: Kind, before: Item | undefined): Read | undefined {
  const one = readOne(text, kind, before);
  const [item] = one?.items ?? [];
  if (!one || !item) return undefined;
  const run = readRun(text.slice(one.length), item);
  return run ? { items: run.items, length: one.length + run.length } : one;
}

interface List {
  readonly items: readonly Item[];
  readonly end: number;
  /** Where the words "section" and "chapter" stand that this list has taken in. */
  readonly heads: readonly number[];
}

/** Reads `1581, 1583(a) (relating to this), or chapter 77` from `start` on. */
function readList(text: string, start: number, first: Kind): List {
  const items: Item[] = [];
  const heads: number[] = [];
  let kind = first;
  let position = start;
  let end = start;
  for (;;) {
    const words = wordsBefore.exec(text.slice(position));
    const head = words?.[1];
    const length = words?.[0].length ?? 0;
    if (head !== undefined) heads.push(position + (words?.[0].lastIndexOf(head) ?? 0));
    if (head !== undefined) kind = kindOf(head);
    const read = readItem(text.slice(position + length), kind, head ? undefined : items.at(-1));
    if (!read) return { items, end, heads: heads.filter((place) => place < end) };
    items.push(...read.items);
    position += length + read.length;
    position += skipParentheses(text.slice(position));
    end = position;
    // Once the text forgets the comma between two numbers, as its footnote says.
    const separator = /^(?: ?, ?(?:(?:and|or) )?| (?:and|or) | (?=\d))/.exec(text.slice(position));
    if (!separator) return { items, end, heads };
    position += separator[0].length;
  }
}

/** Whose sections they are, by the words after a list. */
function readOwner(text: string): Owner {
  // The text itself once closes a parenthesis too early: "section 2423(a)) of title 18".
  const title = /^\s*\)?\s*,?\s*of title (\d+)/i.exec(text);
  if (title) return { title: title[1] ?? "" };
  if (/^\s*,?\s*of (?:this|such) (?:title|chapter|subchapter|part)/i.test(text)) return undefined;
  const act = /^\s*,?\s*of the ([A-Z][A-Za-z ]*? Act(?: of \d{4})?)/.exec(text);
  if (act) return { act: act[1] ?? "" };
  return /^\s*,?\s*of (?:the |that |such |title [IVX]|part |Public Law|Pub)/i.test(text)
    ? "other"
    : undefined;
}

/** Whose sections they are, by the words before a list: "title 29, United States Code, section 186". */
function readOwnerBefore(text: string): Owner {
  const title = /\btitle (\d+)(?:, United States Code)?[,:]\s*$/i.exec(text);
  if (title) return { title: title[1] ?? "" };
  const act = /\bthe ([A-Z][A-Za-z ]*? Act(?: of \d{4})?),\s*$/.exec(text);
  return act ? { act: act[1] ?? "" } : undefined;
}

function toIdentifier(item: Item, number: string, owner: Owner, places: Places): string[] {
  if (owner === "other") return [];
  if (owner !== undefined && "act" in owner) {
    const section = places.actSections(owner.act, number);
    return section === undefined ? [] : [[section, ...item.path].join("/")];
  }
  const title = owner?.title ?? places.title;
  if (title === undefined) return [];
  return [
    [`/us/usc/t${title}`, `${item.kind === "chapter" ? "ch" : "s"}${number}`, ...item.path].join(
      "/",
    ),
  ];
}

/** What a text is read with. */
export interface Places {
  /** The title of sections that no words give a title to; undefined where such are to be left out. */
  readonly title: string | undefined;
  readonly actSections: ActSections;
}

interface Collected {
  readonly names: Set<string>;
  readonly excepts: Set<string>;
  readonly acts: Set<string>;
  readonly ranges: Map<string, readonly [string, string]>;
}

function collect(
  list: List,
  owner: Owner,
  to: Set<string>,
  places: Places,
  found: Collected,
): void {
  for (const item of list.items) {
    const [first] = toIdentifier(item, item.number, owner, places);
    if (first === undefined) continue;
    if (item.through === undefined) {
      to.add(first);
      continue;
    }
    const [last = first] = toIdentifier(item, item.through, owner, places);
    found.ranges.set(`${first} ${last}`, [first, last]);
  }
}

/** Finds every section and chapter that a text names in words: "section 1581, 1583 or chapter 77". */
export function findReferences(words: string, places: Places): References {
  const text = words.replace(/\s+/g, " ");
  const found: Collected = {
    names: new Set(),
    excepts: new Set(),
    acts: new Set(),
    ranges: new Map(),
  };
  const taken = new Set<number>();
  const lists: { readonly start: number; readonly end: number; readonly owner: Owner }[] = [];
  let rest = text;
  for (const match of text.matchAll(/\b(sections?|chapters?) (?=\d)/gi)) {
    if (taken.has(match.index)) continue;
    const before = text.slice(0, match.index);
    const list = readList(text, match.index, kindOf(match[1] ?? ""));
    for (const head of list.heads) taken.add(head);
    // Words in parentheses inside a list speak of the list's own title.
    const around = lists.findLast(({ start, end }) => start < match.index && match.index < end);
    const owner = readOwner(text.slice(list.end)) ?? readOwnerBefore(before) ?? around?.owner;
    lists.push({ start: match.index, end: list.end, owner });
    const isOut = /(?:\bexcept(?: for)?|\bother than|\bexcluding) $/i.test(before);
    collect(list, owner, isOut ? found.excepts : found.names, places, found);
    const end = list.end + (/^\s*,? of this \w+/.exec(text.slice(list.end))?.[0].length ?? 0);
    rest = rest.slice(0, match.index) + " ".repeat(end - match.index) + rest.slice(end);
  }
  for (const match of text.matchAll(/\b(\d+) U\.S\.C\. (?=\d)/g)) {
    const list = readList(text, match.index + match[0].length, "section");
    const isAct = /^ et seq/.test(text.slice(list.end));
    const owner = { title: match[1] ?? "" };
    collect(list, owner, isAct ? found.acts : found.names, places, found);
  }
  const own = new Set(
    [...rest.matchAll(/\bthis (section|chapter)\b/g)].map((match) => match[1] as Kind),
  );
  return {
    names: [...found.names].sort(),
    excepts: [...found.excepts].sort(),
    ranges: [...found.ranges.values()].sort(),
    acts: [...found.acts].sort(),
    own: [...own].sort(),
  };
}
