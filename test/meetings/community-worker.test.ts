import { expect, test } from 'vitest';
import { readMinutes } from '#lib/chain/minutes.server.ts';
import { changeConsultation } from '#lib/consultations/consultations.server.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { announceMeeting, cancelMeeting, moveMeeting, noteAttendance } from '#lib/meetings/announcing.server.ts';
import { bringNote, bringNotes, bringStatement, leaveOut } from '#lib/meetings/day/bringing.server.ts';
import {
	closeDay,
	findPreparedDay,
	openDay,
	prepareDay,
	showLive,
	showResults
} from '#lib/meetings/day/days.server.ts';
import {
	addFlipChart,
	listFlipCharts,
	publishFlipChart,
	readFlipChart,
	removeFlipChart
} from '#lib/meetings/day/flip-charts.server.ts';
import { writeNote } from '#lib/meetings/day/notes.server.ts';
import { readScreen } from '#lib/meetings/day/screen.server.ts';
import {
	addStatement,
	changeStatement,
	closeStatement,
	moveStatementUp,
	openStatement,
	removeStatement
} from '#lib/meetings/day/statements.server.ts';
import { printTableCards } from '#lib/meetings/day/table-cards.server.ts';
import { addTables, listTables, removeTable, renameTable } from '#lib/meetings/day/tables.server.ts';
import { countCards, HALL } from '#lib/meetings/day/tallies.server.ts';
import { changeMeeting, createMeeting, publishMeeting } from '#lib/meetings/meetings.server.ts';
import { bringIn } from '#lib/meetings/minutes/bringing.server.ts';
import { leaveCorrection, listCorrections, takeCorrection } from '#lib/meetings/minutes/corrections.server.ts';
import {
	changeMarks,
	listMarks,
	markLines,
	markSelected,
	markWords,
	removeMark
} from '#lib/meetings/minutes/marks.server.ts';
import { bringMarks, correctMinutes, publishMinutes } from '#lib/meetings/minutes/publishing.server.ts';
import { openReading, sendCorrections } from '#lib/meetings/minutes/readings.server.ts';
import { minutesReadings } from '#lib/meetings/minutes/tables.ts';
import { writeMinutes } from '#lib/meetings/minutes/writing.server.ts';
import { findMeeting, findMeetingById, findMeetingOf, listMeetingsOf } from '#lib/meetings/reading.server.ts';
import { signUp } from '#lib/meetings/signing-up.server.ts';
import { findTalk, keepTalk, listTalks } from '#lib/meetings/talks/talks.server.ts';
import type { TalkInput } from '#lib/meetings/talks/talk.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { makePhoto } from '#test/uploads/made.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { announcement, coming, dayAhead } from '#test/support/meetings.ts';
import { join } from '#test/support/people.ts';

const wijk = (by: Person, name: string) => addNeighbourhood(by, { name, description: '', population: 0 });

/** An opbouwwerker of the wijk Noord, and who may not do there what they do. */
async function begin() {
	const bea = await join('Bea', 'administrator');
	const [noord, zuid] = [await wijk(bea, 'Noord'), await wijk(bea, 'Zuid')];
	const eva = await join('Eva', 'editor');
	const yara = await join('Yara', ['community_worker', noord.id]);
	const strangers = [
		await join('Zoe', ['community_worker', zuid.id]),
		await join('Sanne', ['platform_chair', noord.id]),
		await join('Mo', 'moderator'),
		bea
	];
	return { noord, zuid, eva, yara, strangers, consultation: await newConsultation(eva) };
}

type World = Awaited<ReturnType<typeof begin>>;

/** The same for each stranger as when there is nothing; the opbouwwerker does it. */
const onlyBy =
	({ yara, strangers }: World) =>
	async <T>(what: string, work: (by: Person) => Promise<T>) => {
		for (const stranger of strangers)
			await expect(work(stranger), `${what} by ${stranger.name}`).rejects.toMatchObject({ status: 404 });
		return work(yara);
	};

