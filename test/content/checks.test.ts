import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allChecks } from "../../server/content/checks/all-checks.ts";
import { type ContentFile, loadCorpusFrom } from "../../server/content/load-corpus.ts";
import { formatProblem } from "../../server/model/problem.ts";
import {
  listBrokenRules,
  overlay,
  readBrokenFiles,
  readFixtureCorpus,
} from "../support/fixture-files.ts";

/** Every line that the broken file of a rule, laid over the good collection, must print. */
const expected: Readonly<Record<string, readonly string[]>> = {
  "arguable-question": [
    'statutes/18/9010.md:18:7 arguable-question rule "limit" reaches something only arguably: add "question:" with the id of a file in content/questions/',
    'statutes/18/9010.md:25:15 unknown-reference question "agreement" does not exist: write the name of a file in content/questions/, or add one',
  ],
  "borrowed-penalty": [
    "statutes/18/9010.md:29:22 borrowed-penalty 18-usc-9001-benefit borrows its own penalty from 18-usc-9001-act: name the unit that has the numbers",
    "statutes/18/9010.md:47:41 borrowed-penalty 18-usc-9010-circle refers back to 18-usc-9010-term: conditions must not run in a circle",
    "statutes/18/9010.md:57:44 borrowed-penalty 18-usc-9001-benefit borrows its own penalty from 18-usc-9001-act: name the unit that has the numbers",
    "statutes/18/9010.md:78:49 borrowed-penalty 18-usc-9010-term refers back to 18-usc-9010-circle: conditions must not run in a circle",
    "statutes/18/9010.md:109:41 borrowed-penalty 18-usc-9010-self refers to itself: declare that with self: true, or name other units",
  ],
  "brief-length": [
    "cases/doe.md:39:1 brief-length the brief has 677 words: aim at 450, and keep to 650",
    'cases/doe.md:39:1 brief-length the part "Issue" is empty: write it, if only that no source says',
  ],
  "calculator-rule": [
    "content/calculators/sums.md:8:9 calculator-rule 18-usc-9003/limitations states no dollars in one of its versions",
    'content/calculators/sums.md:9:13 calculator-rule no section has the rule "18-usc-9003/nothing": write a section and the id of its rule, as 29-usc-206/minimum-wage',
    'content/calculators/sums.md:12:51 calculator-rule no section has the rule "18-usc-9999/away": write a section and the id of its rule, as 29-usc-206/minimum-wage',
  ],
  "case-source": [
    'cases/doe.md:21:14 case-source holding "harm" rests on nothing that was read (digest): name a source that was read, or leave the holding out',
    'cases/doe.md:22:5 case-source holding "nothing" does not say what it reads: add offense and element, statute, or reads',
    "cases/poe.md:36:3 case-source no source of this case has been read: read one, or leave the case out",
  ],
  "construed-required": [
    "statutes/18/9002.md:3:10 construed-required 18 USC 9002(a) is on the list in content/construed.yml and has no construed entry. Invented for tests; the text names no step.",
  ],
  "csv-table": [
    "content/statistics/alone.csv:1:1 csv-table has no description: add content/statistics/alone.md",
    'content/statistics/hauls.csv:2:8 csv-table light: "1,200" is not a plain number: write 1748 or 257.55, or leave the cell empty where the source states none',
    "content/statistics/hauls.csv:3:1 csv-table has 3 cells, and the description has 4 columns",
    'content/statistics/hauls.csv:4:1 csv-table a row "2000" stands above already',
    'content/statistics/hauls.csv:4:8 csv-table light: "x" is not a plain number: write 1748 or 257.55, or leave the cell empty where the source states none',
    "content/statistics/hauls.csv:5:1 csv-table the first cell is empty: it names the row",
    "content/statistics/lifts.csv:1:1 csv-table the column heavy is missing",
    'content/statistics/lifts.csv:1:13 csv-table "heavey" is no column of the description. Did you mean "heavy"?',
    "content/statistics/pulls.md:2:1 csv-table has no table: add content/statistics/pulls.csv",
  ],
  "copied-marks": [
    'cases/doe.md:53:1 copied-marks "[1]" looks like a headnote or footnote mark, copied: write the point in our own words',
    'cases/doe.md:53:31 copied-marks "*1170" looks like a star page, copied: write the point in our own words',
    'cases/doe.md:57:19 copied-marks "Westlaw" looks like a publisher\'s own matter, copied: write the point in our own words',
  ],
  "duplicate-citation": [
    "cases/roe.md:10:11 duplicate-citation 900 F.3d 10 is already in cases/doe.md: keep one of them, or correct the citation",
    "statutes/18/9009.md:3:10 duplicate-citation 18 U.S.C. § 9001 is already in statutes/18/9001.md: keep one of them, or correct the citation",
    "statutes/18/9009.md:3:10 path-matches-citation 18 USC 9001 belongs in statutes/18/9001.md: move the file, or correct the citation",
  ],
  "duplicate-id": [
    'statutes/18/9010.md:13:9 duplicate-id the offense id "18-usc-9001-benefit" is also used in statutes/18/9001.md: an id names one unit',
    'statutes/18/9010.md:31:19 duplicate-id "lift" is used twice in alternatives: give each entry its own id',
    'statutes/18/9010.md:34:13 duplicate-id "act" is used twice in elements: give each entry its own id',
    'statutes/18/9010.md:54:9 duplicate-id the offense id "18-usc-9002-attempt-9001-act" is also used in statutes/18/9002.md: an id names one unit',
    'statutes/18/9010.md:95:11 duplicate-id "usc" is used twice in sources: give each entry its own id',
  ],
  "element-pinpoint": [
    "statutes/18/9010.md:23:9 front-matter offenses.0.elements.0.pinpoint: is missing (Where the text says so today)",
  ],
  glossary: [
    'content/glossary.yml:3:3 glossary "HAU" is an acronym: say under full what it stands for',
    'content/glossary.yml:4:3 glossary "load" has no meaning: write one, or name a definition',
    'content/glossary.yml:5:21 glossary "Cargo" has an entry already: add what is new to that one',
    'content/glossary.yml:6:3 glossary "lift" says neither where it is defined nor what its scope is: add definitions, definedAt, scope or readIn',
    'content/glossary.yml:7:115 glossary 18 USC 9001 has no definition "carg". Did you mean "cargo"?',
    'content/glossary.yml:7:130 glossary nothing is named "case:row"',
    'content/glossary.yml:7:152 glossary guide:glossary has no source "usk". Did you mean "usc"?',
    'content/glossary.yml:8:9 duplicate-id "box" is used twice in this list: give each entry its own id',
    'content/glossary.yml:8:48 unknown-reference nothing is named "term:crates"',
  ],
  "holding-element": [
    'cases/doe.md:10:5 holding-element holding "harm" reads 18 USC 9001(a)(1): name the offense (18-usc-9001-act, 18-usc-9001-benefit) and its element, or say under reads which rule, guideline or doctrine it turns on',
    'cases/doe.md:20:5 holding-element holding "element-alone" names the element "harm" of no offense: add offense',
  ],
  "instruction-row": [
    "content/instructions/ca8.md:2:10 instruction-row belongs in content/instructions/ca9.md: move the file, or correct the circuit",
    "content/instructions/ca8.md:7:3 instruction-row says nothing of the sections that its rows leave out: add a row without offenses and statutes",
    "content/instructions/ca8.md:7:5 instruction-row is found and has no edition: give it as the copy shows it",
    "content/instructions/ca8.md:7:5 instruction-row is found and has no number: give it as the copy shows it",
    "content/instructions/ca8.md:15:5 instruction-row is found and serves nothing: name offenses or statutes",
    'content/instructions/ca8.md:27:16 unknown-reference offense "18-usc-9001-acts" does not exist: write the id of an offense unit of statutes/. Did you mean "18-usc-9001-act"?',
    "content/instructions/ca8.md:28:13 instruction-row is noneFound and has a number: write status: found, or leave the number out",
    "content/instructions/ca8.md:31:13 instruction-row read on 2026-11-22, after the draft of 2026-11-21: correct one of the two",
  ],
  "law-dates": [
    "statutes/18/9010.md:21:14 law-dates pl-200-1 took effect here on 2000-01-10, not on 2000-01-11: correct the date or the law",
    "statutes/18/9010.md:34:14 law-dates pl-200-2 is not in the section's history: the law of 2000-01-10 is pl-200-1",
    "statutes/18/9010.md:47:14 law-dates pl-200-2 is not in the section's history: add its entry there",
    "statutes/18/9010.md:54:14 law-dates pl-200-1 was enacted on 2000-01-10, as its record has it, not on 2000-01-09: correct one of the two",
  ],
  "official-pinpoint": [
    'content/guides/broken.md:3:10 official-pinpoint "18 USC 9001(a)(9)" is no place in today\'s official text. Did you mean "18 USC 9001(a)(1)"?',
    'content/guides/broken.md:10:5 official-pinpoint "18 USC 9001(b)(3)" is no place in today\'s official text. Did you mean "18 USC 9001(b)(1)"?',
    'statutes/18/9003.md:16:15 official-pinpoint "9003(b)" is no place in today\'s official text. Did you mean "9003(a)"?',
  ],
  "overlapping-dates": [
    "statutes/18/9010.md:11:29 overlapping-dates ends on 1999-12-31, before it begins on 2000-01-10: correct one of the two",
    "statutes/18/9010.md:27:15 overlapping-dates 2010-05-20 on overlaps with the entry of 2000-01-10 to 2010-06-30: end one the day before the other begins",
    "statutes/18/9010.md:46:15 overlapping-dates stands out of order: list versions oldest first",
    "statutes/18/9010.md:55:108 overlapping-dates 2010-05-20 on overlaps with the entry of 2000-01-10 on: end one the day before the other begins",
    'statutes/18/9010.md:57:5 overlapping-dates what oldLetters lists has ended: give its last day under "to"',
  ],
  "path-matches-citation": [
    "statutes/18/9009.md:3:10 path-matches-citation 18 USC 9010A belongs in statutes/18/9010a.md: move the file, or correct the citation",
  ],
  "penalty-authority": [
    "statutes/18/9010.md:30:9 front-matter offenses.0.tiers.0.pinpoint: is missing (Where the text names this penalty today)",
    "statutes/18/9010.md:35:13 front-matter offenses.0.tiers.0.versions.0.law: is missing (The act that began this: an id of content/authorities/, pl-106-386)",
  ],
  "policy-flag": [
    "content/policy/asking.md:3:7 policy-flag is of the kind approval and has no flag: say it in a few words",
    "content/policy/asking.md:7:3 policy-flag is for no section: name statutes or chapters",
    'content/policy/asking.md:9:8 policy-flag rests on a manual: write "check the current Manual" into it',
  ],
  "promised-provision": [
    "content/promised.yml:5:15 promised-provision 18 USC 9001(b)(2) is promised (mann-act) to hold a rule: write one at or under 9001(b)(2) in statutes/18/9001.md",
    "content/promised.yml:6:15 promised-provision 18 USC 9003 is promised (charged-beside) to hold a civil action: write one in statutes/18/9003.md",
    "content/promised.yml:6:15 promised-provision 18 USC 9003 is promised (charged-beside) to hold an offense unit: write one in statutes/18/9003.md",
    "content/promised.yml:7:15 promised-provision 18 USC 9004(a) is promised (gao-tables) and has no file: add statutes/18/9004.md",
    "content/promised.yml:8:16 promised-provision guideline 2G1.1 is promised and has no record: add content/guidelines/2g1-1.md",
  ],
  "protected-names": [
    "cases/doe.md:5:10 protected-names a protected name stands here: write the person's role, as the worker",
    "cases/doe.md:44:31 protected-names a protected name stands here: write the person's role, as the worker",
  ],
  "raw-citation": [
    'content/guides/broken.md:3:10 raw-citation "§ 9001" is a typed citation: write [[18 USC 9001|short]], or the word section for a part of an act',
    'content/guides/broken.md:10:5 raw-citation "18 U.S.C. § 9001(a)(1)" is a typed citation: write [[18 USC 9001(a)(1)]]',
    'content/guides/broken.md:10:32 raw-citation "§§ 9002" is a typed citation: write [[18 USC 9002|short]], or the word section for a part of an act',
    'content/guides/broken.md:10:49 raw-citation "900 F.3d 10" is a typed citation: write [[case:roe]]',
    'content/guides/broken.md:10:69 raw-citation "Pub. L. 200-1" is a typed citation: write [[authority:pl-200-1]]',
    'content/guides/broken.md:10:84 raw-citation "114 Stat. 1464" is a typed citation: write [[authority:…]] with the name of its file in content/authorities/',
  ],
  "rule-coverage": [
    'statutes/18/9010.md:18:39 rule-coverage rule "limit" covers "18 USC 9001(a)(9)", which is no place in today\'s official text. Did you mean "18 USC 9001(a)(1)"? Write the place as it stands today, or give the coverage its last day under "to"',
    'statutes/18/9010.md:18:58 rule-coverage rule "limit" covers "18 USC 9003(b)(1)(A)(ii)", which is no place in today\'s official text. Write the place as it stands today, or give the coverage its last day under "to"',
    'statutes/18/9010.md:25:38 rule-coverage rule "limit" covers "18/902", which is no chapter that the official text of title 18 has: write one of 18/900, 18/901',
    'statutes/18/9010.md:25:46 rule-coverage rule "limit" covers "chapter 900": write a chapter as its title and its number, "18/77"',
    'statutes/18/9010.md:25:69 rule-coverage rule "limit" leaves out "18 USC 9001(b)(3)", which is no place in today\'s official text. Did you mean "18 USC 9001(b)(1)"? Write the place as it stands today, or give the coverage its last day under "to"',
  ],
  "search-words": [
    'content/subjects.yml:4:17 unknown-reference statute "18-usc-9009" does not exist: write the id of a section in statutes/, as 18-usc-1591',
    'content/subjects.yml:5:36 search-words "document" is no value of the facet control. Did you mean "documents"?',
    'content/subjects.yml:8:9 duplicate-id "hauling" is used twice in this list: give each entry its own id',
    'content/synonyms.yml:1:56 search-words "load" is what was typed',
    'content/synonyms.yml:2:9 duplicate-id "freight" is used twice in this list: give each entry its own id',
  ],
  "second-reader": [
    "content/authorities/pl-200-9.md:10:23 second-reader drafter drafted this record and cannot be its second reader: leave secondReader out until another has read it",
    "content/authorities/pl-200-9.md:10:36 second-reader read on 2026-11-20, before the draft of 2026-11-21: correct one of the two",
    "content/authorities/pl-200-9.md:11:19 second-reader drafter is software: leave attorney out until an attorney has reviewed the record",
  ],
  "shared-aggravators": [
    'statutes/18/9010.md:33:15 shared-aggravators "standard aggravating": list each fact that this section\'s own text names; siblings differ by a word',
  ],
  "table-link": [
    'content/guides/broken.md:3:10 table-link "[[" belongs to no link: write [[target]] or [[target|at 1170]] on one line',
    'content/guides/broken.md:12:3 table-link the bar of "[[case:roe|short]]" ends the table\'s cell: write "[[case:roe\\|short]]"',
    'content/guides/broken.md:15:16 table-link "[[" belongs to no link: write [[target]] or [[target|at 1170]] on one line',
  ],
  "training-answer": [
    'content/training/hauling.md:71:25 training-answer no question asks the fact "hauled": write the id of a fact in content/intake/',
    "content/training/hauling.md:77:5 training-answer must be the elements of 18-usc-9001-act in their order: haul, harm",
  ],
  "training-module": [
    "content/training/hauling.md:8:10 training-module the blocks take 30 minutes together: write that, or change a block",
    'content/training/hauling.md:10:3 training-module no block serves the objective "name"',
    "content/training/hauling.md:10:20 training-module begin with a verb whose doing can be seen: separate, name, list",
    "content/training/hauling.md:14:1 training-module participants work for 11 of 30 minutes: give them at least 12",
    'content/training/hauling.md:19:16 training-module there is no "nothing" in this module: write one of name, sort, count',
    'content/training/hauling.md:56:11 training-module nothing is named "case:nobody": write what a link to it has inside its brackets',
  ],
  "training-preset": [
    'content/presets/hauling.md:8:23 training-preset no module has the block "hauling.nothing": write module.block, break.10, lunch.60, or day',
    "content/presets/short.md:7:10 training-preset the steps take 11 minutes together: write that, or change a step",
  ],
  "training-quiz": [
    "content/training/hauling.md:88:1 training-quiz 5 of 8 items apply a rule: at least 70 % do",
    "content/training/hauling.md:88:1 training-quiz the right answer stands at A 4, B 2, C 2, D 1: keep each within one of 2",
    "content/training/hauling.md:91:9 training-quiz asks for what is not so: ask for what is so",
    "content/training/hauling.md:91:9 training-quiz has 12 words: write 40 to 90",
    "content/training/hauling.md:120:11 training-quiz says always, never, or all or none of the others",
    "content/training/hauling.md:138:11 training-quiz has 67 characters, the mean of its item is 36: keep all within 26 to 47",
    "content/training/hauling.md:159:3 training-quiz 2 options are right: mark one",
  ],
  "training-slide": [
    "content/training/hauling.md:21:12 training-slide has 15 words: at most 12",
    "content/training/hauling.md:24:18 training-slide has 2 words: write 80 to 150",
    "content/training/hauling.md:25:5 training-slide has a link in its words: put it under cites",
    "content/training/hauling.md:25:5 training-slide rests on nothing: add cites",
    "content/training/hauling.md:42:34 training-slide roe has no such holding: write one of harm-to-a-person, forfeiture",
    "content/training/hauling.md:50:5 training-slide has more than one of body, table and figure: keep one",
    "content/training/hauling.md:50:12 training-slide is also the title of a slide in content/training/hauling.md",
    "content/training/hauling.md:57:9 training-slide has 1 cells: write 2",
  ],
  "undeclared-gap": [
    "statutes/18/9010.md:27:15 undeclared-gap nothing holds from 2010-01-01 to 2010-05-19: join the dates, or declare a lapse with exactly these days, endedBy and revivedBy",
    "statutes/18/9010.md:54:9 undeclared-gap this lapse ended: name the law that did so under revivedBy",
    "statutes/18/9010.md:76:17 undeclared-gap declares a lapse (2010-01-01 to 2010-05-19) where the versions leave no gap of exactly these days",
  ],
  "unknown-fact": [
    'content/intake/load.md:11:89 unknown-fact no question asks the fact "carted": write the id of a fact in content/intake/, or add it there.',
    'content/intake/second-load.md:9:11 unknown-fact the fact "hauled" is also in content/intake/load.md: an id names one fact',
    'statutes/18/9001.md:23:9 untested-element no fact tests the element "haul" of 18-usc-9001-act: add a condition over facts of content/intake/',
    'statutes/18/9001.md:33:9 untested-element no fact tests the element "harm" of 18-usc-9001-act: add a condition over facts of content/intake/',
    'statutes/18/9002.md:27:9 untested-element no fact tests the element "step" of attempt: add a condition over facts of content/intake/',
    'statutes/18/9002.md:50:9 untested-element no fact tests the element "agreement" of conspiracy: add a condition over facts of content/intake/',
    'statutes/18/9010.md:29:36 unknown-fact no question asks the fact "hauld": write the id of a fact in content/intake/, or add it there. Did you mean "hauled"?',
    'statutes/18/9010.md:29:53 unknown-fact the fact "loads" is a count: it cannot be tested here as a yes or no',
    'statutes/18/9010.md:29:79 unknown-fact the fact "hauled" is a yes or no: it cannot be tested here as a count',
  ],
  "unknown-reference": [
    'cases/doe.md:7:140 unknown-reference source "docket" does not exist: write the id of an entry under this record\'s sources',
    'cases/doe.md:12:14 unknown-reference element of 18-usc-9001-act "harms" does not exist: write one of haul, harm. Did you mean "harm"?',
    'cases/doe.md:17:14 unknown-reference opinion "ca9-2012" does not exist: write the id of an entry under this record\'s opinions. Did you mean "ca9-2013"?',
    'cases/doe.md:21:15 unknown-reference source "opinoin" does not exist: write the id of an entry under this record\'s sources. Did you mean "opinion"?',
    'cases/doe.md:36:13 unknown-reference case "smith" does not exist: write the name of a file in cases/, or add one',
    'statutes/18/9010.md:11:30 unknown-reference authority "pl-200-3" does not exist: write the name of a file in content/authorities/, or add one. Did you mean "pl-200-1"?',
    'statutes/18/9010.md:18:34 unknown-reference authority "pl-200-3" does not exist: write the name of a file in content/authorities/, or add one. Did you mean "pl-200-1"?',
    'statutes/18/9010.md:25:15 unknown-reference nothing is named "guide:haulage"',
    'statutes/18/9010.md:29:71 unknown-reference case "row" does not exist: write the name of a file in cases/, or add one. Did you mean "roe"?',
    'statutes/18/9010.md:31:81 unknown-reference question "agreement" does not exist: write the name of a file in content/questions/, or add one',
    'statutes/18/9010.md:34:41 unknown-reference offense "18-usc-9001-acts" does not exist: write the id of an offense unit of statutes/. Did you mean "18-usc-9001-act"?',
    'statutes/18/9010.md:43:18 unknown-reference authority "pl-200-3" does not exist: write the name of a file in content/authorities/, or add one. Did you mean "pl-200-1"?',
    'statutes/18/9010.md:44:67 unknown-reference tier of 18-usc-9001-act "dead" does not exist: write one of base, death. Did you mean "death"?',
    'statutes/18/9010.md:48:21 unknown-reference source "usk" does not exist: write the id of an entry under this record\'s sources. Did you mean "usc"?',
    'statutes/18/9010.md:51:17 unknown-reference offense "18-usc-9001-gain" does not exist: write the id of an offense unit of statutes/. Did you mean "18-usc-9001-act"?',
    'statutes/18/9010.md:53:15 unknown-reference statute "18-usc-9099" does not exist: write the id of a section in statutes/, as 18-usc-1591',
    'statutes/18/9010.md:54:15 unknown-reference question "venue" does not exist: write the name of a file in content/questions/, or add one',
    'statutes/18/9010.md:56:10 unknown-reference authority "pl-200-3" does not exist: write the name of a file in content/authorities/, or add one. Did you mean "pl-200-1"?',
    'statutes/18/9010.md:67:26 unknown-reference reader "draftr" does not exist: write the name of a file in content/readers/, or add one. Did you mean "drafter"?',
  ],
  "untested-element": [
    'statutes/18/9001.md:23:9 untested-element no fact tests the element "haul" of 18-usc-9001-act: add a condition over facts of content/intake/',
    'statutes/18/9001.md:33:9 untested-element no fact tests the element "harm" of 18-usc-9001-act: add a condition over facts of content/intake/',
    'statutes/18/9002.md:27:9 untested-element no fact tests the element "step" of attempt: add a condition over facts of content/intake/',
    'statutes/18/9002.md:50:9 untested-element no fact tests the element "agreement" of conspiracy: add a condition over facts of content/intake/',
    'statutes/18/9010.md:23:9 untested-element no fact tests the element "act" of 18-usc-9010-act: add a condition over facts of content/intake/',
  ],
  "statistic-total": [
    'content/statistics/hauls.md:18:12 statistic-total the table has no row "2003"',
    "content/statistics/hauls.md:22:68 statistic-total the cells in the row 2001 add up to 4, and 5 is stated: read them again, or say under slip that the source's own sum is off",
    "content/statistics/hauls.md:23:65 statistic-total the cells add up to 6, and 7 is stated: read them again, or say under slip that the source's own sum is off",
    "content/statistics/hauls.md:24:107 statistic-total says that the source's sum is off, and the cells add up: leave it out",
  ],
  "versions-cover-offense": [
    "statutes/18/9010.md:30:71 versions-cover-offense 1999-12-31 is before 18-usc-9010-act began on 2000-01-10: correct one of the two",
    "statutes/18/9010.md:34:7 versions-cover-offense 18-usc-9010-act is in force from 2000-01-10 to 2010-05-19 with no penalty version: add one, or correct its dates",
  ],
  wording: [
    'content/guides/broken.md:3:10 wording "Studies show": name the source and its edition',
    'content/guides/broken.md:3:10 wording "modern slavery": write forced labor, peonage or involuntary servitude, whichever section it is',
    'content/guides/broken.md:10:12 wording "clearly": leave the word out; say what the text or the court says',
    'content/guides/broken.md:10:20 wording "well-settled": name the courts that agree',
    'content/guides/broken.md:12:8 wording "rescued": write what happened: found, located, left, entered',
    'content/guides/broken.md:12:18 wording "young woman": write the age, or woman for an adult',
    'content/guides/broken.md:12:60 wording "saved the victims": write what happened: found, located, left, entered',
    'content/guides/broken.md:13:20 wording "johns": write the role: buyer, trafficker (after conviction), defendant, accused',
  ],
};

