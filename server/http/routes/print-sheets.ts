import { z } from "zod";
import { listRecords } from "../../model/collection-record.ts";
import { dateSchema } from "../../model/dates.ts";
import { anchors } from "../../model/urls.ts";
import {
  namedMargins,
  recordMargins,
  renderBinderSheet,
  renderPrintSheet,
} from "../../views/print-sheet.ts";
import type { Routes } from "../app.ts";
import { findBinderRecords, listBinderRecords } from "../binder-records.ts";

const querystring = z.looseObject({ on: dateSchema.optional() });
const params = z.object({ name: z.string().max(120) });

/**
 * The style sheets that put a page's running citation on every sheet of paper: `/print/case:dann.css`.
 * They are files of their own because the pages' policy allows no styles inside them.
 */
export const printSheetRoutes: Routes = (app, site) => {
  const { corpus } = site.law;
  const { hash } = site.content;
  const records = new Map(listRecords(corpus).map((record) => [`${record.id}.css`, record]));
  const binderRecords = new Map(
    listBinderRecords(corpus).map((record) => [record.id, record] as const),
  );

  const sheetOf = (name: string, on: string, query: unknown): string | undefined => {
    const record = records.get(name);
    if (record) return renderPrintSheet(recordMargins(record, on, hash));
    switch (name) {
      case "matrix.css":
        return renderPrintSheet(namedMargins("Which rule covers what", on, hash));
      case "compare.css":
        return renderPrintSheet(namedMargins("Offenses compared", on, hash), { landscape: true });
      case "binder.css": {
        const parts = findBinderRecords(binderRecords, query).records.map((part, index) => {
          const margins = recordMargins(part, on, hash);
          return {
            anchor: anchors.part(part.id),
            margins: { ...margins, head: `${index + 1}. ${margins.head}` },
          };
        });
        return renderBinderSheet(namedMargins("Binder", on, hash), parts);
      }
    }
  };

  app.get("/print/:name", { schema: { params, querystring, hide: true } }, (request, reply) => {
    const { name } = request.params;
    const sheet = sheetOf(name, request.query.on ?? site.today(), request.query);
    if (sheet === undefined) return reply.callNotFound();
    return reply.type("text/css; charset=utf-8").header("cache-control", "no-cache").send(sheet);
  });
};
