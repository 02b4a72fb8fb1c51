import type { Download } from '#lib/documents/download.ts';
import { notPlain } from '#lib/language-checks/passing.ts';
import { verdictLabels } from '#lib/replies/verdict.ts';
import { writeCsv } from '#lib/spreadsheets/csv.ts';
import type { Cell, Column } from '#lib/spreadsheets/table.ts';
import { dayOf } from '#lib/text/dates.ts';
import { stateLabels } from './outcome.ts';
import { listRegister, type RegisterEntry } from './public-register.server.ts';
import { kindSlugs } from './register-filter.ts';

/** The whole register, a row for each point. `origin`: the address of the platform. */
export async function registerCsv(origin: string): Promise<Download> {
	const entries = await listRegister();
	return {
		name: 'adviezen.csv',
		mediaType: 'text/csv; charset=utf-8',
		pieces: writeCsv(
			columns,
			entries.flatMap((entry) => rowsOf(entry, origin)),
			'excel'
		)
	};
}

const column = (name: string, label: string, type: Column['type'] = 'text'): Column => ({ name, label, type });

const columns = [
	column('advies', 'Titel van het advies'),
	column('soort', 'Gevraagd of ongevraagd'),
	column('onderwerp', 'Traject'),
	column('gevraagd_op', 'Gevraagd op', 'date'),
	column('nodig_op', 'Nodig op', 'date'),
	column('ingediend_op', 'Ingediend op', 'date'),
	column('antwoord_uiterlijk', 'Antwoord uiterlijk', 'date'),
	column('stand', 'Stand van het antwoord'),
	column('dagen', 'Dagen tot het antwoord', 'number'),
	column('dagen_te_laat', 'Dagen te laat', 'number'),
	column('punt', 'Nummer van het punt', 'number'),
	column('tekst', 'Tekst van het punt'),
	column('minderheid', 'Minderheidsstandpunt'),
	column('oordeel', 'Oordeel'),
	column('reden', 'Reden'),
	column('niet_in_gewone_taal', 'Waarom de reden nog niet in gewone taal is'),
	column('beantwoord_op', 'Beantwoord op', 'date'),
	column('adres', 'Adres')
];

const rowsOf = ({ points, outcome, ...advice }: RegisterEntry, origin: string): Cell[][] =>
	points.map(({ position, text, minority, reply }) => [
		...[advice.title, kindSlugs[advice.kind], advice.consultation?.title ?? ''],
		...[advice.askedAt && dayOf(advice.askedAt), advice.dueOn, advice.submittedAt && dayOf(advice.submittedAt)],
		...[advice.replyDueOn, stateLabels[outcome.state].name, outcome.days, outcome.late],
		...[position, text, minority],
		...(reply
			? [verdictLabels[reply.verdict].slug, reply.reason, notPlain(reply), dayOf(reply.repliedAt)]
			: ['', '', '', null]),
		`${origin}/adviezen/${advice.slug}#punt-${position}`
	]);
