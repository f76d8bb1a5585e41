import { z } from "zod";
import type { Routes } from "../app.ts";

/** Styles and the icon: files that pages link to. */
export const assetRoutes: Routes = (app, site) => {
  app.get(
    "/assets/:name",
    { schema: { params: z.object({ name: z.string().max(100) }), hide: true } },
    (request, reply) => {
      const asset = site.assets.get(request.params.name);
      if (!asset) return reply.callNotFound();
      return reply.type(asset.type).header("cache-control", "no-cache").send(asset.body);
    },
  );
};
