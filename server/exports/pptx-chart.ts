import type { DeckChart } from "./deck.ts";
import { xmlHead } from "./pptx-frame.ts";
import { escapeXml } from "./zip-files.ts";

const text = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

function points<T>(values: readonly T[], write: (value: T) => string): string {
  const filled = values.flatMap((value, index) =>
    value === null ? [] : [`<c:pt idx="${index}"><c:v>${write(value)}</c:v></c:pt>`],
  );
  return `<c:ptCount val="${values.length}"/>${filled.join("")}`;
}

/** Marks of lines, so that they can be told apart without their colors. */
const symbols = ["circle", "square", "triangle", "diamond"] as const;

/** The bars of categories that cover less than the others: hatched. */
function hatched({ parts }: DeckChart, accent: string): string {
  const fill = `<a:pattFill prst="wdUpDiag"><a:fgClr><a:schemeClr val="${accent}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill><a:ln w="12700"><a:solidFill><a:schemeClr val="${accent}"/></a:solidFill></a:ln>`;
  return parts
    .map(
      (at) =>
        `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill}</c:spPr></c:dPt>`,
    )
    .join("");
}

/** The number above each bar, where there is one series. */
const barLabels = `<c:dLbls><c:spPr><a:noFill/></c:spPr>${text(1800)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

function series(chart: DeckChart, index: number): string {
  const one = chart.series[index];
  if (!one) return "";
  const accent = `accent${(index % symbols.length) + 1}`;
  const color = `<a:solidFill><a:schemeClr val="${accent}"/></a:solidFill>`;
  const isLine = chart.kind === "line";
  const shape = isLine ? `<a:ln w="34925">${color}</a:ln>` : color;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(one.name)}</c:v></c:tx><c:spPr>${shape}</c:spPr>`;
  const marks = isLine
    ? `<c:marker><c:symbol val="${symbols[index % symbols.length]}"/><c:size val="9"/><c:spPr>${color}</c:spPr></c:marker>`
    : `<c:invertIfNegative val="0"/>${hatched(chart, accent)}`;
  const labels = isLine || chart.series.length > 1 ? "" : barLabels;
  const categories = `<c:cat><c:strLit>${points(chart.categories, escapeXml)}</c:strLit></c:cat>`;
  const values = `<c:val><c:numLit><c:formatCode>General</c:formatCode>${points(one.values, String)}</c:numLit></c:val>`;
  return `<c:ser>${head}${marks}${labels}${categories}${values}${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`;
}

/** A native chart with its numbers inside it: bars from zero, or lines that stop where no number is. */
export function writeChart(chart: DeckChart): string {
  const all = chart.series.map((_one, index) => series(chart, index)).join("");
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  const plot =
    chart.kind === "line"
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`
      : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${all}<c:gapWidth val="60"/>${axes}</c:barChart>`;
  const axis = (id: string, cross: string, rest: string, position: string): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${position === "l" ? '<c:min val="0"/>' : ""}</c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${rest}<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${text(1600)}<c:crossAx val="${cross}"/><c:crosses val="autoZero"/>`;
  const unit = `<c:title><c:tx><c:rich><a:bodyPr rot="-5400000" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1600" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="1600" b="0"/><a:t>${escapeXml(chart.unit)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const legend =
    chart.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text(1800)}</c:legend>`
      : "";
  return `${xmlHead}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}<c:catAx>${axis("111111111", "222222222", "", "b")}</c:catAx><c:valAx>${axis("222222222", "111111111", `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D8D5CC"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${unit}<c:numFmt formatCode="#,##0" sourceLinked="0"/>`, "l")}</c:valAx></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}
