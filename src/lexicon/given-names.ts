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
  abel abraham ahmet akira alastair alberto aldo alec alejo alessandro alexandre alexandros alfonso alfred alistair allen alvin amos
  anders angelo angus anselm antoine archie ari armando arnaud arne arnold arturo artur arvind ashok asif augusto aurelio axel aziz
  barney barry bart basil bastian bennett benedict benoit bjorn blake bobby bogdan bradley brendan brent brett bryan burak byron
  callum calvin cameron cedric cesar charlie chester christoph christophe christos clarence clark claude clayton clement cliff
  clifford clive cody colm conor corey cory curtis cyril dale damian damien daniele danny darren darryl davide deepak denis derek
  desmond devin didier dieter dirk dmitriy domenico dominic dominique donny duncan dustin dwight dylan eamon eddie edgar edmund
  eduardo edwin eli elias elijah elliot elliott emilio enrique ernest ernesto erwin esteban etienne eugene ezra fabian fabio fadi
  faisal farid federico felipe ferdinand filip finn florian floyd francesco francois frederic frederick frederik freddie gabriel
  gareth garrett garry gavin geoff geoffrey georg georges georgi gerard gerhard gilbert gilles giuseppe glen glenn goran guido
  gunther gustav gustavo habib hakan hamza hank hannes haruto hector heinrich heinz helmut henri henrique herman hisham horace horst
  hubert humberto hwan idris ignacio ignatius ilya imran ingmar ira irving isaac isaiah ismail ivo jacek jaime jakob jakub jalal
  jamal janos jarrett javad javed jay jean-claude jean-luc jean-marie jean-pierre jed jeremiah jermaine jesse jesus jimmie joachim
  joakim joao jochen joey johan johann johannes johnny jonah josef josep joschka juergen jurgen junaid kai kaspar kamal karel karim
  kareem kazuo keir kelvin kenji kent kerry khaled kim-jong kirk klaus kofi konrad konstantin konstantinos kurt lamar lawrence lech
  lee leif leonard leonardo leonid leopold leroy leslie lester levi lionel lorenzo lothar luca lucian luciano ludwig luiz lukas
  luther lyle lyndon maciej magnus mahathir maksim malcolm malik manfred marcel marcelo marcin marcus marek mariano marius martyn
  marvin massimo mateo mateusz mathias matteo matthias maurice mauricio maurizio maxim maximilian maxwell mehdi mehmet mel melvin
  mick mickey micky milan miles milos milton mohamad mohan moises mordechai morgan morris moses moshe muammar murat murray mykola
  nabil nasser nathaniel neal ned nelson nick nickolas nico niels nikita niklas nikos noah noel norbert norman olaf olav ole olivier
  omer orlando osama osman oskar osvaldo owen paolo pascal patrice pavel pawel percy perry petr petros pier pieter pietro pranab
  prakash preston quentin quincy radek rahul raj rajesh rakesh ralf randall randy raphael rashid ravi rashad reginald reinhard rene
  reza rhys ricky riccardo rodney rodolfo roland rolf roman romain rory ross rowan ruben rudi rudolf rudolph rupert russ rusty sadiq
  salman salvador salvatore samir sandro sandeep sanjay santiago satoshi saul sayed sebastien selim serge sergio seth shane shaun
  shawn shinzo sidney sigmund silvio simeon slobodan spencer stan stanislav stanley stefano steffen sten stewart suleiman sunil sven
  svein syed takashi tariq taro tayyip teddy terence terrence theo theodore theodoros thierry thilo thorsten tibor tobias todd tomasz
  tommy toni torsten travis trevor tristan troy ty ulrich umberto uri uwe vaclav valentin vasily vernon vicente victor vijay ville
  vincenzo vitali vitaly vlad vojtech wade wallace walid warren wendell werner wesley wilfred wilhelm willem willie willy wim winston
  wojciech wolf yannis yasser yasir yevgeny youssef yousef yves yvan zachary zbigniew zoltan bilal dawit ehud emre faruk gerd hikmet
  kwame levent mansour nuri olu rasheed sami tadeusz ümit vikram yair yoav robin kim jackie
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
  abby ada adele adriana agatha agnieszka aicha aisha alana alba aleksandra alejandra alessandra alessia alexa alexis aliyah allison
  alyssa amal amina amira anastasia andrée angel angelica anika anja ann-marie anne-marie annabel annabelle annalena anneke annette
  annika antonella antonia aoife arianna arlene asha ashley astrid athena ayesha aylin azadeh becky belinda bella benazir bernadette
  bernice bertha bettina bianca birgit birgitta bonnie briana brigitte britta brooke caitlin camille candace candice carly carmela
  carolyn carrie cassandra cate catalina catarina caterina cathy catriona cecile celeste celia celine chantal charlene chiara chloe
  christa christiane christie christy ciara clarissa claudette claudine colette colleen concetta connie constance consuelo cora
  cordelia corinne cornelia courtney daisy dalia daniela danielle daphne daria darlene deanna deb debra deirdre delia delphine
  desiree dina dominika dora doreen dorothea dorothee ebba edna eileen ekaterina eleni elif elisa elisabeth elizaveta ella ellie
  eloise elspeth elvira emilia emilie emmanuelle enid erika ernestine estelle ethel eugenia eunice fabienne farah faye federica
  felicia felicity fernanda filippa flavia franca francesca françoise francine franziska freya frida gabriele gabriella gabrielle
  galina gemma genevieve georgina geraldine gertrude ghada gillian giorgia giovanna gisela gisele giulia giuliana gladys glenda
  gretchen gudrun guadalupe gwen gwendolyn hala hana hanan hanna hazel hayley hedwig heidi helga henrietta hilary hilda holly
  hortense ida ilaria ilona imelda ina inga inge inger ioana irena irina irma isabelle isla ivana jacinda jackie jacquelyn jamila
  jana janine jasmin jasmine jeanette jeanne jeannette jennie jenna jess jessie jo joann joanne jodi jodie johanna josefina josie
  juana juanita juliana juliane juliet julieta juliette june justine karin karina karolina karoline katarina katarzyna katharina
  katherina kathryn katja katrin katrina katya kay kayla keiko kerstin khadija kim kirsty kristen kristina kristine krystyna lana
  larissa latifa latoya laurel laurence layla lea leah leanne leigh lenka leonie leonora leticia liesl lilian liliana lillian lina
  linnea lisbeth lise liudmila livia lois lola lora lorena lorna lorraine lottie luisa luise luna lydie lyn lynda lynn lynne lyudmila
  mabel mackenzie magda magdalena maggie maha maia maja malala malgorzata manuela mara marcela marcia mareike margarita margarete
  margaux margot margrethe marguerite mariam mariana marianna marie-claire marie-france mariella mariko marisa marissa maryam
  maryanne mathilde matilda maude maura mavis maxine maya meera meg meghan mei melina melinda meredith merve mette michaela micheline
  michiko mildred milena mina mindy mira miranda mireille mirjam mitzi moira mona monika monique muriel myra myriam myrna nadezhda
  nadine nadja nahid naima nahed nan nanette narges natalya natasha nathalie neha nell nellie nicolette nino noa noelle noemi nour
  nur odette oksana olena ophelia oprah orla paloma pam paola patrice patrizia patty paulette paulina pauline peggy petra philippa
  phoebe phyllis pia pilar polly pooja prisca priscilla priya quinn rachael radhika raisa ramona rana rania raquel rashida rebekah
  regina reem renata renate rhoda rhonda ria ricarda rima roberta robin robyn rochelle romina rosalie rosalind rosamund rosanna
  roseanne rosemarie rosemary rosie roxana roxanne sabrina sadie safia saida salma salome samia sanna saskia selma serena seda
  shannon shari shauna shelby shelley shelly sherry shirin sibylle sigrid silke silvana simona sinead siobhan siri sofie sofía
  solange soledad sondra sonja soraya stacey stacy stefania steffi sunita suzanne suzette sybil sylvie tabea tabitha tamar tami tammy
  tanja tanya tara tasha tatjana teri tess tessa thelma theodora therese tiffany tilda toni tonya trudy trina trish trisha ulla
  ulrike uta ute valentina valeria valery veerle velma verena verity vicki vickie vicky vigdis viktoria viola viviane wanda
  wilhelmina wilma winifred winnie xenia xiomara yael yana yasmine yelena yoko yolanda yukiko yulia yuliya yumi zahra zainab zara
  zaynab zelda zeynep zita zofia zsófia zuzana fadwa hoda nawal samira shaima thandiwe ngozi wangari chimamanda adaeze aung-san
  indira sushma mamata nirmala leslie kerry
`);
