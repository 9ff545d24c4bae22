import { actor } from "./actor";
import { article } from "./article";
import { claim } from "./claim";
import { outlet } from "./outlet";
import type { Question } from "./question";

/** The pages that servers are compared by. */
export const questions: readonly Question[] = [article, outlet, actor, claim];
