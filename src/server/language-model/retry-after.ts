/**
 * How long a Retry-After header asks to wait.
 * @param value the header: seconds, or the date and time to wait for.
 * @returns milliseconds, never negative; null where there is no such header or it says neither.
 */
export function retryAfter(value: string | null, now: Date): number | null {
  if (value === null || value.trim() === "") return null;
  const seconds = Number(value);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - now.getTime() : seconds * 1000;
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}
