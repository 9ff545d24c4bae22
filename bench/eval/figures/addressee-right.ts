/**
 * Whether those read as spoken to are among those of the answer sheet, and at least one is there where the sheet has any.
 * Both are ids of the sheet.
 */
export function addresseeRight(read: readonly string[], wanted: readonly string[]): boolean {
  return read.every((id) => wanted.includes(id)) && (wanted.length === 0) === (read.length === 0);
}
