import { saidInWords } from '#lib/contributions/by-channel.ts';
import { channelLabels, isOfResidents, type Channel } from '#lib/contributions/channel.ts';
import { threadHref } from '#lib/contributions/address.ts';
import type { Span } from '#lib/documents/books/book.ts';
import { counted } from '#lib/text/numbers.ts';
import type { Origin, Quote } from '../origins.server.ts';
import { reasonLabel } from '../own-reason.ts';

interface Place {
	/** Of the platform, as `https://samen.gemeente.nl`. */
	origin: string;
	consultationSlug: string;
	/** Of the page that tells all about this paragraph. */
	paragraph: string;
	/** Whose document it is. */
	by: string;
}

/**
 * What a paragraph rests on, as a footnote. It holds no words of people and no names: who takes those back must not find
 * them in a file. A reader comes to the words by the address.
 */
export function noteOf({ findings, quotes, unseen, reasons }: Origin, place: Place): Span[] | undefined {
	const sentences = [
		...findings.map((finding) => findingNote(finding, place)),
		...quotes.map((quote) => quoteNote(quote, place)),
		...unseenNote(unseen),
		...reasons.map((reason): Span[] => [{ text: `${reasonLabel(place.by)}: ${closed(reason)}` }])
	];
	if (!sentences.length) return undefined;
	const address = `${place.origin}${place.paragraph}`;
	const spans = sentences.flatMap((spans) => [...spans, { text: ' ' }]);
	return [...spans, { text: 'Lees meer op ' }, { text: shown(address), href: address }];
}

function findingNote({ id, number, sentence, byChannel }: Origin['findings'][number], place: Place): Span[] {
	const said = saidInWords(byChannel, { counted: 'Dat staat in' }) || 'De bijdragen daarover zijn niet openbaar.';
	return [
		{ text: `Rode draad ${number}`, href: place.origin + threadHref(place.consultationSlug, id) },
		{ text: `: “${closed(sentence)}” ${said}` }
	];
}

function quoteNote({ channel, href }: Quote, { origin }: Place): Span[] {
	const [before, linked, after] = said(channel);
	return [{ text: before }, { text: linked, href: origin + href }, { text: after }];
}

/** Who said it, by the way it came: nobody is named. */
function said(channel: Channel): [before: string, linked: string, after: string] {
	const way = channelLabels[channel].toLowerCase();
	if (channel === 'advice') return ['', 'Een punt', ' uit een advies van de adviesraad.'];
	if (channel === 'council_round') return ['', 'Een opmerking', ' van een raadslid.'];
	return isOfResidents(channel) ? ['', 'Een bijdrage', ` (${way}).`] : ['', 'Een bijdrage', ' van de gemeente zelf.'];
}

function unseenNote(unseen: Channel[]): Span[][] {
	if (!unseen.length) return [];
	const ways = [...new Set(unseen)].map((channel) => channelLabels[channel].toLowerCase()).join(', ');
	return [[{ text: `${counted(unseen.length, 'bijdrage is', 'bijdragen zijn')} niet openbaar (${ways}).` }]];
}

const closed = (sentence: string) => {
	const line = sentence.replace(/\s+/g, ' ').trim();
	return /[.!?…]$/.test(line) ? line : `${line}.`;
};

/** As one types it over. */
const shown = (address: string) => address.replace(/^https?:\/\//, '');
