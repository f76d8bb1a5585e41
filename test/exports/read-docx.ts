import { inflateRawSync } from "node:zlib";
import { SaxesParser } from "saxes";

/** An entry of a zip file: its text, and the day and time that it carries. */
interface ZipEntry {
  readonly text: string;
  readonly stamp: number;
}

/** The entries of a DOCX by path, read off its central directory. */
export function readDocx(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from("504b0506", "hex"));
  const entries = new Map<string, ZipEntry>();
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    const isPacked = zip.readUInt16LE(at + 10) === 8;
    const stamps = [zip.readUInt32LE(at + 12), zip.readUInt32LE(local + 10)];
    if (stamps[0] !== stamps[1]) throw new Error(`${name} carries two dates.`);
    const text = (isPacked ? inflateRawSync(packed) : packed).toString("utf8");
    entries.set(name, { text, stamp: stamps[0] ?? 0 });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** Throws where a text is not well-formed XML. */
export function checkXml(text: string): void {
  new SaxesParser({ xmlns: true }).write(text).close();
}
