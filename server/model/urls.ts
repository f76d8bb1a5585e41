import { pathAnchor, provisionSlug, type StatuteCitation } from "./statute-citation.ts";

/** A query as an address carries it; half a character at a cut has no encoding of its own. */
function encodeQuery(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}

/** The query of a binder: its date, then its records. */
function binderQuery(ids: readonly string[], on: string | undefined): string {
  const query = [
    ...(on === undefined ? [] : [`on=${on}`]),
    ...(ids.length === 0 ? [] : [`ids=${ids.join(",")}`]),
  ].join("&");
  return query === "" ? "" : `?${query}`;
}

/** A query from its parts, in their order. */
function queryOf(parts: readonly (readonly [string, string])[]): string {
  const query = parts.map(([key, value]) => `${key}=${encodeQuery(value)}`).join("&");
  return query === "" ? "" : `?${query}`;
}

/** Every address of the site and its API: no other file puts one together. */
export const urls = {
  home: "/",
  search: (query?: string) => (query === undefined ? "/search" : `/search?q=${encodeQuery(query)}`),
  /** The names of all pages, for the jump box. */
  pageNames: "/search/names.json",
  /** A search with what was chosen beside its results: facets, `literal`, `offset`. */
  searchWith: (query: string, chosen: readonly (readonly [string, string])[]) =>
    `/search${queryOf([["q", query], ...chosen])}`,
  statutes: "/statutes",
  statute: (slug: string, anchor?: string) => `/statutes/${slug}${anchor ? `#${anchor}` : ""}`,
  /** `was` is the place, as an anchor, by its letters on that date, where they have moved since. */
  statuteOn: (slug: string, on: string, anchor?: string, was?: string) =>
    `/statutes/${slug}?on=${on}${was ? `&was=${was}` : ""}${anchor ? `#${anchor}` : ""}`,
  statutePlace: (citation: StatuteCitation) =>
    urls.statute(provisionSlug(citation), pathAnchor(citation.path)),
  compare: (ids?: readonly string[], on?: string) =>
    ids === undefined
      ? "/compare"
      : `/compare?ids=${ids.join(",")}${on === undefined ? "" : `&on=${on}`}`,
  matrix: (on?: string, scope?: string) => {
    const query = [
      ...(scope === undefined || scope === "main" ? [] : [`columns=${scope}`]),
      ...(on === undefined ? [] : [`on=${on}`]),
    ].join("&");
    return query === "" ? "/matrix" : `/matrix?${query}`;
  },
  /** Records by their ids, `case:dann`, in the order in which they are to be printed. */
  binder: (ids: readonly string[] = [], on?: string) => `/binder${binderQuery(ids, on)}`,
  /** The running citation of a printed page: a record by its id, `matrix` or `compare`. */
  printSheet: (page: string, on?: string) =>
    `/print/${page}.css${on === undefined ? "" : `?on=${on}`}`,
  binderSheet: (ids: readonly string[], on: string) => `/print/binder.css${binderQuery(ids, on)}`,
  charges: "/charges",
  chargeLaw: "/charges/law.json",
  calculators: "/calculators",
  calculator: (slug: string) => `/calculators/${slug}`,
  restitution: "/calculators/restitution",
  limitations: "/calculators/limitations",
  cases: "/cases",
  /** The list under a filter: facets and their values, view and order. */
  casesBy: (query: readonly (readonly [string, string])[]) => `/cases${queryOf(query)}`,
  courtCase: (slug: string, anchor?: string) => `/cases/${slug}${anchor ? `#${anchor}` : ""}`,
  citations: "/citations",
  citationData: "/citations/data.json",
  guides: "/guides",
  guide: (slug: string, anchor?: string) => `/guides/${slug}${anchor ? `#${anchor}` : ""}`,
  questions: "/questions",
  /** Every figure stands on one page; `anchor` is the id of a figure, or of a chart of it. */
  statistics: (anchor?: string) => `/statistics${anchor ? `#${anchor}` : ""}`,
  question: (slug: string, anchor?: string) => `/questions/${slug}${anchor ? `#${anchor}` : ""}`,
  /** The builder of training sessions, with its choices: audience, minutes, steps, preset, start. */
  training: (choices: readonly (readonly [string, string])[] = []) =>
    `/training${queryOf(choices)}`,
  trainingModule: (slug: string, anchor?: string) =>
    `/training/${slug}${anchor ? `#${anchor}` : ""}`,
  /** A file of a session: slides.pptx, guide.docx, under the choices of the builder. */
  trainingFile: (name: string, choices: readonly (readonly [string, string])[]) =>
    `/training/files/${name}${queryOf(choices)}`,
  agencies: (anchor?: string) => `/agencies${anchor ? `#${anchor}` : ""}`,
  timeline: (anchor?: string) => `/timeline${anchor ? `#${anchor}` : ""}`,
  /** The line of authorities, those of one kind only. */
  timelineOf: (kind: string) => `/timeline?kind=${kind}`,
  term: (id: string) => `/guides/glossary#${id}`,
  about: "/about",
  howMade: "/about/how-this-was-made",
  corrections: "/corrections",
  problems: "/problems",
  health: "/healthz",
  openApi: "/api/v1/openapi.json",
  asset: (name: string) => `/assets/${name}`,
  api: {
    search: (query: string) => `/api/v1/search?q=${encodeQuery(query)}`,
    statutes: "/api/v1/statutes",
    statute: (slug: string) => `/api/v1/statutes/${slug}`,
    matrix: (format: "json" | "csv", on: string, scope: string) =>
      `/api/v1/matrix${format === "csv" ? ".csv" : ""}?columns=${scope}&on=${on}`,
    agencies: "/api/v1/agencies",
    authorities: (kind?: string) =>
      `/api/v1/authorities${kind === undefined ? "" : `?kind=${kind}`}`,
    instructions: "/api/v1/instructions",
    policy: "/api/v1/policy",
    guides: "/api/v1/guides",
    glossary: "/api/v1/glossary",
    cases: "/api/v1/cases",
    caseList: (query: readonly (readonly [string, string])[]) => `/api/v1/cases${queryOf(query)}`,
    /** A set of cases as a file: csv, or the id of a citation format; `ids` names single ones. */
    caseSet: (format: string, query: readonly (readonly [string, string])[]) =>
      `/api/v1/cases/export${queryOf([["format", format], ...query])}`,
    courtCase: (slug: string) => `/api/v1/cases/${slug}`,
    training: "/api/v1/training",
    trainingModule: (slug: string) => `/api/v1/training/${slug}`,
    statistics: "/api/v1/statistics",
    statistic: (slug: string) => `/api/v1/statistics/${slug}`,
    statisticCsv: (slug: string) => `/api/v1/statistics/${slug}.csv`,
  },
  /** The section in OLRC's own edition. */
  officialText: (title: string, section: string) =>
    `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${section}&num=0&edition=prelim`,
} as const;

