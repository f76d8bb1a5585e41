import { escapeXml } from "./zip-files.ts";

/** The parts of a presentation that are the same for every deck: theme, masters, layouts. */

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A file of relationships: pairs of a type and a target, numbered from rId1. */
export function relationships(pairs: readonly (readonly [type: string, target: string])[]): string {
  const lines = pairs.map(([type, target], index) => {
    const full = type.includes("/") ? type : `${officeRelations}/${type}`;
    return `<Relationship Id="rId${index + 1}" Type="${full}" Target="${target}"/>`;
  });
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}

/** Places on a slide of 13.333 by 7.5 inches, in English Metric Units. */
export const places = {
  slide: { width: 12_192_000, height: 6_858_000 },
  title: [609_600, 320_040, 10_972_800, 1_188_720],
  body: [609_600, 1_645_920, 10_972_800, 4_297_680],
  foot: [609_600, 6_080_760, 9_875_520, 594_360],
  number: [10_668_000, 6_080_760, 914_400, 594_360],
} as const;

export type Box = readonly [x: number, y: number, width: number, height: number];

/** Where a shape stands. */
export function transform([x, y, width, height]: Box, prefix = "a"): string {
  return `<${prefix}:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></${prefix}:xfrm>`;
}

type Placeholder = "title" | "body" | "tbl" | "chart" | "ftr" | "sldNum" | "sldImg";

const indexes: Readonly<Partial<Record<Placeholder, number>>> = {
  body: 1,
  tbl: 1,
  chart: 1,
  ftr: 11,
  sldNum: 12,
};

/** The element that makes a shape a placeholder. */
export function placeholder(type: Placeholder): string {
  const index = indexes[type];
  const size = type === "ftr" || type === "sldNum" ? ' sz="quarter"' : "";
  return `<p:ph type="${type}"${size}${index === undefined ? "" : ` idx="${index}"`}/>`;
}

/** A shape that holds text; without a box it stands where its layout has it. */
export function textShape(
  id: number,
  name: string,
  type: Placeholder,
  text: string,
  { box, body = "<a:bodyPr/>" }: { readonly box?: Box; readonly body?: string } = {},
): string {
  const place = box ? `${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` : "";
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholder(type)}</p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody>${body}<a:lstStyle/>${text}</p:txBody></p:sp>`;
}

/** A small line at the foot: its face and size are said here too, as some programs set their own. */
export function footParagraph(text: string): string {
  return `<a:p><a:pPr algn="l"/><a:r><a:rPr lang="en-US" sz="1200" dirty="0"><a:latin typeface="Arial"/></a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
}

/** A paragraph of plain text in American English. */
export function paragraph(text: string): string {
  if (text === "") return '<a:p><a:endParaRPr lang="en-US"/></a:p>';
  return `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
}

/** The field that shows a slide's number. */
export const slideNumber =
  '<a:p><a:pPr algn="r"/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US" sz="1200"><a:latin typeface="Arial"/></a:rPr><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-US"/></a:p>';

/** The tree of a slide, layout or master around its shapes. */
export function shapeTree(shapes: string): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;
}

const colors: Readonly<Record<string, string>> = {
  dk1: "1B1F24",
  lt1: "FFFFFF",
  dk2: "14495C",
  lt2: "F2F0EA",
  accent1: "1A4E7A",
  accent2: "B0521A",
  accent3: "4C6B2F",
  accent4: "6B4A8C",
  accent5: "14495C",
  accent6: "7A4A00",
  hlink: "1A4E7A",
  folHlink: "5B2A86",
};

/** The theme: the site's colors on white, Arial throughout. */
export const theme = `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Chapter 77"><a:themeElements><a:clrScheme name="Reading room">${Object.entries(
  colors,
)
  .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
  .join(
    "",
  )}</a:clrScheme><a:fontScheme name="Arial"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Plain"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${'<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const colorMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

