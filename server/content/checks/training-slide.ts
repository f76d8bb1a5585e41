import type { Corpus } from "../../model/corpus.ts";
import type { TrainingBlock } from "../../model/training-module.ts";
import { countWords, type TrainingSlide } from "../../model/training-slide.ts";
import type { Path } from "../source-file.ts";
import type { Check } from "./check.ts";

const rule = "training-slide";
const most = { title: 12, lines: 4, body: 35, table: 60 } as const;
/** On a case slide a line with name, court and year is printed before the body. */
const caseLine = { lines: 1, words: 10 } as const;
const say = { least: 80, most: 150 } as const;
/** Minutes that a slide of a talk or case stands, at least and at most. */
const pace = { least: 1.5, most: 5 } as const;

/** A problem below a slide. */
type Report = (path: Path, message: string) => void;

function checkText(slide: TrainingSlide, report: Report): void {
  const title = countWords(slide.title);
  if (title > most.title) report(["title"], `has ${title} words: at most ${most.title}`);
  const body = countWords(slide.body.join(" "));
  const taken = slide.case ? caseLine : { lines: 0, words: 0 };
  const words = most.body - taken.words;
  if (body > words) report(["body"], `has ${body} words: at most ${words}`);
  const lines = most.lines - taken.lines;
  if (slide.body.length > lines) {
    report(["body"], `has ${slide.body.length} lines: at most ${lines}`);
  }
  if (slide.body.length === 0 && !slide.table && !slide.figure) {
    report([], "has nothing under its title: add body, table or figure");
  }
  if ([slide.body.length > 0, slide.table, slide.figure].filter(Boolean).length > 1) {
    report([], "has more than one of body, table and figure: keep one");
  }
  for (const text of [slide.title, ...slide.body, ...(slide.table?.rows.flat() ?? [])]) {
    if (text.includes("[[")) report([], "has a link in its words: put it under cites");
  }
}

function checkTable({ table }: TrainingSlide, report: Report): void {
  if (!table) return;
  const words = countWords([table.columns, ...table.rows].flat().join(" "));
  if (words > most.table) report(["table"], `has ${words} words: at most ${most.table}`);
  table.rows.forEach((cells, index) => {
    if (cells.length !== table.columns.length) {
      report(["table", "rows", index], `has ${cells.length} cells: write ${table.columns.length}`);
    }
  });
}

function checkRecords(slide: TrainingSlide, corpus: Corpus, report: Report): void {
  if (slide.case) {
    const { record, holding } = slide.case;
    const courtCase = corpus.cases.find(({ slug }) => slug === record);
    const known = courtCase?.holdings.map(({ id }) => id) ?? [];
    if (!courtCase) report(["case", "record"], `there is no case "${record}" in cases/`);
    else if (!known.includes(holding)) {
      report(
        ["case", "holding"],
        `${record} has no such holding: write one of ${known.join(", ")}`,
      );
    }
  }
  if (slide.figure) {
    const { statistic, chart } = slide.figure;
    const figure = corpus.statistics.find(({ slug }) => slug === statistic);
    if (!figure)
      report(["figure", "statistic"], `there is no "${statistic}" in content/statistics/`);
    else if (!figure.charts.some(({ id }) => id === chart)) {
      report(["figure", "chart"], `${statistic} has no chart "${chart}"`);
    }
  }
}

function checkNotes({ notes }: TrainingSlide, report: Report): void {
  const words = countWords(notes.say.replace(/\[\[[^\]]*\]\]/g, "record"));
  if (words < say.least || words > say.most) {
    report(["notes", "say"], `has ${words} words: write ${say.least} to ${say.most}`);
  }
}

function checkBlock(block: TrainingBlock, report: Report): void {
  if (block.kind !== "talk" && block.kind !== "case") return;
  const each = block.minutes / block.slides.length;
  if (each < pace.least || each > pace.most) {
    report(
      ["slides"],
      `${block.slides.length} slides in ${block.minutes} minutes: a slide stands ${pace.least} to ${pace.most} minutes`,
    );
  }
  block.slides.forEach((slide, index) => {
    if (slide.cites.length === 0 && !slide.case && !slide.figure) {
      report(["slides", index], "rests on nothing: add cites");
    }
  });
}

/** A slide can be read from the back of the room, says what it rests on, and is titled like no other. */
export const trainingSlide: Check = (corpus, sources) => {
  const titles = new Map<string, string>();
  return corpus.training.flatMap((module) => {
    const source = sources.get(module.file);
    if (!source) return [];
    const problems: ReturnType<Check> = [];
    module.blocks.forEach((block, blockIndex) => {
      const at = ["blocks", blockIndex];
      checkBlock(block, (path, message) =>
        problems.push(source.problemAt([...at, ...path], rule, message)),
      );
      block.slides.forEach((slide, index) => {
        const report: Report = (path, message) =>
          problems.push(source.problemAt([...at, "slides", index, ...path], rule, message));
        const key = slide.title.toLowerCase();
        const other = titles.get(key);
        if (other !== undefined) report(["title"], `is also the title of a slide in ${other}`);
        else titles.set(key, module.file);
        checkText(slide, report);
        checkTable(slide, report);
        checkRecords(slide, corpus, report);
        checkNotes(slide, report);
      });
    });
    return problems;
  });
};
