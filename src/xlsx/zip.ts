import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** One file inside a zip. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes once inflated, as the directory claims. */
  readonly size: number;
  /** Inflates it. Throws when the content is damaged or is not of the size claimed. */
  readonly read: () => Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
/** 2.0: what it takes to inflate. */
const VERSION = 20;
/** 1 January 1980, the first day that a zip can tell: the same content gives the same file. */
const FIRST_DAY = 0x21;

/**
 * Lists a zip by its central directory, inflating nothing, so that a few kilobytes that claim to be
 * gigabytes are seen before they are. Entries that are encrypted or compressed in other ways than Excel's
 * are not listed; `null` when this is no zip.
 */
export function openZip(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return null;
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const header = view.getUint32(at + 42, true);
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/');
    if ((flags & ENCRYPTED_FLAG) === 0 && (method === STORED || method === DEFLATED)) {
      entries.set(name, { name, size, read: () => inflate(view, { header, packed, size, method }) });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Packs files without compressing them. Checksums are left out: nothing that reads it asks for them. */
export function packZip(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  return pack(files, (content) => ({ packed: content, method: STORED, checksum: 0 }));
}

/** Packs files for others to open: compressed, and with the checksums that they ask for. */
export function compressZip(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  return pack(files, (content) => ({
    packed: deflateRawSync(content),
    method: DEFLATED,
    checksum: checksumOf(content),
  }));
}

interface Packed {
  readonly packed: Buffer;
  readonly method: number;
  readonly checksum: number;
}

function pack(
  files: ReadonlyMap<string, string>,
  packedOf: (content: Buffer) => Packed,
): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const path = Buffer.from(name);
    const content = Buffer.from(text);
    const { packed, method, checksum } = packedOf(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL, 0);
    local.writeUInt16LE(VERSION, 4);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(FIRST_DAY, 12);
    local.writeUInt32LE(checksum, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(path.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(CENTRAL, 0);
    central.writeUInt16LE(VERSION, 4);
    // From the version on, both directories say the same.
    local.copy(central, 6, 4, 28);
    central.writeUInt32LE(offset, 42);
    locals.push(local, path, packed);
    directory.push(central, path);
    offset += local.length + path.length + packed.length;
  }
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  // A copy, because a small Buffer is a view of memory that it shares with others.
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}

/** CRC-32, as zips have it. Node's own came after the oldest Node that this runs on. */
function checksumOf(content: Buffer): number {
  let rest = ~0;
  for (const byte of content) rest = (rest >>> 8) ^ (CHECKSUMS[(rest ^ byte) & 0xff] ?? 0);
  return ~rest >>> 0;
}

const CHECKSUMS = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

interface Place {
  readonly header: number;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
}

function inflate(view: DataView, { header, packed, size, method }: Place): Uint8Array {
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (view.getUint32(header, true) !== LOCAL || start + packed > view.byteLength) throw new RangeError('zip');
  const content = new Uint8Array(view.buffer, view.byteOffset + start, packed);
  // One byte more than claimed is enough to see that the directory lied, and too little to be hurt by it.
  const plain = method === STORED ? content : inflateRawSync(content, { maxOutputLength: size + 1 });
  if (plain.length !== size) throw new RangeError('zip');
  return plain;
}
