import { z } from "zod";

/** The vocabulary by which cases are filtered. "notStated" means that no source read says. */
export const facetVocabulary = {
  form: [
    "forcedLabor",
    "sexTrafficking",
    "domesticServitude",
    "peonage",
    "documentServitude",
    "smuggling",
    "mannAct",
    "civilClaim",
  ],
  sector: [
    "agriculture",
    "garment",
    "domesticWork",
    "restaurant",
    "commercialSex",
    "construction",
    "forestry",
    "hospitality",
    "begging",
    "manufacturing",
    "family",
    "other",
    "notStated",
  ],
  means: [
    "force",
    "threatOfForce",
    "restraint",
    "seriousHarm",
    "threatOfSeriousHarm",
    "abuseOfLaw",
    "threatOfDeportation",
    "scheme",
    "fraud",
    "debt",
    "documents",
    "isolation",
    "notStated",
  ],
  recruitment: [
    "abroad",
    "withinTheCountry",
    "romance",
    "family",
    "agency",
    "knownPerson",
    "notStated",
  ],
  control: [
    "confinement",
    "surveillance",
    "debt",
    "documents",
    "withheldPay",
    "withheldFood",
    "drugs",
    "violence",
    "threatsToFamily",
    "isolation",
    "legalThreats",
    "notStated",
  ],
  victims: ["one", "twoToNine", "tenToNinetyNine", "hundredOrMore", "notStated"],
  ages: ["under14", "from14To17", "adult", "notStated"],
  origin: ["unitedStates", "abroad", "both", "notStated"],
  issues: [
    "elements",
    "mensRea",
    "instructions",
    "sufficiency",
    "vagueness",
    "extraterritorial",
    "jurisdiction",
    "venue",
    "counsel",
    "evidence",
    "expert",
    "sentencing",
    "restitution",
    "forfeiture",
    "plea",
    "limitations",
    "unitOfProsecution",
  ],
} as const;

export type FacetName = keyof typeof facetVocabulary;

const words = <const T extends readonly [string, ...string[]]>(values: T, about: string) =>
  z.array(z.enum(values)).min(1).describe(about);

/** The facets of one case. */
export const caseFacets = z
  .strictObject({
    form: words(facetVocabulary.form, "What kind of case it is."),
    sector: words(facetVocabulary.sector, "Where the work or acts were."),
    means: words(facetVocabulary.means, "By what means."),
    recruitment: words(facetVocabulary.recruitment, "How victims were recruited."),
    control: words(facetVocabulary.control, "How they were kept."),
    victims: words(facetVocabulary.victims, "How many victims."),
    ages: words(facetVocabulary.ages, "Age bands of victims."),
    origin: words(facetVocabulary.origin, "Where victims came from."),
    issues: words(facetVocabulary.issues, "What the decision turns on."),
  })
  .describe("Facets, from the vocabulary in server/model/case-facets.ts.");
