/** Words that tell a person's grammatical gender, in lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const MALE_WORDS = words(`
  mr sir lord king prince emperor sultan emir sheikh ayatollah pope cardinal imam congressman chairman spokesman councilman businessman
  actor father brother baron count duke fr msgr herr husband son man boy grandfather uncle nephew widower policeman fisherman gentleman
  shri pandit maulana mullah alhaji mallam encik señor senhor signor monsieur herre
`);
export const FEMALE_WORDS = words(`
  mrs ms miss dame lady queen princess congresswoman chairwoman spokeswoman councilwoman businesswoman actress mother sister mme mlle sra
  baroness countess duchess frau madam wife daughter woman girl grandmother aunt niece widow policewoman
  shrimati smt kumari begum sheikha hajja hajia hajiya alhaja datin puan señora senhora signora madame fru
`);
