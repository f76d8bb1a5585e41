// The worksheet as a page: what could not be read stands under the label of its field, uncut.
import { expect, test } from "vitest";
import { createTestApp } from "../support/create-test-site.ts";
import { expectPage } from "../support/expect-page.ts";
import { textOf } from "../support/read-html.ts";

const app = await createTestApp();

async function pageOf(fields: Readonly<Record<string, string>>): Promise<string> {
  const response = await app.inject({
    method: "POST",
    url: "/calculators/limitations",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({
      offense: "18-usc-1589-labor",
      do: "show",
      ...fields,
    }).toString(),
  });
  return textOf(expectPage(response));
}

test.each([
  [{ from: "Spring 2004" }, 'First day of the acts: "Spring 2004" is no date.'],
  [{ from: "2004", to: "end of summer 2005" }, 'Last day: "end of summer 2005" is no date.'],
  [{ from: "2004", asOf: "next Monday, early" }, 'Looked at on: "next Monday, early" is no day.'],
  [{ from: "2004", arose: "about 2004-06" }, 'Cause of action arose: "about 2004-06" is no day.'],
  [{ from: "2004", birthday: "in 2006" }, 'Turned 18, if a minor then: "in 2006" is no day.'],
])("%j is told under its label, and nothing is worked out", async (fields, message) => {
  const text = await pageOf(fields);
  expect(text).toContain(message);
  expect(text).toContain("Nothing is worked out until everything can be read.");
  expect(text).not.toContain("Choose an offense.");
});

test("an offense that is not in the collection is told as such", async () => {
  const text = await pageOf({ offense: "18-usc-9999", from: "2004" });
  expect(text).toContain('The collection has no offense "18-usc-9999".');
});

test("a suit that was not law gets no day, with the reason beside the headline", async () => {
  const text = await pageOf({ offense: "18-usc-1584-hold", from: "2002", arose: "2010-01-01" });
  expect(text).toContain("no day, since this suit did not reach the offense on 31 Dec. 2002");
  expect(text).toContain("has reached the offense only since 23 Dec. 2008.");
  expect(text).not.toContain("plan to sue by");
});
