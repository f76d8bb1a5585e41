import type { Problem } from "../../model/problem.ts";
import { describeSpan, findGaps, readSpan, type Span } from "../date-spans.ts";
import { valueAt } from "../schema-at.ts";
import type { Path, SourceFile } from "../source-file.ts";
import { asMapping, type Check, walkFrontMatter } from "./check.ts";

const rule = "undeclared-gap";

/** A declared lapse, where it stands, and the spans after which it could run on. */
interface Lapse {
  readonly path: Path;
  readonly span: Span;
  readonly revivedBy: unknown;
}

/** Every list of spans of a file that must follow on each other day by day. */
interface Succession {
  readonly path: Path;
  readonly spans: readonly Span[];
}

interface Found {
  readonly lapses: Lapse[];
  readonly successions: Succession[];
}

/** Collects the lapses and the successions of a file. */
function collect(source: SourceFile): Found {
  const found: Found = { lapses: [], successions: [] };
  walkFrontMatter(source, ({ path, key, value }) => {
    if (!Array.isArray(value)) return;
    if (key === "lapses") {
      value.forEach((entry, index) => {
        const revivedBy = asMapping(entry)?.["revivedBy"];
        found.lapses.push({ path: [...path, index], span: readSpan(entry), revivedBy });
      });
    }
    if (key === "inForce" || key === "versions") {
      found.successions.push({ path, spans: value.map(readSpan) });
    }
  });
  return found;
}

function isSame(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Lapses count for the list that they stand beside; those of the section for every list in it. */
function appliesTo(lapse: Lapse, succession: Succession): boolean {
  const owner = lapse.path.slice(0, -2);
  return owner.every((step, index) => succession.path[index] === step);
}

/** A gap that no lapse declares. */
function checkGaps(source: SourceFile, { lapses, successions }: Found): Problem[] {
  return successions.flatMap((succession) =>
    findGaps(succession.spans).flatMap((gap) => {
      const declared = lapses.some(
        (lapse) => appliesTo(lapse, succession) && isSame(lapse.span, gap),
      );
      if (declared) return [];
      const next = succession.spans.findIndex((span) => gap.to !== undefined && span.from > gap.to);
      const message = `nothing holds from ${describeSpan(gap)}: join the dates, or declare a lapse with exactly these days, endedBy and revivedBy`;
      return [source.problemAt([...succession.path, next, "from"], rule, message)];
    }),
  );
}

/** What a lapse could be: a gap, or the time after the last span of a list. */
function isReal(lapse: Lapse, successions: readonly Succession[]): boolean {
  return successions.some((succession) => {
    if (!appliesTo(lapse, succession)) return false;
    if (findGaps(succession.spans).some((gap) => isSame(lapse.span, gap))) return true;
    const ends = succession.spans.map((span) => span.to ?? "9999-12-31");
    return lapse.span.to === undefined && ends.every((end) => end < lapse.span.from);
  });
}

function checkLapses(source: SourceFile, { lapses, successions }: Found): Problem[] {
  return lapses.flatMap((lapse) => {
    if (!isReal(lapse, successions)) {
      const message = `declares a lapse (${describeSpan(lapse.span)}) where the versions leave no gap of exactly these days`;
      return [source.problemAt([...lapse.path, "from"], rule, message)];
    }
    if (lapse.span.to !== undefined && lapse.revivedBy === undefined) {
      const message = "this lapse ended: name the law that did so under revivedBy";
      return [source.problemAt(lapse.path, rule, message)];
    }
    return [];
  });
}

/** Versions and spans in force follow on each other day by day, or say that the law lapsed. */
export const undeclaredGap: Check = (_corpus, sources) =>
  [...sources.values()].flatMap((source) => {
    if (valueAt(source.frontMatter, ["history"]) === undefined) return [];
    const found = collect(source);
    return [...checkGaps(source, found), ...checkLapses(source, found)];
  });
