import { type ParagraphKind, plainKind, type Saying } from './kind.ts';
import { StatementDetails, type Sort, sorts } from './details.ts';

export const sortLabels: Record<Sort, { name: string; about: string }> = {
	figure: { name: 'Een cijfer', about: 'Wat er is geteld. Bijvoorbeeld hoeveel mensen er alleen wonen.' },
	heard: { name: 'Dit hoorden wij', about: 'Wat mensen in de wijk zeggen.' },
	strong: { name: 'Dit is sterk', about: 'Wat goed gaat, en wat zo moet blijven.' },
	missing: { name: 'Dit mist er', about: 'Wat er niet is, of niet goed gaat.' }
};

/** Of what sort a statement is; nothing when that was not said. */
export const sortOf = ({ details }: Saying) => (details?.kind === 'statement' ? details.sort : undefined);

const nameOf = (saying: Saying) => {
	const sort = sortOf(saying);
	return sort ? sortLabels[sort].name : '';
};

export const statement: ParagraphKind = {
	...plainKind,
	divides: false,
	takesFormal: false,
	label: 'Hoe het gaat in de wijk',
	about: 'Iets wat u weet over de wijk. De lezer ziet erbij hoe u dat weet.',
	openName: 'wijkanalyse',
	asked: { label: 'Wat weet u over de wijk?', hint: 'Eén ding tegelijk, in een of twee zinnen.', rows: 4 },
	form: {
		title: 'Wat voor soort',
		schema: StatementDetails,
		fields: [
			{
				name: 'sort',
				label: 'Wat is het?',
				required: true,
				choices: sorts.map((value) => ({ value, label: sortLabels[value].name, hint: sortLabels[value].about }))
			}
		]
	},
	open: (saying) => ({ soort: nameOf(saying) || null }),
	markdown: (saying) => `**${nameOf(saying)}**\n\n${saying.text}`
};