/** Anchors inside pages, so that a search hit and a link agree. */
export const anchors = {
  offense: (offenseId: string) => offenseId,
  element: (offenseId: string, elementId: string) => `${offenseId}--${elementId}`,
  tier: (offenseId: string, tierId: string) => `${offenseId}--penalty-${tierId}`,
  defense: (offenseId: string, defenseId: string) => `${offenseId}--defense-${defenseId}`,
  definition: (definitionId: string) => `definition-${definitionId}`,
  rule: (ruleId: string) => `rule-${ruleId}`,
  holding: (holdingId: string) => `holding-${holdingId}`,
  side: (sideId: string) => `side-${sideId}`,
  /** A point of practice, and a circuit's instructions, on the practice guide. */
  policy: (slug: string) => `policy-${slug}`,
  instructions: (circuit: string) => `instructions-${circuit}`,
  /** A block, exercise or quiz item of a training module. */
  block: (blockId: string) => `block-${blockId}`,
  exercise: (exerciseId: string) => `exercise-${exerciseId}`,
  quizItem: (itemId: string) => `quiz-${itemId}`,
  /** A record's part of a binder. */
  part: (recordId: string) => recordId.replace(":", "-"),
  inPart: (recordId: string, anchor: string) => `${anchors.part(recordId)}--${anchor}`,
  chart: (statistic: string, chart: string) => `${statistic}-${chart}`,
  briefPart: (part: string) => part.toLowerCase().replaceAll(" ", "-"),
} as const;