/** Rules that the schema or the loader holds: they have a broken file, and no check of their own. */
const schemaRules = ["csv-table", "element-pinpoint", "penalty-authority"];

function print(files: readonly ContentFile[]): string[] {
  return loadCorpusFrom(files).problems.map(formatProblem);
}

/** Files with one text of one file replaced. */
function edit(
  files: readonly ContentFile[],
  file: string,
  from: string,
  to: string,
): ContentFile[] {
  return files.map((one) => {
    if (one.file !== file) return one;
    const contents = one.contents.replace(from, to);
    expect(contents, `"${from}" is not in ${file}`).not.toBe(one.contents);
    return { file, contents };
  });
}

/** The good collection with one text of one file replaced. */
function withText(file: string, from: string, to: string): ContentFile[] {
  return edit(readFixtureCorpus(), file, from, to);
}

test("the good collection has no problem", () => {
  expect(print(readFixtureCorpus())).toEqual([]);
});

describe("a broken file is told what is wrong and what to write", () => {
  test.each(listBrokenRules())("%s", (rule) => {
    expect(print(overlay(readFixtureCorpus(), readBrokenFiles(rule)))).toEqual(expected[rule]);
  });
});

describe("every check is seen to fail", () => {
  const folder = join(import.meta.dirname, "../../server/content/checks");
  const rules = readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ""))
    .filter((name) => name !== "check" && name !== "all-checks")
    .sort();

  test("every check has a broken file, and every broken file a rule", () => {
    expect(listBrokenRules()).toEqual([...rules, ...schemaRules].sort());
  });

  test("every file of checks/ is in the list of checks, under the file's name", () => {
    const camelCase = rules.map((rule) =>
      rule.replace(/-(.)/g, (_match, letter: string) => letter.toUpperCase()),
    );
    expect(allChecks.map((check) => check.name).sort()).toEqual([...camelCase].sort());
  });

  test.each(rules)("%s is reported by its own broken file", (rule) => {
    expect((expected[rule] ?? []).some((line) => line.split(" ")[1] === rule)).toBe(true);
  });
});

