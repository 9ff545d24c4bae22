import type {
  Assertion,
  Attribution,
  ReadEvent,
  Reading,
  TimeExpression,
} from "../../reading/reading";
import type { Span } from "../../text/article-text";

/** A stretch of the text with its words, so that nobody needs to count characters. */
interface ExactSpan extends Span {
  readonly exact: string;
}

/**
 * A reading for machines: statements, assertions, events, actors, mentions, times and quantities as plain data. Offsets are UTF-16 code units into
 * `text`; speakers, addressees, intermediaries, media, participants and mentions point into `actors`, `parent` and `attribution` into `statements`.
 */
export function readingToJson(reading: Reading): object {
  const { text } = reading.text;
  const exact = ({ start, end }: Span): ExactSpan => ({
    start,
    end,
    exact: text.slice(start, end),
  });
  const exactOrNull = (span: Span | null): ExactSpan | null => span && exact(span);
  const time = (expression: TimeExpression): object => ({
    ...expression,
    mention: exactOrNull(expression.mention),
  });
  const statement = (attribution: Attribution): object => ({
    ...attribution,
    content: attribution.content.map(exact),
    directSpans: attribution.directSpans.map(exact),
    cue: exactOrNull(attribution.cue),
    source: attribution.source.map(exact),
    addresseeSpans: attribution.addresseeSpans.map(exact),
    venue: exactOrNull(attribution.venue),
    occasion: exactOrNull(attribution.occasion),
    condition: exactOrNull(attribution.condition),
    saidAt: attribution.saidAt && time(attribution.saidAt),
  });
  const assertion = ({ frame, ...found }: Assertion): object => ({
    ...found,
    content: found.content.map(exact),
    subject: frame.subject.map(exact),
    predicate: exact(frame.predicate),
    object: frame.object.map(exact),
    condition: exactOrNull(found.condition),
  });
  const event = (found: ReadEvent): object => ({
    ...found,
    when: found.when && time(found.when),
    condition: exactOrNull(found.condition),
    place: exactOrNull(found.place),
    mentions: found.mentions.map((mention) => ({
      ...mention,
      trigger: exact(mention.trigger),
      evidence: exact(mention.evidence),
    })),
  });
  return {
    text,
    statements: reading.attributions.map(statement),
    assertions: reading.assertions.map(assertion),
    events: reading.events.map(event),
    actors: reading.actors,
    mentions: reading.mentions.map((mention) => ({ ...mention, span: exact(mention.span) })),
    times: reading.times.map(time),
    quantities: reading.quantities.map((quantity) => ({ ...quantity, span: exact(quantity.span) })),
  };
}
