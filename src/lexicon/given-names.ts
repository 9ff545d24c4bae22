/** Frequent given names of many countries, in lower case: a hint at persons and their grammatical gender, no more. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const MALE_NAMES = words(`
  aaron abdul abdullah adam adrian ahmed ahmad alan albert alejandro alexander alexei ali allan amir andre andreas andrei andrew andrzej antonio anthony anton
  arthur ashraf barack bashar ben benjamin bernard bernie bill bob boris brad brandon brian bruce carl carlos charles chris christopher chuck colin craig
  dan daniel dave david dennis diego dmitry dmitri donald doug douglas ed edward emmanuel eric erik ethan evan felix fernando francis francisco frank franz fred
  gary george gerald giorgio giovanni gordon graham greg gregory guillaume hamid hans harold harry hassan henry herbert hiroshi hossein howard hugh hussein ian ibrahim igor
  ivan jack jacob jacques jake james jamie jan jared jason javier jeff jeffrey jens jeremy jerome jerry jim jimmy joe joel john jon jonathan jorge jose joseph josh joshua
  juan julian justin karl keith ken kenneth kevin khalid kyle lars larry leo leon lindsey lloyd louis lucas luis luke mahmoud manuel marc marco mario mark martin matt
  matthew max michael michel miguel mike mikhail mitch mitt mohamed mohammad mohammed muhammad mustafa naftali nathan neil nicholas nicolas nigel nikolai oleg oliver omar
  oscar pablo patrick paul pedro pete peter philip philippe phil pierre rafael ralph ramon raul ray raymond recep ricardo richard rick rob robert roberto rodrigo roger ron
  ronald roy russell ryan sam samuel scott sean sebastian sergei sergey shimon simon stefan stephen steve steven stuart ted terry thomas tim timothy tom tony tyler viktor
  vincent vladimir volodymyr walter wang wayne will william wolfgang xavier yitzhak yossi yuri yusuf zach henrik jonas otto hugo bruno emil piotr tomas
`);
export const FEMALE_NAMES = words(`
  abigail agnes alexandra alice alison amanda amelia amy ana andrea angela angelina anita ann anna anne annie april audrey barbara beatrice beth betty brenda bridget
  camilla carla carmen carol caroline carolina catherine cecilia charlotte chelsea cheryl christina christine cindy claire clara claudia condoleezza cristina cynthia
  dana deborah debbie denise diana diane dolores donna doris dorothy edith elaine elena eleanor elena elizabeth ellen elsa emily emma erica erin esther eva evelyn fatima
  fiona florence frances gabriela gail georgia gina gloria grace greta hannah harriet heather helen helena hillary ilhan ingrid irene iris isabel isabella ivanka
  jacqueline jane janet janice jean jennifer jenny jessica jill joan joanna jocelyn josephine joyce judith judy julia julie kamala karen kate katherine kathleen kathy katie kelly
  kimberly kirsten kristin laura lauren leila lena lily linda lisa liz loretta louise lucia lucy lydia madeleine margaret maria marianne marie marilyn marina marion martha
  mary maureen megan melania melissa michelle mia miriam molly monica nadia nancy naomi natalia natalie nicola nicole nikki nina nora olga olivia pamela patricia
  paula penelope penny rachel rebecca renee rita rosa rose ruth sabine sally samantha sandra sara sarah sharon sheila shirley silvia simone sofia sonia sophia sophie
  stella stephanie sue susan susana svetlana sylvia tamara tania tatiana teresa theresa tina tracy tulsi ursula valerie vanessa vera veronica victoria virginia vivian wendy
  yasmin yvonne zoe elise marta ingeborg ines
`);
