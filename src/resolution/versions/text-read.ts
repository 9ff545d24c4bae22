import { type SurfaceText, surfaceOf } from "../../reading/surface/surface-text";
import { analyseText } from "../../text/analyse";

/** A stored text as every reader takes it apart before it reads. */
export function textRead(text: string): SurfaceText {
  return surfaceOf(analyseText(text));
}