const meetingIn = (wijkId: string | undefined, change = {}) => ({
	...{ title: 'Avond in Noord', place: 'De hal', heldOn: dayAhead(20), attendance: 0, neighbourhoodId: wijkId },
	...{ beginTime: '19:30', endTime: '21:30', ...change }
});

test('an opbouwwerker makes, announces, moves and calls off a meeting of their own wijk, and nobody of another', async () => {
	const world = await begin();
	const only = onlyBy(world);
	const { noord, consultation } = world;
	const input = { ...meetingIn(noord.id), consultationId: consultation.id };
	const { id } = await only('making', (by) => createMeeting(by, { ...input, onceKey: newOnceKey() }));
	await only('changing', (by) => changeMeeting(by, id, { ...meetingIn(noord.id), title: 'Avond voor Noord' }));
	await only('announcing', (by) => announceMeeting(by, id, announcement));
	await only('publishing', (by) => publishMeeting(by, id));
	await only('signing up for who called', (by) => signUp(id, { ...coming(), by }));
	const to = { place: 'De school', heldOn: dayAhead(21), beginTime: '19:30', endTime: '21:30', reason: 'De hal lekt.' };
	await only('moving', (by) => moveMeeting(by, id, to));
	await only('calling off', (by) => cancelMeeting(by, id, 'Er is storm.'));
	expect(await findMeetingById(id)).toMatchObject({ title: 'Avond voor Noord', moveReason: 'Er is storm.' });
});

test('an opbouwwerker makes no meeting for another wijk or for none, and gives none away', async () => {
	const { yara, eva, noord, zuid, consultation } = await begin();
	const make = (by: Person, wijkId?: string) =>
		createMeeting(by, { ...meetingIn(wijkId), consultationId: consultation.id, onceKey: newOnceKey() });
	await expect(make(yara, zuid.id)).rejects.toMatchObject({ status: 404 });
	await expect(make(yara)).rejects.toMatchObject({ status: 404 });
	const [own, everywhere] = [await make(yara, noord.id), await make(eva)];
	await expect(changeMeeting(yara, own.id, meetingIn(zuid.id))).rejects.toMatchObject({ status: 404 });
	await expect(changeMeeting(yara, everywhere.id, meetingIn(noord.id))).rejects.toMatchObject({ status: 404 });
	expect((await listMeetingsOf(yara, consultation.id)).map(({ id }) => id)).toEqual([own.id]);
	expect(await listMeetingsOf(eva, consultation.id)).toHaveLength(2);
	await expect(findMeetingOf(yara, consultation.id, everywhere.slug)).rejects.toMatchObject({ status: 404 });
	await expect(findMeeting(everywhere.slug, yara)).rejects.toMatchObject({ status: 404 });
	expect(await findMeeting(own.slug, yara)).toMatchObject({ id: own.id });
});

test('what the redactie still prepares, and what is finished, is not the opbouwwerker’s', async () => {
	const { yara, eva, noord } = await begin();
	const draft = await newConsultation(eva, { title: 'Nog een plan', status: 'draft' });
	const make = (by: Person) =>
		createMeeting(by, { ...meetingIn(noord.id), consultationId: draft.id, onceKey: newOnceKey() });
	await expect(make(yara)).rejects.toMatchObject({ status: 404 });
	const meeting = await make(eva);
	await expect(publishMeeting(yara, meeting.id)).rejects.toMatchObject({ status: 404 });
	await expect(findMeeting(meeting.slug, yara)).rejects.toMatchObject({ status: 404 });
	await changeConsultation(eva, draft.id, { ...draft, status: 'finished' }, []);
	await expect(make(yara)).rejects.toMatchObject({ status: 409 });
});