describe("what checks let pass", () => {
  const [hauling, attempts, limits] = ["9001", "9002", "9003"].map(
    (section) => `statutes/18/${section}.md`,
  ) as [string, string, string];

  test("a step of a penalty may begin by a law of the section that it stands in, and of no other", () => {
    const act = overlay(readFixtureCorpus(), [
      {
        file: "content/authorities/pl-200-9.md",
        contents: (
          readFixtureCorpus().find((one) => one.file.endsWith("pl-200-2.md"))?.contents ?? ""
        ).replace("2010-05-20", "2015-01-01"),
      },
    ]);
    const entry =
      'history:\n  - { law: pl-200-9, enacted: 2015-01-01, effective: 2015-01-01, effectiveBasis: Invented., execution: asDirected, pinpoints: ["9003"], change: It was changed. }\n';
    const files = edit(act, limits, "history:\n", entry);
    const own = "from: 2010-05-20, law: pl-200-2, foundBy: court";
    const step = edit(files, hauling, own, "from: 2015-01-01, law: pl-200-9, foundBy: court");
    expect(print(step)).toEqual([
      "statutes/18/9001.md:83:101 law-dates pl-200-9 is not in the section's history: add its entry there",
    ]);
    expect(
      print(
        edit(step, hauling, 'factor: 2, pinpoint: "9001(c)"', 'factor: 2, pinpoint: "9003(a)"'),
      ),
    ).toEqual([]);
  });

  test("a step may begin with its own unit, whatever the law", () => {
    const text = 'pinpoint: "9001(c)", from: 2010-05-20, law: pl-200-2';
    expect(print(withText(hauling, text, text.replace("2010-05-20", "2000-01-10")))).toEqual([]);
  });

  test("but a clause's own first day is that of a law in its section's history", () => {
    const own = "      - { from: 2010-05-20, law: pl-200-2 }";
    expect(print(withText(attempts, own, "      - { from: 2010-05-21, law: pl-200-2 }"))).toEqual([
      "statutes/18/9002.md:41:34 law-dates pl-200-2 took effect here on 2010-05-20, not on 2010-05-21: correct the date or the law",
      "statutes/18/9002.md:64:19 versions-cover-offense 2010-05-20 is before conspiracy began on 2010-05-21: correct one of the two",
    ]);
  });

  test("a penalty that borrows another unit's may change with that unit's section", () => {
    const fixed = "term: { kind: fixed, minimumYears: null, maximumYears: life }";
    const borrowed = "term: { kind: sameAs, offense: 18-usc-9001-act }";
    expect(print(withText(attempts, fixed, borrowed))).toEqual([]);
  });

  test("a holding may cite a place of the past, where the version read has ended", () => {
    const place = "statute: 18 USC 9001(a)(1)\n";
    const past = withText("cases/roe.md", place, "statute: 18 USC 9001(2)\n");
    expect(print(past)).toEqual([
      'cases/roe.md:21:14 official-pinpoint "18 USC 9001(2)" is no place in today\'s official text. Did you mean "18 USC 9001(a)"?',
    ]);
    const ended = "textRead: { from: 2000-01-10, to: 2010-05-19, label";
    expect(print(edit(past, "cases/roe.md", "textRead: { from: 2010-05-20, label", ended))).toEqual(
      [],
    );
  });

  test("a unit may refer to itself where that is declared", () => {
    const other = "condition: { unit: { offenses: [18-usc-9001-act] } }";
    const self = "condition: { unit: { offenses: [18-usc-9001-benefit], self: true } }";
    expect(print(withText(hauling, other, self))).toEqual([]);
  });

  test("a lapse that goes on needs no law that revived it", () => {
    const lasting = withText(limits, "        to: 2009-12-31\n", "        to: 2010-05-19\n");
    const ended = edit(
      lasting,
      limits,
      "      - from: 2010-05-20\n",
      "      - from: 2010-05-20\n        to: 2019-12-31\n",
    );
    const lapse = "      - from: 2010-01-01\n        to: 2010-05-19\n";
    const open = edit(ended, limits, lapse, "      - from: 2020-01-01\n");
    expect(print(edit(open, limits, "        revivedBy: pl-200-2\n", ""))).toEqual([]);
  });

  test("two versions of one alternative may share its id while their days differ", () => {
    const carry =
      '{ id: carry, text: carried it, pinpoint: "9001(a)(1)", from: 2010-05-20, law: pl-200-2 }';
    const before = '{ id: lift, text: lifted it, pinpoint: "9001(a)(1)" }';
    const lift = '{ id: lift, text: lifted it, pinpoint: "9001(a)(1)", to: 2010-05-19 }';
    const again = carry.replace("id: carry", "id: lift");
    const files = edit(withText(hauling, before, lift), hauling, carry, again);
    expect(print(edit(files, hauling, "attachesTo: [lift, carry]", "attachesTo: [lift]"))).toEqual(
      [],
    );
  });
});

