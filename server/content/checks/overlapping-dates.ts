import type { Problem } from "../../model/problem.ts";
import { asDate, describeSpan, readSpan, spansOverlap } from "../date-spans.ts";
import { asMapping, type Check, type Visited, walkFrontMatter } from "./check.ts";

const rule = "overlapping-dates";

/** Lists of which one entry at a time may hold. */
const successive: readonly string[] = [
  "formerPinpoints",
  "formerTexts",
  "inForce",
  "lapses",
  "versions",
];

/** Lists whose entries are versions of one thing where they share this key. */
const groupedBy: Readonly<Record<string, string>> = {
  alternatives: "id",
  defenses: "id",
  definitions: "id",
  oldLetters: "pinpoint",
  steps: "id",
};

/** Lists of what no longer holds: each entry must have ended. */
const past: readonly string[] = ["formerPinpoints", "formerTexts", "oldLetters"];

function checkOrderOfEnds({ source, path, value }: Visited): Problem[] {
  const entry = asMapping(value);
  const [from, to] = [asDate(entry?.["from"]), asDate(entry?.["to"])];
  if (from === undefined || to === undefined || from <= to) return [];
  const message = `ends on ${to}, before it begins on ${from}: correct one of the two`;
  return [source.problemAt([...path, "to"], rule, message)];
}

/** Entries with equal dates and one id are `duplicate-id`'s business. */
function isCopy(a: unknown, b: unknown): boolean {
  const [first, second] = [readSpan(a), readSpan(b)];
  return first.from === second.from && first.to === second.to;
}

/** The entry before `index` with which it may not share a day, and does. */
function findOverlap(list: readonly unknown[], index: number, key: string): unknown {
  const entry = list[index];
  const group = groupedBy[key];
  return list.slice(0, index).find((earlier) => {
    if (group !== undefined) {
      if (asMapping(earlier)?.[group] !== asMapping(entry)?.[group]) return false;
      if (group === "id" && isCopy(earlier, entry)) return false;
    }
    return spansOverlap(readSpan(earlier), readSpan(entry));
  });
}

function checkList({ source, path, key, value }: Visited): Problem[] {
  if (!Array.isArray(value)) return [];
  const isSuccessive = successive.includes(key);
  if (!isSuccessive && groupedBy[key] === undefined) return [];
  return value.flatMap((entry, index): Problem[] => {
    const place = [...path, index, "from"];
    const span = readSpan(entry);
    const other = findOverlap(value, index, key);
    if (other !== undefined) {
      const message = `${describeSpan(span)} overlaps with the entry of ${describeSpan(readSpan(other))}: end one the day before the other begins`;
      return [source.problemAt(place, rule, message)];
    }
    if (isSuccessive && index > 0 && span.from < readSpan(value[index - 1]).from) {
      return [source.problemAt(place, rule, `stands out of order: list ${key} oldest first`)];
    }
    return [];
  });
}

function checkEnded({ source, path, key, value }: Visited): Problem[] {
  if (!Array.isArray(value) || !past.includes(key)) return [];
  return value.flatMap((entry, index) =>
    asMapping(entry)?.["to"] === undefined
      ? [
          source.problemAt(
            [...path, index],
            rule,
            `what ${key} lists has ended: give its last day under "to"`,
          ),
        ]
      : [],
  );
}

/** No two versions of one thing hold on the same day, and nothing ends before it begins. */
export const overlappingDates: Check = (_corpus, sources) => {
  const problems: Problem[] = [];
  for (const source of sources.values()) {
    walkFrontMatter(source, (visited) => {
      problems.push(...checkOrderOfEnds(visited), ...checkList(visited), ...checkEnded(visited));
    });
  }
  return problems;
};
