/** Words for the values of the model's vocabularies, as pages print them. */
const labels: Readonly<Record<string, string>> = {
  // mental states
  knowingly: "knowingly",
  willfully: "willfully",
  knowinglyAndWillfully: "knowingly and willfully",
  intent: "intent",
  purpose: "purpose",
  knowledge: "knowledge",
  recklessDisregard: "reckless disregard",
  shouldHaveKnown: "should have known",
  notStated: "not stated",
  expresslyNone: "none needed, the text says",
  // who finds
  jury: "jury",
  court: "court",
  courtPriorConviction: "court (prior conviction)",
  disputed: "disputed",
  notNeeded: "nothing beyond the elements",
  // confirmation
  readInOfficialText: "read in the official text",
  readInEarlierEdition: "read in an official text of the time",
  fromAmendmentNotes: "put together from today's text and its amendment notes",
  notConfirmed: "not confirmed",
  // aggravators
  deathResults: "death results",
  deathOfTheVictim: "death of the victim",
  deathOfAnyPerson: "death of any person",
  kidnapping: "kidnapping",
  attemptToKidnap: "attempt to kidnap",
  aggravatedSexualAbuse: "aggravated sexual abuse",
  attemptOfAggravatedSexualAbuse: "attempt of aggravated sexual abuse",
  attemptToKill: "attempt to kill",
  // reach of a rule
  named: "named",
  byChapter: "by chapter",
  everyOffense: "every offense",
  ifFact: "if",
  ifMaximum: "by the maximum",
  arguable: "arguable",
  notNamed: "not named",
  // subjects
  limitations: "Limitations",
  supervisedRelease: "Supervised release",
  detention: "Detention before trial",
  assessment: "Special assessment",
  fine: "Fine",
  restitution: "Restitution",
  forfeiture: "Forfeiture",
  extraterritorial: "Reach abroad",
  // defenses
  exception: "Exception",
  affirmative: "Affirmative defense",
  mitigationOnly: "Mitigation only",
  evidentiaryPresumption: "Presumption",
  proofRelief: "What need not be proved",
  government: "on the government",
  defendantPreponderance: "on the accused, by a preponderance",
  defendantClearAndConvincing: "on the accused, by clear and convincing evidence",
  // authority
  text: "the text",
  cases: "cases here",
  reading: "our reading",
  notSettled: "not settled",
  // units
  victim: "each victim",
  trip: "each trip",
  alien: "each person moved",
  agreement: "each agreement",
  transaction: "each transaction",
  proceeding: "each proceeding",
  document: "each document",
  act: "each act",
  yes: "yes",
  no: "no",
  // holdings
  held: "held",
  affirmedTheRuling: "affirmed the ruling",
  affirmedTheInstruction: "affirmed the instruction",
  foundTheEvidenceEnough: "found the evidence enough",
  foundTheEvidenceNotEnough: "found the evidence not enough",
  rejectedAsPlainError: "rejected as plain error",
  assumed: "assumed",
  saidInPassing: "said in passing",
  vacated: "vacated",
  remanded: "remanded",
  deNovo: "de novo",
  sufficiency: "sufficiency of the evidence",
  plainError: "plain error",
  abuseOfDiscretion: "abuse of discretion",
  clearError: "clear error",
  harmlessError: "harmless error",
  mixed: "mixed",
  notRead: "not read",
  "read-in-opinion": "opinion, read whole",
  "read-in-opinionExcerpt": "opinion, read in part",
  "read-in-syllabus": "syllabus",
  "read-in-secondary": "other sources, not the opinion",
  // sources
  opinion: "opinion",
  otherOpinion: "opinion of another case",
  syllabus: "syllabus",
  secondary: "secondary source",
  officialText: "official text",
  publicLaw: "public law",
  courtRecord: "court record",
  pressRelease: "press release",
  governmentReport: "government report",
  manual: "manual",
  news: "news",
  whole: "read whole",
  excerpt: "read in part",
  // results
  convicted: "convicted",
  acquitted: "acquitted",
  pleadedGuilty: "pleaded guilty",
  dismissed: "dismissed",
  pending: "pending",
  // treatment
  notChecked: "not checked",
  affirmed: "affirmed",
  reversed: "reversed",
  overruled: "overruled",
  abrogated: "abrogated",
  supersededByStatute: "superseded by statute",
  limited: "limited",
  split: "courts split",
  // construed
  narrows: "narrows the text",
  readsIn: "reads words in",
  readsInMentalState: "reads a state of mind in",
  invalidAsApplied: "cannot be applied as written",
  applies: "applies the text",
  widens: "widens the text",
  "known-opinion": "the opinion",
  "known-excerpt": "a part of the opinion",
  "known-secondary": "what others say of it, not the opinion",
  nationwide: "binding nationwide",
  circuit: "one circuit",
  // clocks
  offense: "the date of the offense",
  indictment: "the date of the indictment",
  conviction: "the date of conviction",
  sentence: "the date of sentence",
  proceedingCommenced: "the start of the proceeding",
  hearing: "the date of the hearing",
  claim: "the date of the claim",
  // execution of amendments
  asDirected: "as directed",
  probableIntent: "by its probable intent",
  couldNotBeExecuted: "in part could not be carried out",
  retroactive: "retroactive",
  // search
  statute: "Statutes",
  case: "Cases",
  guide: "Guides",
  authority: "Laws",
  page: "About the site",
  // review of place
  means: "means (no agreement needed)",
  element: "an element (agreement needed)",
};

/** The printed word for a value; the value itself, split at its capitals, where none is listed. */
export function label(value: string): string {
  return (
    labels[value] ??
    value.replace(
      /([a-z])([A-Z0-9])/g,
      (_match, before: string, after: string) => `${before} ${after.toLowerCase()}`,
    )
  );
}

/** Words of a vocabulary inside a text, `recklessDisregard (not …)`, replaced by their labels. */
export function labelWords(text: string): string {
  return text.replace(/\b[a-z]+(?:[A-Z][a-z]+)+\b/g, (word) => label(word));
}
