import type { FastifyRequest } from "fastify";
import { listAgencyWork } from "../model/agency-work.ts";
import { listInstructions, listNotices } from "../model/practice.ts";
import type { PageContext } from "../views/page-context.ts";
import type { Site } from "./site.ts";

/** Makes the context of a page from the site and the request. */
export function pageContext(site: Site, request: Pick<FastifyRequest, "url">): PageContext {
  const { corpus, offenses } = site.law;
  return {
    path: request.url,
    resolve: site.resolve,
    contentHash: site.content.hash,
    today: site.today(),
    findAuthority: (id) => corpus.authorities.find((authority) => authority.slug === id),
    findReader: (id) => corpus.readers.find((reader) => reader.id === id),
    findOffense: (id) => offenses.get(id),
    findAgencyWork: (provision) => listAgencyWork(corpus.agencies, provision),
    findPractice: (provision) => ({
      instructions: listInstructions(corpus.instructions, provision),
      notices: listNotices(corpus.policy, provision, (id) => offenses.get(id)),
    }),
    problems: site.problems,
  };
}
