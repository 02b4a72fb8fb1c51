import { asDate } from '#lib/text/dates.ts';
import { literal } from '#lib/text/markdown.ts';
import { StoryFields } from './details.ts';
import { type ParagraphKind, plainKind, type Saying } from './kind.ts';

/** What stands in the place of a story that was taken back, with the day. */
export const takenBack = (day: string) => `Dit verhaal is teruggenomen door wie het vertelde, op ${asDate(day)}.`;

/** What stands in the place of a story that was taken out before anybody read it. */
export const NOT_IN_TEXT = 'Dit verhaal is niet in de tekst gekomen.';

const read = ({ details }: Saying) => (details?.kind === 'story' ? details : undefined);

/** The day on which who told it took it back; nothing while it stands. */
export const withdrawnOn = (saying: Saying) => read(saying)?.withdrawnOn;

export const story: ParagraphKind = {
	...plainKind,
	divides: false,
	takesFormal: false,
	isOrigin: true,
	label: 'Verhaal',
	about: '“Mensen zoals …”: wat iemand meemaakt, in eigen woorden. Kan alleen met toestemming.',
	openName: 'verhaal',
	asked: {
		label: 'Het verhaal',
		hint: 'In de woorden van wie het vertelt. Laat weg wat voor anderen niet nodig is.',
		rows: 8
	},
	form: {
		title: 'Over wie gaat het?',
		schema: StoryFields,
		fields: [
			{
				name: 'name',
				label: 'Mensen zoals …',
				hint: 'De naam zoals de lezer die ziet. Een voornaam is genoeg. Het mag een andere naam zijn.',
				required: true
			},
			{
				name: 'about',
				label: 'Wie is dit, in een paar woorden?',
				hint: 'Bijvoorbeeld: 43 jaar, zorgt voor haar moeder.'
			}
		]
	},
	open(saying) {
		const { name = '', about = '', withdrawnOn: day } = read(saying) ?? {};
		return { mensenZoals: name || null, wie: about || null, ingetrokkenOp: day ?? null };
	},
	title(saying) {
		if (withdrawnOn(saying)) return 'Een teruggenomen verhaal';
		const { name } = read(saying) ?? {};
		return name ? `Mensen zoals ${name}` : 'Een verhaal';
	},
	missing: (saying) => (read(saying)?.name ? [] : ['de naam zoals de lezer die ziet']),
	markdown(saying) {
		const { name = '', about = '', withdrawnOn: day } = read(saying) ?? {};
		if (day) return `*${takenBack(day)}*`;
		if (!name && !saying.text) return `*${NOT_IN_TEXT}*`;
		const quoted = saying.text.split('\n').map((line) => `> ${line}`);
		return `**Mensen zoals ${literal(name)}**${about && `, ${literal(about)}`}\n\n${quoted.join('\n')}`;
	}
};