describe("one fault is reported once", () => {
  test("what a refused file would have held is not reported at every id that names it", () => {
    expect(print(withText("statutes/18/9001.md", "kind: offense\n", "kind: offence\n"))).toEqual([
      // A term is known by its words alone, so the link to it is reported too.
      'content/guides/hauling.md:14:63 unknown-reference nothing is named "term:cargo"',
      'statutes/18/9001.md:7:7 front-matter kind: must be one of offense, inchoate, remedy, civilRemedy, procedure, sentencing, definition. Did you mean "offense"?',
    ]);
  });

  test("what an unreadable file would have held is not reported either", () => {
    const lines = print(withText("statutes/18/9001.md", "kind: offense\n", "kind: *offense\n"));
    expect(lines.filter((line) => !line.includes("term:cargo"))).toEqual([
      "statutes/18/9001.md:7:7 yaml aliases are refused: write the value out",
    ]);
  });

  test("the order of the files changes nothing", () => {
    const files = overlay(readFixtureCorpus(), readBrokenFiles("unknown-reference"));
    expect(print([...files].reverse())).toEqual(print(files));
  });

  test("a protected name is never repeated in a message", () => {
    const lines = print(overlay(readFixtureCorpus(), readBrokenFiles("protected-names")));
    expect(lines.join("\n")).not.toMatch(/Ana|Ruiz|Lee\b/);
  });
});
