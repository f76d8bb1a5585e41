// Guide, handout, quiz and quiz package of every session.
import { describe, expect, test } from "vitest";
import { exportDocx } from "../../server/exports/export-docx.ts";
import { exportQti } from "../../server/exports/export-qti.ts";
import { trainingGuide } from "../../server/exports/training-guide.ts";
import { trainingHandout, trainingQuizPaper } from "../../server/exports/training-papers.ts";
import { sessionExercises } from "../../server/exports/training-parts.ts";
import { plainProse } from "../../server/model/prose-links.ts";
import { sessionQuiz, sessionQuizBlocks } from "../../server/model/training-session.ts";
import { wordsOf } from "./document-words.ts";
import { checkXml, readDocx } from "./read-docx.ts";
import { filledSessions, trainingRecords } from "./training-session.ts";

describe.each(filledSessions)("the documents of %s", (_name, session) => {
  const guide = trainingGuide(session, trainingRecords);
  const handout = trainingHandout(session, trainingRecords);
  const quiz = trainingQuizPaper(session, trainingRecords, false);
  const answered = trainingQuizPaper(session, trainingRecords, true);

  test.each([
    ["guide", guide],
    ["handout", handout],
    ["quiz", quiz],
    ["quiz with answers", answered],
  ])(
    "the %s has heading styles, repeated heads, page numbers and a title",
    async (_kind, document) => {
      const bytes = await exportDocx(document);
      const entries = readDocx(bytes);
      const body = entries.get("word/document.xml")?.text ?? "";
      for (const [path, { text }] of entries) expect(() => checkXml(text), path).not.toThrow();
      expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
      const tables = document.blocks.filter(({ kind }) => kind === "table").length;
      expect(body.match(/<w:tblHeader/g) ?? []).toHaveLength(tables);
      const foot = entries.get("word/footer1.xml")?.text ?? "";
      expect(foot).toMatch(/Page [\s\S]*PAGE[\s\S]* of [\s\S]*NUMPAGES/);
      expect(foot).toContain("Hypotheticals are invented");
      const core = entries.get("docProps/core.xml")?.text ?? "";
      expect(core).toContain(`<dc:title>${document.title.replaceAll("&", "&amp;")}</dc:title>`);
      const again = await exportDocx(document);
      expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
    },
  );

  test("answers stand in the guide and the answered quiz, and nowhere else", () => {
    const entries = sessionQuiz(session.plan);
    const plain = (text: string): string => plainProse(text, trainingRecords.resolve);
    const papers = [guide, answered, quiz, handout].map((document) => wordsOf(document.blocks));
    const missing = (reason: string): boolean[] => papers.map((words) => !words.includes(reason));
    for (const { item } of entries) {
      for (const { why } of item.options) {
        expect(missing(plain(why)), why).toEqual([false, false, true, true]);
      }
    }
    for (const { exercise } of sessionExercises(session.plan)) {
      for (const { answer } of exercise.questions) {
        expect(missing(plain(answer)), answer).toEqual([false, true, true, true]);
      }
    }
  });

  test("the handout has a sheet to fill in for each offense of a model answer", () => {
    const sheets = handout.blocks.flatMap((block) =>
      block.kind === "paragraph" && block.text.startsWith("Element sheet: ") ? [block.text] : [],
    );
    const offenses = sessionExercises(session.plan).flatMap(({ exercise }) => [
      ...new Set(exercise.modelAnswer.map(({ offense }) => offense)),
    ]);
    expect(sheets).toHaveLength(offenses.length);
    for (const [index, offense] of offenses.entries()) {
      expect(sheets[index]).toContain(
        plainProse(`[[offense:${offense}]]`, trainingRecords.resolve),
      );
    }
  });

  test("each quiz block has a heading and a page, questions run on, and the guide names them", async () => {
    const quizzes = sessionQuizBlocks(session.plan);
    const asked = sessionQuiz(session.plan).map((_entry, index) => `Question ${index + 1}`);
    for (const paper of [quiz, answered]) {
      const heads = paper.blocks.flatMap((block) => (block.kind === "heading" ? [block] : []));
      const parts = heads.filter(({ level }) => level === 2);
      expect(parts.map(({ text }) => text)).toEqual(quizzes.map(({ title }) => title));
      const questions = heads.flatMap(({ text }) => (/^Question \d+$/.test(text) ? [text] : []));
      expect(questions).toEqual(asked);
      const body = readDocx(await exportDocx(paper)).get("word/document.xml")?.text ?? "";
      const breaks = body.match(/<w:pageBreakBefore\/>/g) ?? [];
      expect(breaks).toHaveLength(Math.max(0, quizzes.length - 1));
    }
    const named = wordsOf(guide.blocks).filter((text) => text.endsWith(" of the quiz paper."));
    expect(named).toHaveLength(quizzes.length);
  });

  test("no document shows a link that was not put into words", () => {
    const words = [guide, handout, quiz, answered].flatMap(({ blocks }) => wordsOf(blocks));
    expect(words.filter((text) => /\[\[|\bundefined\b/.test(text))).toEqual([]);
  });

  test("the handout marks every exercise as invented", () => {
    const text = handout.blocks.map((block) => ("text" in block ? block.text : "")).join("\n");
    const exercises = text.match(/^Exercise: /gm) ?? [];
    expect(text.match(/^Invented for training/gm) ?? []).toHaveLength(exercises.length);
  });

  test("the quiz package lists its files, scores each item, and explains every option", () => {
    const entries = readDocx(exportQti(session, trainingRecords.resolve));
    const items = sessionQuiz(session.plan);
    const manifest = entries.get("imsmanifest.xml")?.text ?? "";
    expect(manifest).toContain("<schema>QTIv2.1 Package</schema>");
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
    expect([...entries.keys()].filter((path) => path !== "imsmanifest.xml")).toEqual(listed);
    for (const [path, { text }] of entries) expect(() => checkXml(text), path).not.toThrow();
    for (const { key, item } of items) {
      const xml = entries.get(`items/${key}.xml`)?.text ?? "";
      const right = item.options.find((option) => option.right)?.id;
      expect(xml).toContain(`<correctResponse><value>${right}</value></correctResponse>`);
      expect(xml.match(/<modalFeedback /g)).toHaveLength(item.options.length);
      expect(xml).not.toContain("[[");
    }
  });
});

describe("short sessions", () => {
  const short = filledSessions.filter(([, { plan }]) => plan.minutes <= 120);
  test.each(short)("a handout of %s keeps to what four pages hold", (_name, session) => {
    const { blocks } = trainingHandout(session, trainingRecords);
    const lines = blocks.reduce(
      (sum, block) => sum + (block.kind === "lines" ? block.count : 0),
      0,
    );
    // A page holds about 34 lines to write on; LibreOffice sets the longest of these on four pages.
    expect(lines).toBeLessThanOrEqual(40);
  });
});
