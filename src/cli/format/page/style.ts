import { colourRules, DARK, LIGHT, themeProperties } from "./palette";

/** Everything about the page's looks but what depends on the article. */
const LOOKS = `
*,::before,::after{box-sizing:border-box}
html{scroll-padding:4rem 0 12rem}
body{margin:0;padding:1.5rem clamp(1rem,3vw,3rem) 3rem;background:var(--page);color:var(--text);
  font:1rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}
header,main{max-width:84rem;margin:0 auto}
h1{font:700 1.9rem/1.2 Georgia,"Times New Roman",serif;margin:0 0 .3rem;unicode-bidi:isolate}
h2{font-size:1rem;margin:0 0 .6rem}
.byline,.sum,.key{color:var(--muted);margin:.2rem 0;font-size:.9rem}
.sum b{color:var(--text)}
.key span{margin-right:1rem;white-space:nowrap}
.key .part{color:var(--text);cursor:default}
.legend{display:flex;flex-wrap:wrap;gap:.35rem;list-style:none;padding:0;margin:.8rem 0 .5rem}
.legend a{display:inline-block;border-radius:1rem;padding:.1rem .7rem;color:var(--text);text-decoration:none;
  border:1.5px solid var(--ink);font-size:.9rem}
.legend b{font-variant-numeric:tabular-nums}
main{display:grid;grid-template-columns:minmax(0,1fr) minmax(20rem,27rem);gap:2.5rem;margin-top:1rem;
  border-top:1px solid var(--line);padding-top:1.2rem}
article{font:1.12rem/1.95 Georgia,"Times New Roman",serif;max-width:46rem}
article p{margin:0 0 1.1em;white-space:pre-wrap;unicode-bidi:isolate}
aside{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:.4rem .4rem 1rem;scroll-padding:.5rem}
mark{color:inherit;background:none}
.part{text-decoration-color:var(--ink);text-underline-offset:.2em;text-decoration-skip-ink:none}
.content{border-radius:.25em;padding:.12em .1em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.content .content{box-shadow:inset 0 0 0 1.5px var(--ink);padding:.02em .16em}
.source{text-decoration-line:underline;text-decoration-thickness:.14em}
.cue{text-decoration-line:underline;text-decoration-style:wavy;text-decoration-thickness:.1em;font-style:italic}
.addressee{text-decoration-line:underline;text-decoration-style:dotted;text-decoration-thickness:.16em}
.unstated{text-decoration:underline dotted var(--muted)}
.unknown.content{outline:1.5px dashed var(--ink)}
.again{background-image:repeating-linear-gradient(45deg,transparent 0 6px,oklch(var(--ink-tone) var(--hue) / .22) 6px 8px)}
.number{color:var(--ink);text-decoration:none;font:700 .68rem/1 system-ui,sans-serif;vertical-align:.5em;margin-right:.15em;
  padding:.1em .15em;border-radius:.2em}
.number::before{content:attr(data-number)}
a:focus-visible,.card:focus-within{outline:2px solid var(--text);outline-offset:2px}
.number:target,.card:target .go{background:var(--ink);color:var(--page)}
.part::after{display:none;position:fixed;z-index:1;left:50%;bottom:1rem;transform:translateX(-50%);width:min(54rem,94vw);
  max-height:60vh;overflow:hidden;padding:.7rem 1rem;background:var(--panel);color:var(--text);border:1px solid var(--line);
  border-left:.5rem solid var(--ink);border-radius:.4rem;box-shadow:0 .4rem 1.6rem oklch(0 0 0 / .3);
  content:attr(data-tip);white-space:pre-line;font:normal 400 .9rem/1.5 system-ui,sans-serif;text-align:left}
article .part:hover:not(:has(.part:hover))::after{display:block}
body:not(:has(article .part:hover)) article .part:focus-within:not(:has(.part:focus-within))::after{display:block}
.cards{list-style:none;margin:0;padding:0}
.card{border-left:.4rem solid var(--ink);background:var(--panel);border-radius:.3rem;padding:.5rem .7rem;margin:0 0 .6rem;font-size:.87rem}
.card.in1{margin-left:1.2rem}.card.in2{margin-left:2.4rem}
.card.unknown{border-left-style:dashed}
.go{color:var(--ink);font-weight:700;text-decoration:none;border-radius:.2em;padding:0 .2em}
.who{color:var(--ink)}
.card blockquote{margin:.25rem 0;font-family:Georgia,"Times New Roman",serif;unicode-bidi:isolate}
.card blockquote em{font-style:normal;font-weight:600}
.card dl{margin:.3rem 0 0;font-size:.8rem}
.card dl div{display:inline}
.card dl div:not(:last-child)::after{content:" · ";color:var(--muted)}
.card dt{display:inline;color:var(--muted)}
.card dd{display:inline;margin:0;unicode-bidi:isolate}
.weak dl div:last-child{font-weight:700;text-decoration:underline dashed}
@media (max-width:60rem){main{grid-template-columns:minmax(0,1fr)}aside{position:static;max-height:none}}
@media print{body{padding:0;font-size:10pt}main{display:block}article{max-width:none;line-height:1.8;font-size:11pt}
  aside{position:static;max-height:none;overflow:visible;break-before:page}.card{break-inside:avoid}
  .part::after{display:none!important}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

/**
 * The page's style sheet.
 * @param statements how many there are: pointing at one anywhere shows all its parts
 * @param voices the colour classes of the speakers: pointing at one in the legend shows only its statements
 */
export function styleSheet(statements: number, voices: readonly string[]): string {
  const linked = Array.from({ length: statements }, (_, index) => {
    const pointed = `body:has(:is(#d${index},article .s${index}):is(:hover,:focus-within))`;
    return `${pointed} article .s${index}{outline:2px solid var(--ink)}\n${pointed} #d${index}{box-shadow:0 0 0 2px var(--ink)}`;
  });
  const chosen = voices.map((_, place) => {
    const pointed = `body:has(#l${place}:is(:hover,:focus-within))`;
    return `${pointed} article .part:not(.l${place}){background:none;box-shadow:none;outline:none;text-decoration-color:transparent}
${pointed} .card:not(.l${place}){opacity:.35}`;
  });
  return [
    `:root{color-scheme:light dark;${themeProperties(LIGHT)}}`,
    // paper is white, whatever the screen is
    `@media screen and (prefers-color-scheme:dark){:root{${themeProperties(DARK)}}}`,
    LOOKS,
    colourRules(),
    ...linked,
    ...chosen,
  ].join("\n");
}
