import { literal } from '#lib/text/markdown.ts';
import { ValueDetails } from './details.ts';
import { type ParagraphKind, plainKind, type Saying } from './kind.ts';

const nameOf = ({ details }: Saying) => (details?.kind === 'value' ? details.name : '');

export const value: ParagraphKind = {
	...plainKind,
	divides: false,
	label: 'Waarde',
	about: 'Iets wat wij samen belangrijk vinden, met wat het betekent.',
	openName: 'waarde',
	asked: {
		label: 'Wat betekent deze waarde?',
		hint: 'Wat merken mensen ervan dat wij dit belangrijk vinden?',
		rows: 5
	},
	form: {
		title: 'De waarde',
		schema: ValueDetails,
		fields: [{ name: 'name', label: 'Hoe heet de waarde?', hint: 'Bijvoorbeeld: Dichtbij.', required: true }]
	},
	open: (saying) => ({ naam: nameOf(saying) }),
	title: nameOf,
	missing: (saying) => (nameOf(saying) ? [] : ['de naam van de waarde']),
	markdown: (saying) => `**${literal(nameOf(saying))}**\n\n${saying.text}`
};
