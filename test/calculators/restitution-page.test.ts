// Pay above the minimum, on the page and as JSON: what it leaves unpaid, and what it covers.
import { expect, test } from "vitest";
import { createTestApp } from "../support/create-test-site.ts";
import { expectPage } from "../support/expect-page.ts";
import { textOf } from "../support/read-html.ts";

const app = await createTestApp();

// 4 weeks of 50 h at $600.00 a week: 4 × 10 × $6.00 = $240.00 left unpaid; $1,595.00 by the minimum.
test("the page tells both rates, and that pay is for the whole period", async () => {
  const response = await app.inject({
    method: "POST",
    url: "/calculators/restitution",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({
      "v0.label": "V1",
      "v0.p0.from": "2015-03-02",
      "v0.p0.to": "2015-03-29",
      "v0.p0.hoursPerWeek": "50",
      "v0.p0.paid": "2400",
      do: "show",
    }).toString(),
  });
  const text = textOf(expectPage(response));
  expect(text).toContain("left unpaid $0.00 by the minimum, $240.00 by the regular rate");
  expect(text).toContain("Left unpaid by that rate: $240.00.");
  expect(text).toContain("$0.00: all covered by pay, at the minimum");
  expect(text).not.toContain("nothing was entered");
  expect(text).toContain("Pay received for the whole period, $");
});

test("the JSON has the sum and the basis", async () => {
  const period = { from: "2015-03-02", to: "2015-03-29", hoursPerWeek: 50, paidCents: 240_000 };
  const response = await app.inject({
    method: "POST",
    url: "/api/v1/calculators/restitution",
    payload: { victims: [{ label: "V1", periods: [period] }] },
  });
  expect(response.statusCode).toBe(200);
  expect(response.json()).toMatchObject({
    victims: [
      {
        unpaidAtHourlyPayCents: 24_000,
        greaterAfterPay: { basis: "covered", cents: 0 },
        periods: [{ unpaidAtHourlyPayCents: 24_000 }],
      },
    ],
  });
});
