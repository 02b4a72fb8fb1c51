import type { Consultation } from '#lib/consultations/consultation.ts';
import { OTHERWISE, saidInWords } from '#lib/contributions/by-channel.ts';
import { channelLabels } from '#lib/contributions/channel.ts';
import { heading, list, text, type Block } from '#lib/documents/blocks.ts';
import { notPlain } from '#lib/language-checks/passing.ts';
import { differs } from '#lib/replies/differs.ts';
import { allAsOfNow, landingHref, type Landing } from '#lib/replies/landing.ts';
import { verdictLabels } from '#lib/replies/verdict.ts';
import { now } from '#lib/clock.ts';
import { asDate } from '#lib/text/dates.ts';
import { asNumber } from '#lib/text/numbers.ts';
import { shortened } from '#lib/text/shorten.ts';
import { readWholeReport, type Entry } from './reply-report.server.ts';

/** In characters: the whole of what somebody said is on the website. */
const LONGEST = 300;
/** Of what one answer answers; the others are on the website and in the table. */
const QUOTES = 10_000;

/** The reply report on paper: by theme each answer with what was said, then the single contributions. */
export async function reportBlocks(
	consultation: Pick<Consultation, 'id' | 'slug' | 'title'>,
	municipality: string,
	origin: string
): Promise<Block[]> {
	const address = `${origin}/reactienota/${consultation.slug}`;
	const blocks: Block[] = [
		heading(1, `Reactienota: ${consultation.title}`),
		text('Wat mensen zeiden, wat de gemeente daarmee doet, en waarom.', 'lead'),
		text(`${municipality}, ${asDate(now())}. De nieuwste stand staat op ${address}.`)
	];
	let theme: string | undefined;
	for await (const entries of readWholeReport(consultation.id, QUOTES))
		for (const entry of entries) {
			const own = entry.theme || (entry.reply.finding ? 'Andere rode draden' : 'Losse bijdragen');
			if (own !== theme) blocks.push(heading(2, (theme = own)));
			blocks.push(...entryBlocks(entry, origin));
		}
	if (theme === undefined) blocks.push(text('Er is nog geen antwoord.'));
	return blocks;
}

function entryBlocks({ reply, count, behind, quotes }: Entry, origin: string): Block[] {
	const [first] = quotes;
	const said = quotes.map((quote) => `“${shortened(quote.text, LONGEST)}”`);
	const left = count - quotes.length;
	const many = reply.finding || reply.theme;
	return [
		heading(3, titleOf(reply, first)),
		...(many ? [text(saidOf(reply, behind), 'small')] : first ? [text(channelLabels[first.channel], 'small')] : []),
		text(`Ons antwoord: ${verdictLabels[reply.verdict].name.toLowerCase()}`, 'bold'),
		text(reply.reason),
		...(notPlain(reply) ? [text(notPlain(reply), 'small')] : []),
		...(reply.differsBecause ? [text(differs(reply.differsBecause), 'small')] : []),
		...allAsOfNow(reply.landings).map((landing) => text(whereOf(landing, origin), 'small')),
		text(`${asDate(reply.repliedAt)}${reply.number > 1 ? ', aangepast antwoord' : ''}`, 'small'),
		...(many && said.length ? [text('Wat mensen zeiden:', 'small'), list(said)] : []),
		...(left > 0 ? [text(`En nog ${asNumber(left)}.`, 'small')] : [])
	];
}

/** By which channels it is said. */
const saidOf = ({ stance }: Entry['reply'], behind: Entry['behind']) =>
	behind ? saidInWords(behind[stance], stance === 'dissents' ? OTHERWISE : {}) : '';

function titleOf(reply: Entry['reply'], first: Entry['quotes'][number] | undefined) {
	if (reply.finding) return `${reply.stance === 'dissents' ? 'Niet eens met: ' : ''}${reply.finding.sentence}`;
	if (reply.theme) return 'Over dit thema zeiden mensen ook andere dingen';
	return `“${shortened(first?.text ?? '', LONGEST)}”`;
}

const whereOf = (landing: Landing, origin: string) =>
	`In de tekst: ${landing.title}, versie ${landing.number}. ${origin}${landingHref(landing)}`;
