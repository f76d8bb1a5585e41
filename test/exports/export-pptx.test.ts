// The slides of every session: what must be on each is counted in the XML of the file.
import { describe, expect, test } from "vitest";
import { exportPptx } from "../../server/exports/export-pptx.ts";
import { trainingDeck } from "../../server/exports/training-deck.ts";
import { countWords } from "../../server/model/training-slide.ts";
import { checkXml, readDocx } from "./read-docx.ts";
import { filledSessions, trainingRecords } from "./training-session.ts";

const most = { title: 12, body: 35, lines: 4, table: 60 };
const leastNotes = 60;

/** The shapes of a part: the type of placeholder, and its paragraphs. */
function shapesOf(
  xml: string,
): { readonly type: string; readonly paragraphs: readonly string[] }[] {
  return [...xml.matchAll(/<p:(sp|graphicFrame)>[\s\S]*?<\/p:\1>/g)].map(([shape]) => ({
    type: /<p:ph type="(\w+)"/.exec(shape)?.[1] ?? "none",
    paragraphs: [...shape.matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)].map(([, paragraph = ""]) =>
      [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(""),
    ),
  }));
}

function textOf(xml: string, type: string): string[] {
  return shapesOf(xml)
    .filter((shape) => shape.type === type)
    .flatMap(({ paragraphs }) => paragraphs);
}

describe.each(filledSessions)("the slides of %s", (_name, session) => {
  const bytes = exportPptx(trainingDeck(session, trainingRecords));
  const entries = readDocx(bytes);
  const part = (path: string): string => entries.get(path)?.text ?? "";
  const slides = [...entries.keys()]
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .map((path) => ({ path, xml: part(path) }));

  test("are well-formed in every part, and every part has a type", () => {
    expect(slides.length).toBeGreaterThan(2);
    const types = part("[Content_Types].xml");
    for (const [path, { text }] of entries) {
      expect(() => checkXml(text), path).not.toThrow();
      if (!path.endsWith(".rels") && path !== "[Content_Types].xml") {
        expect(types).toContain(`PartName="/${path}"`);
      }
    }
  });

  test("have every part that a relationship names", () => {
    for (const [path, { text }] of entries) {
      if (!path.endsWith(".rels")) continue;
      const folder = path.replace(/_rels\/[^/]+$/, "");
      for (const [, target = ""] of text.matchAll(/Target="([^"]+)"/g)) {
        const full = new URL(target, `file:///${folder}`).pathname.slice(1);
        expect([...entries.keys()], path).toContain(decodeURIComponent(full));
      }
    }
  });

  test("are 16:9, in Arial and English, with a number on each", () => {
    expect(part("ppt/presentation.xml")).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
    expect(part("ppt/theme/theme1.xml")).toContain('<a:latin typeface="Arial"/>');
    for (const { path, xml } of slides) {
      expect(xml, path).toContain('type="slidenum"');
      expect(xml, path).toContain('lang="en-US"');
    }
  });

  test("have a title placeholder with a title like no other, of at most twelve words", () => {
    const titles = slides.map(({ xml }) => textOf(xml, "title").join(" "));
    expect(new Set(titles).size).toBe(slides.length);
    for (const title of titles) {
      expect(title).not.toBe("");
      expect(countWords(title), title).toBeLessThanOrEqual(most.title);
    }
  });

  test("number a break or a meal only among several of its kind", () => {
    const steps = session.plan.days.flatMap((day) => day.steps);
    const titles = slides.map(({ xml }) => textOf(xml, "title").join(" "));
    for (const kind of ["Break", "Lunch"]) {
      const pauses = steps.filter((step) => step.kind === "pause" && step.title === kind);
      const shown = titles.flatMap((title) => /^(Break|Lunch)( \d+)?: /.exec(title)?.[0] ?? []);
      expect(shown.filter((title) => title.startsWith(kind))).toEqual(
        pauses.map((_pause, index) => (pauses.length > 1 ? `${kind} ${index + 1}: ` : `${kind}: `)),
      );
    }
  });

  test("have at most 35 words in four lines, or a table of at most 60", () => {
    for (const { path, xml } of slides) {
      const lines = textOf(xml, "body");
      expect(lines.length, path).toBeLessThanOrEqual(most.lines);
      expect(countWords(lines.join(" ")), path).toBeLessThanOrEqual(most.body);
      expect(countWords(textOf(xml, "tbl").join(" ")), path).toBeLessThanOrEqual(most.table);
    }
  });

  test("say at the foot what they rest on, and in the notes what to say", () => {
    for (const { path, xml } of slides) {
      expect(textOf(xml, "ftr").join(""), path).not.toBe("");
      const number = /(\d+)\.xml$/.exec(path)?.[1];
      const notes = textOf(part(`ppt/notesSlides/notesSlide${number}.xml`), "body").join(" ");
      expect(countWords(notes), `${path} ${notes.slice(0, 60)}`).toBeGreaterThanOrEqual(leastNotes);
    }
  });

  test("describe every table and chart, and hold no text outside a placeholder", () => {
    for (const { path, xml } of slides) {
      for (const [frame] of xml.matchAll(/<p:graphicFrame>[\s\S]*?<\/p:graphicFrame>/g)) {
        expect(/descr="([^"]*)"/.exec(frame)?.[1] ?? "", path).not.toBe("");
      }
      expect(shapesOf(xml).filter(({ type }) => type === "none")).toEqual([]);
      expect(xml).not.toMatch(/\[\[|\]\]|undefined/);
    }
  });

  test("are the same bytes each time, with one date inside and no clock", () => {
    const again = exportPptx(trainingDeck(session, trainingRecords));
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
    const stamps = new Set([...entries.values()].map(({ stamp }) => stamp));
    expect(stamps.size).toBe(1);
    expect(part("docProps/core.xml")).toMatch(/<dcterms:created[^>]*>\d{4}-\d\d-\d\dT00:00:00Z</);
  });

  test("end with the date of the law, and say that they are no advice", () => {
    const deck = trainingDeck(session, trainingRecords);
    const last = deck.slides.at(-1);
    expect(last?.body.join(" ")).toMatch(/Law checked to .* Not legal advice .*attorney/);
    expect(deck.fileName).toMatch(/^[a-z0-9-]+-\d+min-\d{4}-\d\d-\d\d$/);
  });
});

