import { now } from '#lib/clock.ts';
import { assertGoesOn } from '#lib/consultations/consultation.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { issueReceipt } from '#lib/contributions/receipts.server.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { askedIn, questionsOf } from '../definition.ts';
import { keepAddresses, withoutAddresses } from '../filling/addresses.server.ts';
import { aboutFor, today, wijkIn } from '../filling/finding.server.ts';
import { handInWords, openWords } from '../filling/said.server.ts';
import { hashOf } from '../filling/visitor-hash.ts';
import { questionnaires, responses } from '../tables.ts';
import type { Version } from '../versions.server.ts';
import { screensOf } from '../engine/screens.ts';
import { isPaperNumber, type Entry } from './entry.ts';
import { findByPaper, findForEntry, type ListAt } from './finding.server.ts';
import { readPaper, type PaperReading } from './reading.ts';

export interface Refused extends Pick<PaperReading, 'problems' | 'doubtful'> {
	/** The version that the paper is of, when other questions were typed in. */
	versionId?: string;
}
export type Entered = { id: string; code: string } | Refused;

/**
 * Keeps what somebody answered on paper, at the desk or by telephone. It counts like what was sent from a screen; a
 * paper that comes after the last day counts too, as it was posted before. Quota hold nobody back who already wrote.
 */
export async function enterPaper(editor: Person, at: ListAt, entry: Entry): Promise<Entered> {
	const { list, version } = await findForEntry(editor, at, entry);
	assertGoesOn(await findConsultationById(list.consultationId), 'U kunt niets meer invoeren.');
	if (isOfAnother(entry, version.id)) return asOf(entry, version);
	const about = await aboutFor(questionsOf(version.definition), 'nl');
	const { answers, problems, doubtful } = readPaper(version.definition, entry.values, about, today());
	const all = [...problemsWithNumber(entry), ...problems];
	if (all.length) return { problems: all, doubtful };

	return once(entry.onceKey, async () => {
		await hold(questionnaires, list.id);
		if (entry.paper && (await findByPaper(list.id, entry.paper))) refuse('conflict', alreadyThere(entry.paper));
		const { consultationId } = list;
		const receipt = await issueReceipt({ consultationId, onceKey: entry.onceKey });
		const { kept, addresses } = withoutAddresses(version.definition, answers);
		const response = {
			id: newId(),
			versionId: version.id,
			// No browser can have this: nobody finds it back but by the volgcode.
			visitorHash: hashOf(list.slug, newId()),
			answers: kept,
			receiptId: receipt.id,
			startedAt: now(),
			changedAt: now(),
			submittedAt: now(),
			language: entry.language,
			channel: entry.channel,
			reached: screensOf(version.definition).length,
			enteredBy: editor.id,
			paper: entry.paper || null
		};
		await db.insert(responses).values(response);
		await keepAddresses(response.id, addresses);
		const said = openWords(version.definition, answers);
		await handInWords(response.id, said, {
			consultationId,
			author: '',
			neighbourhoodId: wijkIn(askedIn(version.definition), answers),
			receiptId: receipt.id
		});
		await record('response.entered', {
			subject: response,
			consultationId,
			actor: editor,
			particulars: { channel: entry.channel, contributions: said.length }
		});
		return { id: response.id, code: receipt.code };
	});
}

/** Whether other questions were typed in than those of the paper. */
export const isOfAnother = ({ versionId }: Pick<Entry, 'versionId'>, ofPaper: string) =>
	versionId !== '' && versionId !== ofPaper;

/** The form comes back with the questions of the paper. */
export const asOf = ({ paper }: Pick<Entry, 'paper'>, { id, number }: Pick<Version, 'id' | 'number'>): Refused => ({
	problems: [
		{
			field: '_paper',
			message: `Papier ${paper} is van versie ${number}. Hieronder staan nu de vragen van dat papier. Kijk na wat u invoerde.`
		}
	],
	doubtful: [],
	versionId: id
});

function problemsWithNumber({ paper, channel }: Pick<Entry, 'paper' | 'channel'>) {
	if (!paper && channel === 'paper')
		return [{ field: '_paper', message: 'Vul het nummer in dat onder aan het papier staat.' }];
	if (paper && !isPaperNumber(paper))
		return [{ field: '_paper', message: 'Het nummer van een papier heeft alleen letters en cijfers, zoals 27.' }];
	return [];
}

const alreadyThere = (paper: string) =>
	`Papier ${paper} is al ingevoerd. Kijk het nummer na. Wilt u het verbeteren of nakijken? Zoek het op bij “Alle papieren”.`;
