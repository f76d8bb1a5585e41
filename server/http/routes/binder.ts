import { provisionOn } from "../../charges/provision-on.ts";
import { type BinderPart, renderBinderPage } from "../../views/binder-page.tsx";
import type { Routes } from "../app.ts";
import { askedDates } from "../asked-dates.ts";
import {
  type BinderRecord,
  binderLimit,
  findBinderRecords,
  listBinderRecords,
} from "../binder-records.ts";
import { pageContext } from "../page-context.ts";

/** Records of the reader's choice on one date, in one run. */
export const binderRoutes: Routes = (app, site) => {
  const { law } = site;
  const choices = listBinderRecords(law.corpus);
  const known = new Map(choices.map((record) => [record.id, record] as const));

  const partOf = (record: BinderRecord, on: string): BinderPart =>
    record.kind === "statute"
      ? { record, view: provisionOn(law, record.provision, on) }
      : { record };

  app.get("/binder", { schema: { hide: true } }, (request, reply) => {
    const asked = askedDates(request.query);
    const on = asked.on ?? site.today();
    const { records, notFollowed } = findBinderRecords(known, request.query);
    const isNotFound = records.length === 0 && notFollowed.length > 0;
    return reply
      .code(asked.error === undefined ? (isNotFound ? 404 : 200) : 400)
      .type("text/html; charset=utf-8")
      .send(
        renderBinderPage(
          { ...pageContext(site, request), on },
          {
            on,
            dateError: asked.error,
            parts: records.map((record) => partOf(record, on)),
            choices,
            notFollowed,
            limit: binderLimit,
          },
        ),
      );
  });
};
