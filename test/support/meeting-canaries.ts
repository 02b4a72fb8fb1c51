import { findPreparedDay, openDay, prepareDay } from '#lib/meetings/day/days.server.ts';
import { writeNote } from '#lib/meetings/day/notes.server.ts';
import { addStatement } from '#lib/meetings/day/statements.server.ts';
import { addTables, listTables } from '#lib/meetings/day/tables.server.ts';
import { createMeeting, publishMeeting } from '#lib/meetings/meetings.server.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { desk, example, newWord, type Plant, who } from './canary.ts';

/** What a table wrote and nobody looked at, a stelling that waits, and the codes with which one comes in. */
export async function plantMeetingDay(plant: Plant) {
	const eva = await who('eva@voorbeeld.example');
	const { id: consultationId } = await findConsultation(example.slug, eva);
	const [note, statement] = [newWord(), newWord()];
	const meeting = await createMeeting(eva, {
		...{ onceKey: newOnceKey(), consultationId, title: `Avond ${newOnceKey()}`, place: 'De hal' },
		...{ heldOn: '2026-03-01', attendance: 9, minutes: '' }
	});
	await publishMeeting(eva, meeting.id);
	await prepareDay(eva, meeting.id);
	await addTables(eva, meeting.id, ['Tafel 1']);
	await addStatement(eva, meeting.id, { onceKey: newOnceKey(), text: `Er komt een ${statement}.` });
	await openDay(eva, meeting.id);
	const [table] = await listTables(meeting.id);
	await writeNote(table!.code, { onceKey: newOnceKey(), text: `Iemand noemt ${note}.`, voices: 2 });

	const { code, screenCode } = await findPreparedDay(meeting.id);
	const day = `${desk}/bijeenkomsten/${meeting.slug}/dag`;
	const secret = (what: string, word: string, at: string, hidden: string[] = []) =>
		plant({ what, word, may: ['editor'], at: { editor: at }, hidden });
	secret('een aantekening van een tafel', note, `${day}/aantekeningen`, [`${day}/aantekeningen`]);
	secret('een stelling die wacht', statement, `${day}/stellingen`, [day, `${day}/stellingen`]);
	secret('de code van een zaal', code, day);
	secret('de code van een tafel', table!.code, `${day}/tafels`, [`${day}/tafels`]);
	secret('de sleutel van een scherm', screenCode, day, [`/bijeenkomsten/${meeting.slug}/scherm`]);
}
