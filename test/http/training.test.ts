// The builder keeps its choices in the address, without a script; files come from the same address.
import { describe, expect, test } from "vitest";
import { trainingFiles } from "../../server/model/training-choices.ts";
import { createTestApp } from "../support/create-test-site.ts";
import { attributeValues, findLeaks, linksOf, textOf } from "../support/read-html.ts";

const app = await createTestApp();
const get = (url: string) => app.inject({ method: "GET", url });
const list = (await get("/api/v1/training")).json();

test("the list of modules and presets is JSON, each preset with its address", async () => {
  expect(list.modules.length).toBeGreaterThan(0);
  for (const preset of list.presets) {
    const page = await get(preset.url);
    expect(page.statusCode).toBe(200);
    expect(textOf(page.body)).not.toContain("Left out.");
  }
});

test("every module has a page and JSON, and a missing one says where the list is", async () => {
  for (const { id, url, json } of list.modules) {
    const page = await get(url);
    expect(page.statusCode).toBe(200);
    expect(findLeaks(textOf(page.body))).toEqual([]);
    const module = (await get(json)).json();
    expect(module.id).toBe(id);
    expect(JSON.stringify(module.blocks)).not.toMatch(/\[\[[a-z0-9]/i);
  }
  expect((await get("/training/nothing")).statusCode).toBe(404);
  expect((await get("/api/v1/training/nothing")).json().detail).toContain("/training");
});

describe("the builder", () => {
  const [module] = list.modules;
  const slug = module.id.replace("training:", "");

  test("fills the time with the modules that were ticked, and answers with an address", async () => {
    const reply = await get(`/training?audience=agent&minutes=60&start=&module=${slug}`);
    expect(reply.statusCode).toBe(303);
    const address = new URL(reply.headers.location ?? "", "http://localhost");
    expect(address.searchParams.get("audience")).toBe("agent");
    const steps = (address.searchParams.get("steps") ?? "").split(",");
    const known = new Map(
      module.blocks.map((block: { step: string; minutes: number }) => [block.step, block.minutes]),
    );
    const total = steps.reduce((sum, step) => sum + Number(known.get(step)), 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(60);
  });

  test("moves, adds and takes out steps by links that change the address and nothing else", async () => {
    const [one, two] = module.blocks.map((block: { step: string }) => block.step);
    const address = `/training?audience=agent&minutes=90&steps=${one},${two}&start=09:00`;
    const page = (await get(address)).body;
    const steps = linksOf(page)
      .filter((href) => href.startsWith("/training?") && href.endsWith("#plan"))
      .map((href) => new URL(href, "http://localhost").searchParams)
      .filter((search) => search.get("start") === "09:00");
    for (const search of steps) expect(search.get("audience")).toBe("agent");
    const asked = steps.map((search) => search.get("steps"));
    expect(asked).toContain(`${two},${one}`);
    expect(asked).toContain(two);
    expect(asked).toContain(`${one},${two},break.10`);
    expect(textOf(page)).toContain("09:00");
  });

  test("keeps a plan and changes its times by a submit of its own, and leads to the plan", async () => {
    const preset = list.presets.find(({ steps }: { steps: string[] }) =>
      steps.some((step) => step.startsWith("break.")),
    );
    const steps = [...preset.steps].reverse().filter((step) => step !== "day");
    const address = `/training?audience=agent&minutes=90&preset=${preset.id}&steps=${steps}`;
    const page = (await get(address)).body;
    expect(attributeValues(page, "action")).toContain("/training#plan");
    const keep = /<button[^>]* name="steps"[^>]*>([^<]*)/.exec(page);
    expect(keep?.[1]).toBe("Keep this plan, change the times");
    const [kept = ""] = attributeValues(keep?.[0] ?? "", "value");
    expect(kept.split(",")).toEqual(steps);

    const asked = `audience=prosecutor&minutes=75&start=13:15&module=${slug}&preset=${preset.id}`;
    const reply = await get(`/training?${asked}&steps=${kept}`);
    expect(reply.statusCode).toBe(303);
    const to = new URL(reply.headers.location ?? "", "http://localhost");
    expect(to.hash).toBe("#plan");
    expect(Object.fromEntries(to.searchParams)).toEqual({
      ...{ audience: "prosecutor", minutes: "75", start: "13:15", preset: preset.id, steps: kept },
    });
    const again = await get(to.pathname + to.search);
    expect(again.statusCode).toBe(200);
    expect(textOf(again.body)).toContain("13:15");
  });

  test("fills anew without the name of the preset that stood there, and leads to the plan", async () => {
    const [preset] = list.presets;
    const reply = await get(`/training?minutes=60&module=${slug}&preset=${preset.id}`);
    const to = new URL(reply.headers.location ?? "", "http://localhost");
    expect(to.hash).toBe("#plan");
    expect(to.searchParams.has("preset")).toBe(false);
    expect(to.searchParams.has("steps")).toBe(true);
  });

  test("compares the minutes without breaks with those that were asked for", async () => {
    const [one, two] = module.blocks;
    const taught = one.minutes + two.minutes;
    const steps = `${one.step},break.15,${two.step}`;
    const text = async (minutes: number) =>
      textOf((await get(`/training?minutes=${minutes}&steps=${steps}`)).body);
    expect(await text(taught)).not.toContain("Without breaks, ");
    expect(await text(taught + 5)).toMatch(
      /Without breaks, 5 minutes of the .* asked for are free/,
    );
    expect(await text(taught - 5)).toMatch(/Without breaks, that is 5 minutes more than the /);
    for (const { url } of list.presets) {
      expect(textOf((await get(url)).body)).not.toContain("Without breaks, ");
    }
    const links = linksOf((await get("/training")).body);
    for (const { url } of list.presets) expect(links).toContain(`${url}#plan`);
  });

  test("says what it left out, and shows nothing that the address typed", async () => {
    const page = await get(
      "/training?audience=king&steps=nothing.here,%3Cb%3E&minutes=x&preset=none",
    );
    expect(page.statusCode).toBe(200);
    expect(textOf(page.body)).toContain("Left out.");
    expect(page.body).not.toContain("<b>");
    expect(page.body).not.toContain("nothing.here");
  });
});

describe("the files of a session", () => {
  const query = new URL(list.presets[0].url, "http://localhost").search;

  test.each(trainingFiles.map(({ name }) => name))("%s", async (name) => {
    const reply = await get(`/training/files/${name}${query}`);
    expect(reply.statusCode).toBe(200);
    const kind = name.slice(name.lastIndexOf("."));
    expect(reply.headers["content-disposition"]).toMatch(
      new RegExp(`^attachment; filename="[a-z0-9-]+min-\\d{4}-\\d\\d-\\d\\d[a-z-]*\\${kind}"$`),
    );
    expect(reply.rawPayload.length).toBeGreaterThan(1000);
    const again = await get(`/training/files/${name}${query}`);
    expect(again.rawPayload.equals(reply.rawPayload)).toBe(true);
  });

  test("are linked from the page of the session", async () => {
    const links = linksOf((await get(list.presets[0].url)).body);
    for (const { name } of trainingFiles) {
      expect(links.some((href) => href.startsWith(`/training/files/${name}?`))).toBe(true);
    }
  });

  test("do not exist for a session without blocks, or by another name", async () => {
    expect((await get("/training/files/slides.pptx")).statusCode).toBe(404);
    expect((await get(`/training/files/secrets.txt${query}`)).statusCode).toBe(404);
  });
});
