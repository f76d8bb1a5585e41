import type { Deck, DeckSlide, DeckTable } from "./deck.ts";
import { writeChart } from "./pptx-chart.ts";
import {
  footParagraph,
  layouts,
  namespaces,
  notesMaster,
  paragraph,
  placeholder,
  places,
  relationships,
  shapeTree,
  slideLayout,
  slideMaster,
  slideNumber,
  textShape,
  theme,
  transform,
  xmlHead,
} from "./pptx-frame.ts";
import { escapeXml, zipFiles } from "./zip-files.ts";

const types = {
  presentation:
    "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
  slide: "application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
  layout: "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
  master: "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",
  notes: "application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml",
  notesMaster: "application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml",
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
} as const;

function frameHead(slide: DeckSlide, name: string, type: "tbl" | "chart"): string {
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="${name}" descr="${escapeXml(slide.alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${placeholder(type)}</p:nvPr></p:nvGraphicFramePr>${transform(places.body, "p")}`;
}

function writeCell(text: string, fill: string, bold: boolean): string {
  const border = (side: string): string =>
    `<a:${side} w="9525"><a:solidFill><a:srgbClr val="767B84"/></a:solidFill></a:${side}>`;
  const run = `<a:rPr lang="en-US" sz="2200"${bold ? ' b="1"' : ""}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:rPr>`;
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r>${run}<a:t>${escapeXml(text)}</a:t></a:r></a:p></a:txBody><a:tcPr marL="109728" marR="109728" marT="73152" marB="73152">${border("lnL")}${border("lnR")}${border("lnT")}${border("lnB")}<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill></a:tcPr></a:tc>`;
}

/** Columns share the width by the longest text in them, none below a fifth. */
function columnWidths({ columns, rows }: DeckTable, whole: number): number[] {
  const longest = columns.map((head, index) =>
    Math.max(head.length, ...rows.map((cells) => cells[index]?.length ?? 0)),
  );
  const sum = longest.reduce((total, length) => total + length, 0);
  const shares = longest.map((length) => Math.max(0.2, length / sum));
  const all = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.floor((whole * share) / all));
}

function writeTable(slide: DeckSlide, table: DeckTable): string {
  const grid = columnWidths(table, places.body[2]).map((width) => `<a:gridCol w="${width}"/>`);
  const row = (cells: readonly string[], fill: string, bold: boolean): string =>
    `<a:tr h="548640">${cells.map((cell) => writeCell(cell, fill, bold)).join("")}</a:tr>`;
  return `${frameHead(slide, "Table", "tbl")}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid.join("")}</a:tblGrid>${row(table.columns, "E1EDF0", true)}${table.rows.map((cells) => row(cells, "FFFFFF", false)).join("")}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

function writeContent(slide: DeckSlide): string {
  if (slide.table) return writeTable(slide, slide.table);
  if (slide.chart) {
    return `${frameHead(slide, "Chart", "chart")}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId3"/></a:graphicData></a:graphic></p:graphicFrame>`;
  }
  return textShape(3, "Text", "body", slide.body.map(paragraph).join("") || paragraph(""));
}

function writeSlide(slide: DeckSlide): string {
  const shapes = [
    textShape(2, "Title", "title", paragraph(slide.title)),
    writeContent(slide),
    textShape(4, "Footer", "ftr", footParagraph(slide.foot)),
    textShape(5, "Slide Number", "sldNum", slideNumber),
  ];
  return `${xmlHead}<p:sld ${namespaces}><p:cSld>${shapeTree(shapes.join(""))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

function writeNotes({ notes }: DeckSlide): string {
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr>${placeholder("sldImg")}</p:nvPr></p:nvSpPr><p:spPr/></p:sp>`;
  const text = textShape(3, "Notes", "body", notes.map(paragraph).join(""));
  return `${xmlHead}<p:notes ${namespaces}><p:cSld>${shapeTree(image + text)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

function presentation(count: number): string {
  const ids = Array.from(
    { length: count },
    (_none, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 4}"/>`,
  );
  return `${xmlHead}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join("")}</p:sldIdLst><p:sldSz cx="${places.slide.width}" cy="${places.slide.height}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="en-US"/></a:defPPr></p:defaultTextStyle></p:presentation>`;
}

