// npm run facts [-- --root DIR]: every legal number and date of the content with its source, as CSV.
// Content with problems is listed as far as it goes; the problems go to standard error.
import { parseArgs } from "node:util";
import { formatFacts, listFacts } from "../server/content/list-facts.ts";
import { loadCorpus } from "../server/content/load-corpus.ts";
import { formatProblem } from "../server/model/problem.ts";

const { values } = parseArgs({ options: { root: { type: "string", default: process.cwd() } } });
const { corpus, problems } = loadCorpus(values.root);
process.stdout.write(formatFacts(listFacts(corpus)));
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) process.exitCode = 1;
