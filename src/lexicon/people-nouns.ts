/** Nouns for people without a name, in lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** People that news quotes without naming them: "two officials", "a source". */
export const SOURCE_NOUNS = words(`
  official officials source sources diplomat diplomats insider insiders aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson
  spokespeople spokespersons spokesmen witness witnesses eyewitness eyewitnesses survivor survivors resident neighbour neighbor passenger
  woman man girl boy mother father wife husband daughter son sister brother widow widower aunt uncle niece nephew grandmother grandfather
  officer officers bystander employee employees whistleblower person negotiator negotiators envoy envoys
`);

/** Groups of people: always in the plural, or a word that means many. */
export const GROUP_NOUNS = words(`
  protesters protestors demonstrators lawmakers legislators senators deputies councillors politicians leaders residents reporters journalists correspondents
  families men women people children soldiers troops scientists researchers experts analysts economists critics opponents supporters allies voters workers
  employees activists campaigners students teachers doctors nurses farmers fishermen drivers passengers rescuers firefighters investigators prosecutors
  lawyers judges ministers governments countries nations states rebels militants fighters refugees migrants victims relatives survivors shareholders
  investors traders tenants landlords owners neighbours neighbors observers monitors inspectors bureaucrats citizens members delegates commanders
  officers generals bishops unions parties companies public friends colleagues commentators historians editors parents consumers
  authorities jurors republicans democrats conservatives liberals democrats
`);