function contentTypes(parts: readonly (readonly [path: string, type: string])[]): string {
  const overrides = parts.map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function coreProperties({ title, dated }: Deck): string {
  const day = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${dated}T00:00:00Z</dcterms:${name}>`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Chapter 77</dc:creator><dc:language>en-US</dc:language>${day("created")}${day("modified")}</cp:coreProperties>`;
}

/** A part of the package: its path, its type, its text, and the text of its relationships. */
type PackagePart = readonly [path: string, type: string, text: string, relations?: string];

function slideParts(slide: DeckSlide, index: number): PackagePart[] {
  const number = index + 1;
  const layout = layouts.findIndex(({ kind }) => kind === slide.kind) + 1;
  const chart: PackagePart[] = slide.chart
    ? [[`ppt/charts/chart${number}.xml`, types.chart, writeChart(slide.chart)]]
    : [];
  const relations = relationships([
    ["slideLayout", `../slideLayouts/slideLayout${layout}.xml`],
    ["notesSlide", `../notesSlides/notesSlide${number}.xml`],
    ...(slide.chart ? [["chart", `../charts/chart${number}.xml`] as const] : []),
  ]);
  const notesRelations = relationships([
    ["notesMaster", "../notesMasters/notesMaster1.xml"],
    ["slide", `../slides/slide${number}.xml`],
  ]);
  return [
    [`ppt/slides/slide${number}.xml`, types.slide, writeSlide(slide), relations],
    [`ppt/notesSlides/notesSlide${number}.xml`, types.notes, writeNotes(slide), notesRelations],
    ...chart,
  ];
}

function frameParts(deck: Deck): PackagePart[] {
  const layoutPath = (index: number): string => `slideLayouts/slideLayout${index + 1}.xml`;
  const slides = deck.slides.map(
    (_slide, index) => ["slide", `slides/slide${index + 1}.xml`] as const,
  );
  return [
    [
      "ppt/presentation.xml",
      types.presentation,
      presentation(deck.slides.length),
      relationships([
        ["slideMaster", "slideMasters/slideMaster1.xml"],
        ["notesMaster", "notesMasters/notesMaster1.xml"],
        ["theme", "theme/theme1.xml"],
        ...slides,
      ]),
    ],
    [
      "ppt/slideMasters/slideMaster1.xml",
      types.master,
      slideMaster,
      relationships([
        ...layouts.map((_layout, index) => ["slideLayout", `../${layoutPath(index)}`] as const),
        ["theme", "../theme/theme1.xml"],
      ]),
    ],
    ...layouts.map(
      (layout, index): PackagePart => [
        `ppt/${layoutPath(index)}`,
        types.layout,
        slideLayout(layout),
        relationships([["slideMaster", "../slideMasters/slideMaster1.xml"]]),
      ],
    ),
    [
      "ppt/notesMasters/notesMaster1.xml",
      types.notesMaster,
      notesMaster,
      relationships([["theme", "../theme/theme2.xml"]]),
    ],
    ["ppt/theme/theme1.xml", types.theme, theme],
    ["ppt/theme/theme2.xml", types.theme, theme],
    ["docProps/core.xml", types.core, coreProperties(deck)],
    [
      "docProps/app.xml",
      types.app,
      `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Chapter 77</Application></Properties>`,
    ],
  ];
}

/**
 * Writes a deck as PPTX: 16:9, every title, text, table, chart, foot and number in a placeholder of
 * its layout, notes in the notes pane, native tables and charts with a description. The same deck
 * gives the same bytes.
 */
export function exportPptx(deck: Deck): Uint8Array<ArrayBuffer> {
  const parts = [...frameParts(deck), ...deck.slides.flatMap(slideParts)];
  const core =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  return zipFiles([
    ["[Content_Types].xml", contentTypes(parts.map(([path, type]) => [path, type]))],
    [
      "_rels/.rels",
      relationships([
        ["officeDocument", "ppt/presentation.xml"],
        [core, "docProps/core.xml"],
        ["extended-properties", "docProps/app.xml"],
      ]),
    ],
    ...parts.flatMap(([path, _type, text, relations]) => {
      const [, folder = "", name = ""] = /^(.*)\/([^/]+)$/.exec(path) ?? [];
      const own = [path, text] as const;
      return relations === undefined
        ? [own]
        : [own, [`${folder}/_rels/${name}.rels`, relations] as const];
    }),
  ]);
}
