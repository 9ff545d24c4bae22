const FORM =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * An ISO 8601 day or instant; a day counts from its midnight, and a time without a zone is in UTC.
 * @returns null where it has another form or names a day or time that does not exist.
 */
export function parseInstant(text: string): Date | null {
  const groups = FORM.exec(text)?.groups;
  const day = groups?.day;
  if (!groups || day === undefined || !isCalendarDay(day)) return null;
  const zone = (groups.zone ?? "Z").toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
  const instant = new Date(`${day}T${groups.time ?? "00:00"}${zone}`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** JavaScript takes 31 February for 3 March; a calendar does not. */
function isCalendarDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}