test('an opbouwwerker runs the day of a meeting in their own wijk, and nobody of another', async () => {
	const world = await begin();
	const only = onlyBy(world);
	const { yara, strangers, noord, consultation } = world;
	const { id, slug, title } = await createMeeting(yara, {
		...{ ...meetingIn(noord.id, { heldOn: '2026-03-01', attendance: 9 }), onceKey: newOnceKey() },
		consultationId: consultation.id
	});
	await publishMeeting(yara, id);
	await only('preparing', (by) => prepareDay(by, id));
	await only('adding tables', (by) => addTables(by, id, ['Tafel 1', 'Tafel 2']));
	const [first, second] = await listTables(id);
	await only('naming a table', (by) => renameTable(by, id, first!.id, 'Tafel bij het raam'));
	await only('removing a table', (by) => removeTable(by, id, second!.id));
	await only('printing the cards', (by) => printTableCards(by, { id, title }, 'https://samen.example'));
	const add = (text: string) =>
		only('adding a stelling', (by) => addStatement(by, id, { onceKey: newOnceKey(), text }));
	const [statement, other] = [await add('De hal blijft open.'), await add('De hal gaat dicht.')];
	await only('changing a stelling', (by) => changeStatement(by, id, other, 'De hal gaat eerder dicht.'));
	await only('moving a stelling', (by) => moveStatementUp(by, id, other));
	await only('removing a stelling', (by) => removeStatement(by, id, other));
	await only('opening the hall', (by) => openDay(by, id));
	await only('showing live', (by) => showLive(by, id, true));
	await only('the screen without its key', (by) => readScreen(slug, '', by));
	expect((await readScreen(slug, (await findPreparedDay(id)).screenCode, undefined)).title).toBe(title);
	await only('letting vote', (by) => openStatement(by, id, statement));
	await only('closing the vote', (by) => closeStatement(by, id, statement));
	await only('counting cards', (by) => countCards(by, id, statement, HALL, { agree: 7, disagree: 0, unsure: 0 }));
	const note = (text: string) => writeNote(first!.code, { onceKey: newOnceKey(), text, voices: 2 });
	const [bus, bench] = [await note('De bus.'), await note('De bank.')];
	const photo = { file: { name: 'flap.jpg', bytes: await makePhoto(), isTooLarge: false }, alt: 'Een flap-over.' };
	await only('adding a photo', (by) => addFlipChart(by, id, first!.id, photo));
	const [chart] = await listFlipCharts(id);
	await only('seeing a photo', (by) => readFlipChart(slug, chart!.id, by, 'thumbnail'));
	await only('showing a photo', (by) => publishFlipChart(by, id, chart!.id, true));
	await only('removing a photo', (by) => removeFlipChart(by, id, chart!.id));
	await only('leaving a note out', (by) => leaveOut(by, id, bench, 'Dubbel.'));
	await only('bringing a note', (by) => bringNote(by, id, bus, { text: 'De bus.', voices: 2 }));
	await only('bringing a table', (by) => bringNotes(by, id, first!.id));
	await only('bringing a stelling', (by) => bringStatement(by, id, statement));
	await only('closing the hall', (by) => closeDay(by, id));
	await only('showing the results', (by) => showResults(by, id));
	await only('counting people', (by) => noteAttendance(by, id, 11));
	expect(strangers).toHaveLength(4);
});

const minutes = 'De bus rijdt te weinig.\n\nEr is geen bank.\n\nDe markt is weg.';

