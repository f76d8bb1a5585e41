import type { QuizItem } from "../../model/training-quiz.ts";
import { countWords } from "../../model/training-slide.ts";
import type { Path } from "../source-file.ts";
import type { Check } from "./check.ts";

const rule = "training-quiz";
const stemWords = { apply: { least: 40, most: 90 }, recall: { least: 12, most: 90 } } as const;
/** Options keep within this part of their mean length. */
const lengthSpread = 0.3;
const leastApplied = 0.7;
const leastOptionWords = 3;

type Report = (path: Path, message: string) => void;

/** The last sentence of a stem: the question. */
function questionOf(stem: string): string {
  return stem.split(/(?<=[.!?”"])\s+/).at(-1) ?? stem;
}

function plain(text: string): string {
  return text.replace(/\[\[[^\]]*\]\]/g, "18 U.S.C. § 1591(a)(1)");
}

function checkStem({ stem, kind }: QuizItem, report: Report): void {
  const words = countWords(plain(stem));
  const { least, most } = stemWords[kind];
  if (words < least || words > most) {
    report(["stem"], `has ${words} words: write ${least} to ${most}`);
  }
  const question = questionOf(stem);
  if (!question.endsWith("?")) report(["stem"], "must end with its question");
  if (/\b(not|except|least|false|wrong|incorrect|cannot)\b|n't\b/i.test(question)) {
    report(["stem"], "asks for what is not so: ask for what is so");
  }
  if (kind === "apply" && !/\b(1[89]|20)\d\d\b/.test(stem)) {
    report(["stem"], "has no date: say in which year it happened");
  }
}

function checkOptions({ options }: QuizItem, report: Report): void {
  const right = options.filter((option) => option.right);
  if (right.length !== 1) report(["options"], `${right.length} options are right: mark one`);
  const lengths = options.map(({ text }) => plain(text).length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  options.forEach((option, index) => {
    const length = lengths[index] ?? 0;
    if (Math.abs(length - mean) > mean * lengthSpread) {
      const [least, most] = [mean * (1 - lengthSpread), mean * (1 + lengthSpread)];
      report(
        ["options", index, "text"],
        `has ${length} characters, the mean of its item is ${Math.round(mean)}: keep all within ${Math.ceil(least)} to ${Math.floor(most)}`,
      );
    }
    if (countWords(plain(option.text)) < leastOptionWords) {
      report(["options", index, "text"], `needs ${leastOptionWords} words: no number alone`);
    }
    if (/\b(always|never)\b|\b(all|none|both|neither) of (the|these|them)\b/i.test(option.text)) {
      report(["options", index, "text"], "says always, never, or all or none of the others");
    }
  });
}

/** Each place holds the right answer about as often as the others, so that no place gives it away. */
function checkBalance(items: readonly QuizItem[], report: Report): void {
  const places = ["A", "B", "C", "D"].slice(
    0,
    Math.max(...items.map((item) => item.options.length)),
  );
  const counts = places.map(
    (_place, index) => items.filter(({ options }) => options[index]?.right === true).length,
  );
  const share = items.length / places.length;
  if (counts.every((count) => Math.abs(count - share) <= 1)) return;
  const found = places.map((place, index) => `${place} ${counts[index]}`).join(", ");
  report(["quiz"], `the right answer stands at ${found}: keep each within one of ${share}`);
}

/** A quiz item asks for one fact of law on dated facts, and its form does not give the answer away. */
export const trainingQuiz: Check = (corpus, sources) =>
  corpus.training.flatMap((module) => {
    const source = sources.get(module.file);
    if (!source) return [];
    const problems: ReturnType<Check> = [];
    const report: Report = (path, message) => problems.push(source.problemAt(path, rule, message));
    module.quiz.forEach((item, index) => {
      const below: Report = (path, message) => report(["quiz", index, ...path], message);
      checkStem(item, below);
      checkOptions(item, below);
    });
    const applied = module.quiz.filter(({ kind }) => kind === "apply").length;
    if (applied < module.quiz.length * leastApplied) {
      report(["quiz"], `${applied} of ${module.quiz.length} items apply a rule: at least 70 % do`);
    }
    checkBalance(module.quiz, report);
    return problems;
  });
