import { at } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { people } from '#lib/people/tables.ts';
import { changeSetting, readSettings } from '#lib/settings/settings.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { addAgendas } from './agendas.ts';
import { addAgreements } from './agreements.ts';
import { addAnswering } from './answering.ts';
import { forgetMails } from './board.ts';
import { addChain } from './chain.ts';
import { addConsultations } from './consultations.ts';
import { addAdvices, addOpenAdvice } from './councils.ts';
import { addEarlyConcept } from './early-concept.ts';
import { addInitiatives } from './initiatives.ts';
import { addLetters } from './letters.ts';
import { addMeetingDays } from './meeting-day.ts';
import { addMeetings } from './meetings.ts';
import { addNeighbourhoods } from './neighbourhoods.ts';
import { addOutlines } from './outlines.ts';
import { addPeople, giveWijkRoles } from './people.ts';
import { addPolls } from './polls.ts';
import { addQuestionnaires } from './questionnaires.ts';
import { addSchoolTree } from './school-tree.ts';
import { addWishes } from './wishes.ts';
import { addWords } from './words.ts';
import { daysAgo, type World } from './world.ts';

/**
 * The municipality of Lindewaard, when the database is empty. It lives through its two years with the verbs of the
 * platform itself, so that each rule holds for it too. All of it is there, or nothing.
 */
export async function loadExampleWhenEmpty() {
	if ((await readSettings()).example) return;
	if ((await db.$count(people)) || (await db.$count(consultations))) return;
	await transaction(loadExample);
}

export async function loadExample(): Promise<World> {
	await changeSetting('municipality', {
		name: 'Gemeente Lindewaard',
		email: 'samen@lindewaard.example',
		phone: '14 0999',
		address: 'Lindeplein 1, Lindewaard'
	});
	await changeSetting('example', 'loaded');

	const world = await at(daysAgo(800), async () => {
		const people = await addPeople();
		await addWords({ people });
		const neighbourhoods = await addNeighbourhoods({ people });
		await addOutlines({ people, neighbourhoods });
		await giveWijkRoles({ people, neighbourhoods });
		return { people, neighbourhoods };
	});
	const whole: World = { ...world, ...(await addConsultations(world)), said: [] };
	await addQuestionnaires(whole);
	await addWishes(whole);
	await addSchoolTree(whole);
	await addAgendas(whole);
	await addPolls(whole);
	await addInitiatives(whole);
	await addAgreements(whole);
	await addMeetings(whole);
	await addMeetingDays(whole);
	await addLetters(whole);
	await addAdvices(whole);
	await addOpenAdvice(whole, await addEarlyConcept(whole));
	await addChain(whole);
	await addAnswering(whole);
	await forgetMails(whole);
	return whole;
}
