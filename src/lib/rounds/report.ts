import { heading, list, space, table, text, type Block } from '#lib/documents/blocks.ts';
import { notPlain } from '#lib/language-checks/passing.ts';
import { titleOf } from '#lib/remarks/chapters.ts';
import type { Member } from '#lib/remarks/members.server.ts';
import type { QuestionView } from '#lib/remarks/questions.server.ts';
import type { RoundParagraph, RoundReading, SeenRemark } from '#lib/remarks/reading.server.ts';
import { endingLabels, kindLabels, modeLabels } from '#lib/remarks/round-words.ts';
import { countsInWords, countStances, stanceLabels } from '#lib/remarks/stance.ts';
import { verdictLabels } from '#lib/replies/verdict.ts';
import type { ReplyView } from '#lib/replies/views.server.ts';
import { asDate } from '#lib/text/dates.ts';
import { plainText } from '#lib/text/markdown.ts';
import { counted } from '#lib/text/numbers.ts';

export interface Reported {
	reading: RoundReading;
	replies: ReadonlyMap<string, ReplyView>;
	members: Member[];
	municipality: string;
}

export const reportTitle = ({ round }: Pick<RoundReading, 'round'>) =>
	`${kindLabels[round.kind].name}: ${round.policy.title}, versie ${round.number}`;

/** As long as not everybody may read all that is in it. */
export const isConfidential = ({ round, questions, paragraphs }: RoundReading) =>
	!round.publicAt ||
	(round.mode !== 'public' &&
		(round.open ||
			questions.length > 0 ||
			paragraphs.some(({ remarks }) => remarks.some(({ status }) => status !== 'public'))));

/** Cover, who took part, and by chapter what was said and asked with the answers. */
export function reportBlocks({ reading, replies, members, municipality }: Reported): Block[] {
	const { chapters, questions } = reading;
	const general = questions.filter(({ paragraphId }) => !paragraphId);
	return [
		...cover(reading, municipality),
		heading(2, 'Wie deed mee'),
		members.length
			? table(
					['Naam', 'Partij of groep'],
					members.map(({ name, group }) => [name, group])
				)
			: text('Er zijn geen deelnemers genoemd.'),
		...(general.length ? [heading(2, 'Vragen over de hele tekst'), ...general.flatMap(asked)] : []),
		...chapters.flatMap((chapter) => {
			const { id, paragraphs } = chapter;
			const own = reading.paragraphs.filter((one) => one.id === id && one.kind === 'chapter');
			const said = [...own, ...paragraphs].filter(({ remarks, questions }) => remarks.length + questions.length);
			return said.length
				? [heading(2, titleOf(chapter, chapters.length)), ...said.flatMap((one) => onParagraph(one, replies))]
				: [];
		})
	];
}

function cover(reading: RoundReading, municipality: string): Block[] {
	const { round, paragraphs, questions } = reading;
	const remarks = paragraphs.flatMap(({ remarks }) => remarks);
	const answered = questions.filter(({ answeredAt }) => answeredAt).length;
	return [
		...(isConfidential(reading) ? [text('Vertrouwelijk', 'bold')] : []),
		heading(1, reportTitle(reading)),
		text(municipality, 'lead'),
		list([
			`Traject: ${round.consultation.title}`,
			`Geopend op ${asDate(round.openedAt)}, laatste dag ${asDate(round.closesOn)}`,
			`Wie leest mee: ${modeLabels[round.mode].name.toLowerCase()}`,
			`Na het besluit: ${endingLabels[round.ending].name.toLowerCase()}`,
			`Opmerkingen: ${countsInWords(countStances(remarks)) || 'geen'}`,
			`Technische vragen: ${counted(questions.length, 'vraag', 'vragen')}, ${answered} beantwoord`
		]),
		space(4)
	];
}

function onParagraph({ kind, text: words, remarks, questions }: RoundParagraph, replies: Reported['replies']): Block[] {
	return [
		...(kind === 'chapter' ? [] : [text(`Alinea: “${plainText(words)}”`, 'small')]),
		...remarks.flatMap((remark) => said(remark, replies.get(remark.id))),
		...questions.flatMap(asked)
	];
}

const said = ({ author, stance, said, proposed, handedInAt }: SeenRemark, reply: ReplyView | undefined): Block[] => [
	heading(3, `${stance ? stanceLabels[stance] : 'Opmerking'} van ${author}`),
	text(asDate(handedInAt), 'small'),
	...(said ? [text(said)] : []),
	...(proposed ? [text('Voorstel voor andere woorden:', 'bold'), text(proposed)] : []),
	text(
		reply ? `Antwoord van de gemeente: ${verdictLabels[reply.verdict].name}. ${reply.reason}` : 'Nog zonder antwoord.'
	),
	...(reply && notPlain(reply) ? [text(notPlain(reply), 'small')] : [])
];

const asked = ({ author, text: words, askedAt, answer }: QuestionView): Block[] => [
	heading(3, `Technische vraag van ${author}`),
	text(asDate(askedAt), 'small'),
	text(words),
	text(answer ? `Antwoord: ${answer}` : 'Nog zonder antwoord.')
];
