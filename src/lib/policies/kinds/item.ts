import { literal } from '#lib/text/markdown.ts';
import { type Details, ItemDetails, itemKinds, itemOrigins, itemReaches } from './details.ts';
import { type ParagraphKind, plainKind, type Saying } from './kind.ts';

export type Item = Extract<Details, { kind: 'item' }>;

export const kindLabels: Record<Item['about'], { name: string; meaning: string }> = {
	physical: { name: 'Straat en plein', meaning: 'Wat er moet komen, of wat gemaakt moet worden.' },
	social: { name: 'Mensen bij elkaar', meaning: 'Wat buren voor elkaar en met elkaar willen doen.' }
};

export const originLabels: Record<Item['origin'], string> = {
	residents: 'Van inwoners',
	platform: 'Van het wijkplatform',
	officials: 'Van ambtenaren',
	social_work: 'Van sociaal werkers'
};

export const reachLabels: Record<Item['reach'], { name: string; meaning: string }> = {
	wijk: { name: 'Alleen over onze wijk', meaning: '' },
	wider: {
		name: 'Ook over andere wijken',
		meaning: 'Wij geven het punt door. De gemeente kijkt er dan naar voor alle wijken.'
	}
};

/** The lines that say who does what, and what it takes, each with its words for the reader. */
export const itemLines = [
	{ name: 'who', label: 'Wie doet wat?', openName: 'wie', hint: 'Bijvoorbeeld: de gemeente plaatst, wij planten.' },
	{ name: 'when', label: 'Wanneer?', openName: 'wanneer', hint: 'Bijvoorbeeld: voor de zomer van 2027.' },
	{ name: 'money', label: 'Hoeveel geld vraagt het?', openName: 'geld', hint: 'Ongeveer is genoeg.' },
	{ name: 'hours', label: 'Hoeveel uren vraagt het, en van wie?', openName: 'uren', hint: '' },
	{ name: 'permission', label: 'Waarvoor is toestemming nodig?', openName: 'toestemming', hint: '' }
] as const;

/** What an item says beside its description; nothing of another paragraph. */
export const itemOf = ({ details }: Saying) => (details?.kind === 'item' ? details : undefined);

const linesOf = (held: Item) => [
	`- Waar hoort dit bij? ${kindLabels[held.about].name}`,
	`- Van wie komt dit? ${originLabels[held.origin]}`,
	...itemLines.flatMap(({ name, label }) => (held[name] ? `- ${label} ${literal(held[name])}` : [])),
	...(held.reach === 'wider' ? [`- ${reachLabels.wider.name}. ${reachLabels.wider.meaning}`] : [])
];

export const item: ParagraphKind = {
	...plainKind,
	divides: false,
	takesFormal: false,
	label: 'Punt op de agenda',
	about: 'Iets wat er in de wijk moet gebeuren. De gemeente geeft er antwoord op.',
	openName: 'agendapunt',
	asked: { label: 'Wat wilt u precies, en waarom?', hint: 'Schrijf het zo dat een buur het begrijpt.', rows: 6 },
	form: {
		title: 'Over het punt',
		schema: ItemDetails,
		fields: [
			{ name: 'title', label: 'Wat is het punt?', hint: 'In een paar woorden.', required: true },
			{
				name: 'about',
				label: 'Waar hoort dit punt bij?',
				required: true,
				choices: itemKinds.map((value) => ({ value, label: kindLabels[value].name, hint: kindLabels[value].meaning }))
			},
			{
				name: 'origin',
				label: 'Van wie komt dit punt?',
				required: true,
				choices: itemOrigins.map((value) => ({ value, label: originLabels[value] }))
			},
			...itemLines.map(({ name, label, hint }) => ({ name, label, hint, afterText: true })),
			{
				name: 'reach',
				label: 'Gaat dit alleen over uw wijk?',
				required: true,
				afterText: true,
				choices: itemReaches.map((value) => ({
					value,
					label: reachLabels[value].name,
					hint: reachLabels[value].meaning
				}))
			}
		]
	},
	open(saying) {
		const held = itemOf(saying);
		const lines = itemLines.map(({ name, openName }) => [openName, held?.[name] || null] as const);
		return {
			titel: held?.title ?? null,
			soort: held ? kindLabels[held.about].name : null,
			vanWie: held ? originLabels[held.origin] : null,
			...Object.fromEntries(lines),
			doorgegeven: held ? (held.reach === 'wider' ? 'ja' : 'nee') : null
		};
	},
	title: (saying) => itemOf(saying)?.title ?? '',
	missing: (saying) => (itemOf(saying) ? [] : ['wat voor punt het is']),
	markdown(saying) {
		const held = itemOf(saying);
		const said = held ? [`**${literal(held.title)}**`, saying.text, linesOf(held).join('\n')] : [saying.text];
		return said.filter(Boolean).join('\n\n');
	}
};
