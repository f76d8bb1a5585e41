import { strToU8, zipSync } from "fflate";

/** The one moment that every entry carries, by the calendar of the machine, as zip files have it. */
const moment = new Date(1985, 0, 1);

/** A zip file of texts by their paths, in the given order. The same entries give the same bytes. */
export function zipFiles(
  entries: readonly (readonly [path: string, text: string])[],
): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(entries.map(([path, text]) => [path, strToU8(text)]));
  return new Uint8Array(zipSync(files, { mtime: moment, level: 6 }));
}

/** Text as XML holds it, in content and in quoted attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}
