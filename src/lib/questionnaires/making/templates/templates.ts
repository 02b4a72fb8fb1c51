import type { Definition } from '../../definition.ts';
import { dilemmas } from './dilemmas.ts';
import { experience } from './experience.ts';
import { meeting } from './meeting.ts';
import { shortWijk } from './short-wijk.ts';
import { town } from './town.ts';

export const templateNames = ['gemeente', 'plek', 'keuzes', 'wijk', 'bijeenkomst'] as const;
export type TemplateName = (typeof templateNames)[number];

interface Template {
	name: string;
	use: string;
	definition: Definition;
}

/** Whole lists to begin with. Whoever does, changes what does not fit. */
export const templates: Record<TemplateName, Template> = {
	gemeente: { name: 'Wonen en leven in de gemeente', use: 'Over de buurt, veiligheid en meedoen.', definition: town },
	plek: {
		name: 'Hoe mensen een plek ervaren',
		use: 'Met een tabel, en wat het belangrijkst is.',
		definition: experience
	},
	keuzes: { name: 'Lastige keuzes', use: 'Dilemma’s, één op elk scherm.', definition: dilemmas },
	wijk: { name: 'Kort over de wijk', use: 'Vijf vragen voor een wijkagenda.', definition: shortWijk },
	bijeenkomst: { name: 'Na een bijeenkomst', use: 'Hoe was het, en wat kan beter?', definition: meeting }
};
