import { asDate } from '#lib/text/dates.ts';
import { literal } from '#lib/text/markdown.ts';
import { amendmentLabels, amendmentName, votesInWords, type Amendment } from '../amendment.ts';
import type { ReadDocument } from '../reading.server.ts';

/** What the page tells of the decision, as far as it is known. */
export const decisionOf = ({
	decision,
	withoutAdvice,
	decisionNumber,
	decidedOn,
	votes
}: Pick<ReadDocument['version'], 'decision' | 'withoutAdvice' | 'decisionNumber' | 'decidedOn' | 'votes'>) =>
	[
		{ label: 'Besluit', text: decision },
		{
			label: 'Advies',
			text: withoutAdvice && `De raad wachtte niet op een advies van de adviesraad. ${withoutAdvice}`
		},
		{ label: 'Raadsbesluit', text: decisionNumber },
		{ label: 'Besloten op', text: decidedOn ? asDate(decidedOn) : '' },
		{ label: 'Stemmen', text: votes ? votesInWords(votes) : '' }
	].filter(({ text }) => text);

/** What was proposed in the council, in Markdown; nothing when nobody proposed anything. */
export const amendmentsInWords = (amendments: Amendment[]) =>
	amendments.length ? ['Dit stelde de raad voor te wijzigen:', ...['', ...amendments.map(asItem)]].join('\n') : '';

function asItem(amendment: Amendment) {
	const { outcome, proposedBy, vote, unchangedBecause } = amendment;
	const told = [
		amendmentName(amendment),
		amendmentLabels[outcome],
		`Ingediend door ${proposedBy}`,
		vote,
		unchangedBecause && `De tekst bleef hetzelfde: ${unchangedBecause}`
	];
	return `- ${told.filter(Boolean).map(asSentence).join(' ')}`;
}

const asSentence = (words: string) => literal(/[.!?]$/.test(words) ? words : `${words}.`).replace(/\s+/g, ' ');
