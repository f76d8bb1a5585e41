const signatures = { centralEntry: 0x02014b50, end: 0x06054b50 };
/** 1 January 1980, midnight: the first moment that a zip file can name. */
const firstMoment = 0x0021_0000;

/**
 * A zip file whose entries all carry one date, so that the same entries give the same bytes. The
 * bytes are changed in place. Layout: PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function withFixedDates(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== signatures.end) end -= 1;
  if (end < 0) throw new Error("This is no zip file: it has no end record.");
  let entry = view.getUint32(end + 16, true);
  while (view.getUint32(entry, true) === signatures.centralEntry) {
    view.setUint32(entry + 12, firstMoment, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, firstMoment, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += lengths.reduce((sum, length) => sum + length, 46);
  }
  return zip;
}
