import { courtLabel } from "../model/court.ts";
import { type CourtCase, principalOpinion } from "../model/court-case.ts";
import type { LinkResolver } from "../model/prose-links.ts";
import { plainProse } from "../model/prose-links.ts";
import { rowName, type Statistic } from "../model/statistic.ts";
import type { TrainingModule } from "../model/training-module.ts";
import { type PlanStep, plannedModules, type TrainingPlan } from "../model/training-plan.ts";
import {
  formatMark,
  formatMinutes,
  sessionFileBase,
  sessionLaw,
  sessionName,
  sessionStanding,
  type TrainingSession,
} from "../model/training-session.ts";
import type { TrainingSlide } from "../model/training-slide.ts";
import { audienceWords, blockKindWords } from "../model/training-words.ts";
import type { Deck, DeckChart, DeckSlide } from "./deck.ts";
import {
  closingSlide,
  moduleSlide,
  pauseSlide,
  stateSlide,
  titleSlide,
} from "./training-frame-slides.ts";

/** The records that slides draw on. */
export interface TrainingRecords {
  readonly resolve: LinkResolver;
  readonly cases: readonly CourtCase[];
  readonly statistics: readonly Statistic[];
}

/** The labels of links, as the foot of a slide has them. */
export function citeLabels(cites: readonly string[], resolve: LinkResolver): string[] {
  return cites.map((cite) => {
    const [target = "", modifier] = cite.split("|");
    return resolve(target.trim(), modifier?.trim())?.label ?? cite;
  });
}

/** The link to a case that a slide states, at the page of its holding where that is known. */
function caseCite(
  { record, holding }: NonNullable<TrainingSlide["case"]>,
  cases: TrainingRecords["cases"],
) {
  const page = cases
    .find(({ slug }) => slug === record)
    ?.holdings.find(({ id }) => id === holding)?.pinpoint;
  return page && "page" in page && page.page !== undefined
    ? `case:${record}|at ${page.page}`
    : `case:${record}`;
}

/** Everything that a slide rests on, in words: its case, its figure, its pinpoints. */
export function slideFoot(slide: TrainingSlide, records: TrainingRecords): string {
  const cites = [...(slide.case ? [caseCite(slide.case, records.cases)] : []), ...slide.cites];
  const labels = citeLabels(cites, records.resolve);
  const figure = slide.figure;
  const statistic = records.statistics.find(({ slug }) => slug === figure?.statistic);
  if (figure && statistic) {
    labels.unshift(
      `${statistic.countedBy.replace(/\.$/, "")}, ${statistic.sources[0]?.title ?? statistic.title}`,
      statistic.cutOff.text.replace(/\.$/, ""),
      `Cannot be compared with ${figure.cannotCompare.replace(/\.$/, "")}`,
    );
  }
  return labels.join("; ");
}

/** The names of rows; years run on without gaps, so that a year without a number is seen to lack it. */
function fillYears(names: readonly string[]): string[] {
  if (names.length < 2 || !names.every((name) => /^\d{4}$/.test(name))) return [...names];
  const years = names.map(Number);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_none, at) => String(first + at));
}

function readChart(figure: TrainingSlide["figure"], statistics: readonly Statistic[]) {
  const statistic = statistics.find(({ slug }) => slug === figure?.statistic);
  const chart = statistic?.charts.find(({ id }) => id === figure?.chart);
  if (!statistic || !chart) return undefined;
  const rows = new Map(
    statistic.rows
      .filter((row) => !chart.leaveOut.includes(rowName(statistic, row)))
      .map((row) => [rowName(statistic, row), row] as const),
  );
  const names = fillYears([...rows.keys()]);
  const isPart = (name: string): boolean =>
    statistic.spans.some((span) => span.kind === "part" && span.row === name);
  const drawn: DeckChart = {
    kind: chart.kind,
    unit: chart.unit,
    categories: names.map((name) => (isPart(name) ? `${name} (part)` : name)),
    parts: names.flatMap((name, index) => (isPart(name) ? [index] : [])),
    series: chart.series.map((key) => ({
      name: statistic.columns.find((column) => column.key === key)?.label ?? key,
      values: names.map((name) => {
        const cell = rows.get(name)?.[key];
        return typeof cell === "number" ? cell : null;
      }),
    })),
  };
  const numbers = drawn.series.map(
    ({ name, values }) =>
      `${name}: ${values.map((value, index) => `${drawn.categories[index]} ${value ?? "none stated"}`).join(", ")}`,
  );
  return { drawn, alt: `Chart. ${chart.title}. ${chart.unit}. ${numbers.join(". ")}.` };
}

