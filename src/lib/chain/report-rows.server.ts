import { and, asc, eq, gt, or } from 'drizzle-orm';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { saidHref } from '#lib/contributions/address.ts';
import { channelLabels, isOfResidents, type Channel } from '#lib/contributions/channel.ts';
import { countPeopleBehind } from '#lib/contributions/people-behind.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { notPlain } from '#lib/language-checks/passing.ts';
import { allAsOfNow, GONE, landingHref } from '#lib/replies/landing.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { themesOf } from '#lib/replies/themes-of.server.ts';
import { verdictLabels } from '#lib/replies/verdict.ts';
import type { ReplyView } from '#lib/replies/views.server.ts';
import type { Cell, Column } from '#lib/spreadsheets/table.ts';
import { db } from '#lib/storage/index.ts';
import { plainText } from '#lib/text/markdown.ts';
import { withPublicPrompts } from './prompts.server.ts';

/** Of the reply report as a table: a row for each public contribution. */
export const reportColumns: readonly Column[] = [
	{ name: 'datum', label: 'Datum', type: 'date' },
	{ name: 'kanaal', label: 'Kanaal', type: 'text' },
	{ name: 'themas', label: 'Thema’s', type: 'text' },
	{ name: 'vraag', label: 'Waarover', type: 'text' },
	{ name: 'inbreng', label: 'Wat iemand zei', type: 'text' },
	{ name: 'rode_draad', label: 'Rode draad van het antwoord', type: 'text' },
	{ name: 'kant', label: 'Voor wie dit zegt, of voor wie het er niet mee eens is', type: 'text' },
	{ name: 'antwoord_op', label: 'Waarop de gemeente antwoordde', type: 'text' },
	{ name: 'oordeel', label: 'Oordeel', type: 'text' },
	{ name: 'reden', label: 'Reden', type: 'text' },
	{ name: 'niet_in_gewone_taal', label: 'Waarom de reden nog niet in gewone taal is', type: 'text' },
	{ name: 'anders_omdat', label: 'Waarom dit anders is dan bij dezelfde woorden', type: 'text' },
	{ name: 'datum_antwoord', label: 'Datum van het antwoord', type: 'date' },
	{ name: 'in_de_tekst', label: 'De alinea’s', type: 'text' },
	{ name: 'adres_alinea', label: 'Waar die alinea’s staan', type: 'text' },
	{ name: 'adres', label: 'Adres van deze bijdrage', type: 'text' },
	{ name: 'mensen', label: 'Hoeveel mensen dit zeiden', type: 'number' },
	{ name: 'vinden_dat_ook', label: 'Hoeveel anderen dat ook vinden', type: 'number' }
];

const AT_ONCE = 500;

/** The oldest first, some hundreds at a time: there are never more in memory. `origin`: of the platform. */
export async function* reportRows({ id, slug }: Pick<Consultation, 'id' | 'slug'>, origin: string) {
	let last: { handedInAt: Date; id: string } | undefined;
	for (;;) {
		const said = await readNext(id, last);
		if (!said.length) return;
		last = said.at(-1);
		const ids = said.map((one) => one.id);
		const [replies, themes] = [await repliesTo(ids), await themesOf(ids)];
		const people = await countPeopleBehind(ids);
		for (const one of await withPublicPrompts(said)) {
			const reply = replies.get(one.id);
			const first = [one.handedInAt, channelLabels[one.channel], (themes.get(one.id) ?? []).join('; '), one.prompt];
			yield [
				...first,
				one.text,
				...cellsOf(reply, origin),
				origin + saidHref(slug, one.id),
				...cellsBehind(one, people)
			] satisfies Cell[];
		}
	}
}

/** Raadsleden, the adviesraad and the municipality are no number of people. */
function cellsBehind(
	said: { id: string; channel: Channel },
	behind: Awaited<ReturnType<typeof countPeopleBehind>>
): Cell[] {
	const found = isOfResidents(said.channel) ? behind.get(said.id) : undefined;
	return [found?.people ?? null, found?.supporters ?? null];
}

const readNext = (consultationId: string, last: { handedInAt: Date; id: string } | undefined) =>
	db
		.select({
			id: contributions.id,
			channel: contributions.channel,
			prompt: contributions.prompt,
			text: contributions.text,
			handedInAt: contributions.handedInAt
		})
		.from(contributions)
		.where(
			and(
				eq(contributions.consultationId, consultationId),
				eq(contributions.status, 'public'),
				last &&
					or(
						gt(contributions.handedInAt, last.handedInAt),
						and(eq(contributions.handedInAt, last.handedInAt), gt(contributions.id, last.id))
					)
			)
		)
		.orderBy(asc(contributions.handedInAt), asc(contributions.id))
		.limit(AT_ONCE);

function cellsOf(reply: ReplyView | undefined, origin: string): Cell[] {
	if (!reply) return ['', '', '', 'Nog geen antwoord', '', '', '', null, '', ''];
	const landings = allAsOfNow(reply.landings);
	const on = reply.finding ? 'rode draad' : reply.theme ? `thema: ${reply.theme.name}` : 'deze bijdrage';
	return [
		reply.finding?.sentence ?? '',
		reply.finding ? (reply.stance === 'dissents' ? 'niet eens' : 'eens') : '',
		on,
		verdictLabels[reply.verdict].name,
		reply.reason,
		notPlain(reply),
		reply.differsBecause,
		reply.repliedAt,
		landings.map(({ text, removed }) => (removed ? GONE : plainText(text))).join('\n'),
		landings.map((landing) => origin + landingHref(landing)).join('\n')
	];
}