function level(
  size: number,
  { color, bold, bullet }: { color: string; bold?: boolean; bullet?: boolean },
): string {
  const hang = bullet ? ' marL="342900" indent="-342900"' : ' marL="0" indent="0"';
  const mark = bullet ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : "<a:buNone/>";
  return `<a:lvl1pPr${hang} algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${bullet ? 1200 : 0}"/></a:spcBef>${mark}<a:defRPr sz="${size}"${bold ? ' b="1"' : ""}><a:solidFill><a:schemeClr val="${color}"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;
}

function listStyle(content: string, align: "l" | "r" = "l"): string {
  return `<a:lstStyle>${content.replace('algn="l"', `algn="${align}"`)}</a:lstStyle>`;
}

const footStyle = listStyle(level(1200, { color: "tx1" }));
const numberStyle = listStyle(level(1200, { color: "tx1" }), "r");

function masterShapes(bodyType: Placeholder, bodyName: string): string {
  const plain = (shape: string, style: string): string => shape.replace("<a:lstStyle/>", style);
  return [
    textShape(2, "Title", "title", paragraph("Title"), {
      box: places.title,
      body: '<a:bodyPr vert="horz" lIns="0" rIns="0" anchor="b"><a:normAutofit/></a:bodyPr>',
    }),
    textShape(3, bodyName, bodyType, paragraph("Text"), {
      box: places.body,
      body: '<a:bodyPr vert="horz" lIns="0" rIns="0"><a:normAutofit/></a:bodyPr>',
    }),
    plain(
      textShape(4, "Footer", "ftr", paragraph(""), {
        box: places.foot,
        body: '<a:bodyPr vert="horz" lIns="0" rIns="0" anchor="b"/>',
      }),
      footStyle,
    ),
    plain(
      textShape(5, "Slide Number", "sldNum", slideNumber, {
        box: places.number,
        body: '<a:bodyPr vert="horz" lIns="0" rIns="0" anchor="b"/>',
      }),
      numberStyle,
    ),
  ].join("");
}

/** The layouts, by the kind of slide. */
export const layouts = [
  { kind: "title", name: "Session title", type: "body" },
  { kind: "text", name: "Title and text", type: "body" },
  { kind: "table", name: "Title and table", type: "tbl" },
  { kind: "chart", name: "Title and chart", type: "chart" },
] as const;

/** A band of the accent color along the top. It is of the master alone and says nothing. */
const band = `<p:sp><p:nvSpPr><p:cNvPr id="9" name="Band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transform([0, 0, places.slide.width, 109_728])}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;

/** The slide master. */
export const slideMaster = `${xmlHead}<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${shapeTree(band + masterShapes("body", "Text"))}</p:cSld>${colorMap}<p:sldLayoutIdLst>${layouts
  .map((_layout, index) => `<p:sldLayoutId id="${2147483649 + index}" r:id="rId${index + 1}"/>`)
  .join(
    "",
  )}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/><p:txStyles><p:titleStyle>${level(3200, { color: "tx2", bold: true }).replace("+mn-lt", "+mj-lt")}</p:titleStyle><p:bodyStyle>${level(3000, { color: "tx1", bullet: true })}</p:bodyStyle><p:otherStyle>${level(1800, { color: "tx1" })}</p:otherStyle></p:txStyles></p:sldMaster>`;

/** A layout; the one for a session's title sets its text larger and without marks. */
export function slideLayout({ kind, name, type }: (typeof layouts)[number]): string {
  const shapes =
    kind === "title"
      ? masterShapes(type, "Text")
          .replace(
            /(<p:ph type="title"\/>.*?)<a:lstStyle\/>/,
            `$1${listStyle(level(4000, { color: "tx2", bold: true }))}`,
          )
          .replace(
            /(<p:ph type="body" idx="1"\/>.*?)<a:lstStyle\/>/,
            `$1${listStyle(level(2400, { color: "tx1" }))}`,
          )
          .replace(transform(places.title), transform([609_600, 1_371_600, 10_972_800, 2_011_680]))
          .replace(transform(places.body), transform([609_600, 3_566_160, 10_972_800, 2_103_120]))
      : masterShapes(type, name);
  const layoutType = kind === "text" ? ' type="obj"' : kind === "table" ? ' type="tbl"' : "";
  return `${xmlHead}<p:sldLayout ${namespaces}${layoutType} preserve="1"><p:cSld name="${name}">${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** The master of the notes pages. */
export const notesMaster = `${xmlHead}<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${shapeTree(
  [
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr>${placeholder("sldImg")}</p:nvPr></p:nvSpPr><p:spPr>${transform([685_800, 1_143_000, 5_486_400, 3_086_100])}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>`,
    textShape(3, "Notes", "body", paragraph("Notes"), {
      box: [685_800, 4_400_550, 5_486_400, 3_600_450],
    }),
  ].join(""),
)}</p:cSld>${colorMap}<p:notesStyle>${level(1200, { color: "tx1" })}</p:notesStyle></p:notesMaster>`;