/** A slide's notes as paragraphs, links in words. */
export function slideNotes({ notes }: TrainingSlide, resolve: LinkResolver) {
  const plain = (text: string): string => plainProse(text, resolve);
  return {
    say: plain(notes.say),
    ask: plain(notes.ask),
    expect: plain(notes.expect),
    ifAsked: plain(notes.ifAsked),
    doNotSay: plain(notes.doNotSay),
  };
}

/** What a slide shows, in words, for those who do not see it. */
export function slideAlt(slide: TrainingSlide, statistics: readonly Statistic[]): string {
  if (slide.table) {
    const { columns, rows } = slide.table;
    return `Table with the columns ${columns.join(", ")}. ${rows.map((cells) => cells.join(": ")).join(". ")}.`;
  }
  return readChart(slide.figure, statistics)?.alt ?? slide.body.join(". ");
}

/** Name, court and year of the case that a slide states. */
function caseLine(slide: TrainingSlide, cases: TrainingRecords["cases"]): string[] {
  const courtCase = cases.find(({ slug }) => slug === slide.case?.record);
  if (!courtCase) return [];
  const { court, decided } = principalOpinion(courtCase);
  return [`${courtCase.name}, ${courtLabel(court)}, ${decided.slice(0, 4)}`];
}

/** A module's slide as a slide of the deck. `mark` is when its block begins and what it is. */
function contentSlide(slide: TrainingSlide, mark: string, records: TrainingRecords): DeckSlide {
  const notes = slideNotes(slide, records.resolve);
  const chart = readChart(slide.figure, records.statistics);
  return {
    kind: slide.table ? "table" : chart ? "chart" : "text",
    title: slide.title,
    body: [...caseLine(slide, records.cases), ...slide.body],
    ...(slide.table && { table: slide.table }),
    ...(chart && { chart: chart.drawn }),
    alt: slideAlt(slide, records.statistics),
    foot: slideFoot(slide, records),
    notes: [
      mark,
      notes.say,
      `Ask: ${notes.ask}`,
      `Expect: ${notes.expect}`,
      `If asked: ${notes.ifAsked}`,
      `Do not say: ${notes.doNotSay}`,
    ],
  };
}

function stepSlides(
  step: PlanStep & { readonly at: number },
  session: TrainingSession,
  records: TrainingRecords,
): DeckSlide[] {
  if (step.kind === "pause") return [];
  const kind = blockKindWords[step.block.kind];
  const mark = `${formatMark(session.start, step.at)}. ${kind}: ${step.title}, ${formatMinutes(step.minutes)}.`;
  return step.block.slides.map((slide) => contentSlide(slide, mark, records));
}

/** The number of each break and meal among those of its kind; none where it is the only one. */
function pauseNumbers({ days }: TrainingPlan): ReadonlyMap<PlanStep, number> {
  const steps = days.flatMap((day) => day.steps).filter(({ kind }) => kind === "pause");
  const numbers = new Map<PlanStep, number>();
  for (const step of steps) {
    const alike = steps.filter(({ title }) => title === step.title);
    if (alike.length > 1) numbers.set(step, alike.indexOf(step) + 1);
  }
  return numbers;
}

/** The deck of a session: its title, every slide of its blocks, and the slides that belong to any deck. */
export function trainingDeck(session: TrainingSession, records: TrainingRecords): Deck {
  const { plan } = session;
  const isLong = plannedModules(plan).length > 1;
  const slides: DeckSlide[] = [titleSlide(session)];
  let before: TrainingModule | undefined;
  const numbers = pauseNumbers(plan);
  const opened = new Set<TrainingModule>();
  for (const day of plan.days) {
    for (const step of day.steps) {
      if (step.kind === "pause") {
        slides.push(pauseSlide(step, numbers.get(step), session));
        continue;
      }
      if (isLong && step.module !== before && !opened.has(step.module)) {
        slides.push(moduleSlide(step.module, plan));
        opened.add(step.module);
      }
      before = step.module;
      slides.push(...stepSlides(step, session, records));
    }
  }
  if (session.audience === "localPolice" || session.audience === "mixed") slides.push(stateSlide);
  slides.push(closingSlide(session));
  return {
    title: `${sessionName(session)} (${audienceWords[session.audience]}, ${formatMinutes(plan.minutes)}). ${sessionStanding(plan)}`,
    fileName: sessionFileBase(session),
    dated: sessionLaw(plan).date,
    slides,
  };
}
