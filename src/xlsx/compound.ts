/** What an OLE compound file starts with: an .xls, or an .xlsx locked with a password. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The two streams that Office puts a locked workbook into (MS-OFFCRYPTO 2.3.4). */
const STREAMS = ['EncryptionInfo', 'EncryptedPackage'];

function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** True for a compound file that holds a locked .xlsx, false for an old .xls. */
export function holdsLockedWorkbook(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Names of streams stand in the directory as UTF-16, ended by zeros.
  return isCompoundFile(bytes) && STREAMS.every((name) => file.includes(Buffer.from(`${name}\0`, 'utf16le')));
}