describe("a chart", () => {
  const chart = {
    kind: "bar",
    unit: "cases a year",
    categories: ["2005", "2006", "2007 (part)"],
    parts: [2],
    series: [{ name: "Cases", values: [3, null, 1] }],
  } as const;
  const deck = {
    title: "Charts",
    fileName: "charts",
    dated: "2026-11-22",
    slides: [
      { kind: "chart", title: "Bars", body: [], chart, alt: "Cases", foot: "Own", notes: ["x"] },
      {
        kind: "chart",
        title: "Lines",
        body: [],
        chart: { ...chart, kind: "line", series: [...chart.series, ...chart.series] },
        alt: "Cases & more",
        foot: "Own",
        notes: ["x"],
      },
    ],
  } as const;
  const entries = readDocx(exportPptx(deck));
  const [bars, lines] = [1, 2].map((n) => entries.get(`ppt/charts/chart${n}.xml`)?.text ?? "");

  test("is native, with its numbers inside, a gap where none is stated, and bars from zero", () => {
    expect(bars).toContain('<c:min val="0"/>');
    expect(bars).toContain('<c:dispBlanksAs val="gap"/>');
    expect(bars?.match(/<c:val>.*<\/c:val>/)?.[0].match(/<c:pt /g)).toHaveLength(2);
    expect(bars).toContain("cases a year");
  });

  test("hatches a part of a year, and marks each line by a shape of its own", () => {
    expect(bars).toMatch(/<c:dPt><c:idx val="2"\/>.*pattFill/);
    expect(lines).toContain('<c:symbol val="circle"/>');
    expect(lines).toContain('<c:symbol val="square"/>');
    expect(() => checkXml(lines ?? "")).not.toThrow();
    expect(entries.get("ppt/slides/slide2.xml")?.text).toContain('descr="Cases &amp; more"');
  });
});

test("a deck for local police keeps a slide for the State's statute", () => {
  const [, session] = filledSessions.find(([, one]) => one.audience === "localPolice") ?? [];
  if (!session) throw new Error("no session is for local police");
  const titles = trainingDeck(session, trainingRecords).slides.map(({ title }) => title);
  expect(titles.filter((title) => title.startsWith("Your State's statute"))).toHaveLength(1);
});