test('an opbouwwerker writes, marks, sends and publishes minutes of their own wijk, and nobody of another', async () => {
	const world = await begin();
	const only = onlyBy(world);
	const { yara, noord, consultation } = world;
	const meeting = await createMeeting(yara, {
		...{ ...meetingIn(noord.id, { heldOn: '2026-03-01', attendance: 9 }), onceKey: newOnceKey() },
		consultationId: consultation.id
	});
	const { id, slug } = meeting;
	await only('writing', (by) => writeMinutes(by, id, minutes));
	await only('marking words', (by) => markWords(by, id, [{ start: 0, end: 6 }]));
	const [mark] = await listMarks(id);
	await only('telling who said it', (by) => changeMarks(by, id, [{ id: mark!.id, tableName: 'Tafel 1', voices: 4 }]));
	await only('taking a mark away', (by) => removeMark(by, id, mark!.id));
	await only('marking what was selected', (by) => markSelected(by, id, { words: 'Er is geen bank.' }));
	const start = minutes.indexOf('De markt');
	await only('marking lines', (by) => markLines(by, id, { ranges: [{ start, end: minutes.length }], joins: [] }));
	const { code } = await only('sending it', (by) => openReading(by, id, { days: 3, addresses: [] }));
	const said = { onceKey: newOnceKey(), basedOn: sealOf(minutes), part: ['Eén bus.', '', ''], missing: 'Het regende.' };
	await sendCorrections(slug, code, said);
	const [one, lacking] = await listCorrections(id);
	const outcome = { basedOn: sealOf(minutes), words: 'De bus rijdt één keer.', reason: 'Dat klopt.' };
	await only('taking over', (by) => takeCorrection(by, id, { id: one!.id, ...outcome }));
	await only('leaving', (by) => leaveCorrection(by, id, { id: lacking!.id, reason: 'Dat was gisteren.' }));
	await db.update(minutesReadings).set({ dueOn: '2026-03-04' });
	const text = async (by?: Person) => JSON.stringify((await readMinutes(await findMeeting(slug, yara), by)).blocks);
	expect(await text(yara)).toContain('geen bank');
	for (const by of [undefined, ...world.strangers]) expect(await text(by)).not.toContain('geen bank');
	await only('publishing', (by) => publishMinutes(by, id));
	await only('bringing in what was marked since', (by) => bringMarks(by, id));
	await only('bringing in', (by) => bringIn(by, id, [{ text: 'Nog iets.' }]));
	await only('correcting', (by) => correctMinutes(by, id, 'Het waren er tien.'));
});

test('an opbouwwerker keeps talks of their own wijk, and sees no other', async () => {
	const world = await begin();
	const { yara, eva, noord, zuid, consultation } = world;
	const talk = (wijkId?: string): TalkInput & { onceKey: string; consultationId: string } => ({
		...{ kind: 'kitchen_table', heldOn: '2026-03-01', attendance: 2, way: 'home', agreed: true, mayQuote: true },
		...{ minutes: 'Ik kom de trap niet af.', onceKey: newOnceKey(), consultationId: consultation.id },
		neighbourhoodId: wijkId
	});
	const own = await onlyBy(world)('keeping a talk', (by) => keepTalk(by, talk(noord.id)));
	await expect(keepTalk(yara, talk(zuid.id))).rejects.toMatchObject({ status: 404 });
	await expect(keepTalk(yara, talk())).rejects.toMatchObject({ status: 404 });
	const other = await keepTalk(eva, talk(zuid.id));
	expect((await listTalks(yara, consultation.id)).map(({ id }) => id)).toEqual([own]);
	expect(await listTalks(eva, consultation.id)).toHaveLength(2);
	await expect(findTalk(yara, consultation.id, other)).rejects.toMatchObject({ status: 404 });
	expect(await findTalk(yara, consultation.id, own)).toMatchObject({ id: own });
});

test('who loses the role, or has it in another wijk too, may at the next question what they may then', async () => {
	const { eva, noord, zuid, consultation } = await begin();
	const make = (by: Person, wijkId: string) =>
		createMeeting(by, { ...meetingIn(wijkId), consultationId: consultation.id, onceKey: newOnceKey() });
	const both = await join('Yara', ['community_worker', zuid.id]);
	await make(both, noord.id);
	await make(both, zuid.id);
	await expect(make({ ...both, roles: [] }, noord.id)).rejects.toMatchObject({ status: 404 });
	await expect(make({ ...both, roles: [{ role: 'community_worker', scopeId: '' }] }, '')).rejects.toMatchObject({
		status: 404
	});
	expect(await listMeetingsOf(eva, consultation.id)).toHaveLength(2);
});
