import type { Attribution, TimeExpression } from "../reading";
import type { SurfaceText } from "../surface/surface-text";
import { timeOfOccasion } from "../times/occasion-time";
import { carrySettings } from "./carry-settings";
import { joinMessages } from "./same-message";
import { findSettingPhrases } from "./setting-phrases";
import { type ActorLinks, wordedSetting } from "./worded-setting";

/** To whom, through whom, when, in which medium and on which occasion everything was said: as worded, and as carried on from before. */
export function settle(
  surface: SurfaceText,
  attributions: readonly Attribution[],
  times: readonly TimeExpression[],
  links: ActorLinks,
): Attribution[] {
  const phrases = findSettingPhrases(surface);
  const worded = attributions.map((_, index) =>
    wordedSetting(surface, attributions, index, phrases, links),
  );
  const dated = attributions.map((attribution, index) => {
    const occasion = worded[index]?.occasion;
    if (!occasion || attribution.saidAt?.mention) return attribution;
    const saidAt = timeOfOccasion(surface.text, occasion, times);
    return saidAt ? { ...attribution, saidAt } : attribution;
  });
  return joinMessages(surface.text, carrySettings(surface, dated, worded));
}
