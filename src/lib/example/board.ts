import { at } from '#lib/clock.ts';
import { removeMailsTo } from '#lib/mail/outbox.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { inviteMember } from '#lib/remarks/members.server.ts';
import { openRound } from '#lib/remarks/opening.server.ts';
import { answerQuestion, askQuestion } from '#lib/remarks/questions.server.ts';
import { remarkInRound } from '#lib/remarks/remarks.server.ts';
import { boardQuestions, boardRemarks } from './early-texts.ts';
import { dayAgo, daysAgo, type PersonKey, type World } from './world.ts';

const members: [by: PersonKey, group: string][] = [
	['organisation', 'Welzijn Lindewaard'],
	['councillor1', 'Samen Sociaal'],
	['councillor4', 'Groen Lindewaard']
];

/** A klankbordgroep that is under way: two parties and an organisation read along. */
export async function addBoard(world: World, versionId: string, ids: string[]) {
	const { people, running } = world;
	const given = { kind: 'sounding_board', mode: 'members', closesOn: dayAgo(-12) } as const;
	const { id: roundId } = await at(daysAgo(6), () => openRound(people.editor, versionId, given));
	for (const [by, group] of members) {
		const { name, email } = people[by];
		const member = { onceKey: newOnceKey(), name, email, group };
		await at(daysAgo(6), () => inviteMember(people.editor, running.id, roundId, member));
	}
	await addWords(world, roundId, ids);
}

async function addWords({ people, running }: World, roundId: string, ids: string[]) {
	for (const [i, { by, paragraph, ...words }] of boardRemarks.entries()) {
		const remark = { ...words, onceKey: newOnceKey(), roundId, paragraphId: ids[paragraph]! };
		await at(daysAgo(5 - (i % 4)), () => remarkInRound(people[by], remark));
	}
	for (const { by, paragraph, text, answer } of boardQuestions) {
		const paragraphId = paragraph === undefined ? undefined : ids[paragraph];
		const question = { onceKey: newOnceKey(), roundId, paragraphId, text };
		const id = await at(daysAgo(4), () => askQuestion(people[by], question));
		const place = { consultationId: running.id, roundId };
		if (answer) await at(daysAgo(3), () => answerQuestion(people.editor, place, { id, answer }));
	}
}

/** Nobody gets a mail of what happened in the example before it was there. */
export async function forgetMails({ people }: Pick<World, 'people'>) {
	for (const { email } of Object.values(people)) await removeMailsTo(email);
}
