import { at, now } from '#lib/clock.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { askForMoney, challenge } from '#lib/initiatives/asking.server.ts';
import { answerCheckUp, findOpenCheckUp, judgeStory, replyToCheckUp } from '#lib/initiatives/check-ups.server.ts';
import { decide } from '#lib/initiatives/deciding.server.ts';
import { findByCode } from '#lib/initiatives/finding.server.ts';
import { findFund, makeFund, setFundYear } from '#lib/initiatives/funds.server.ts';
import { ownerOf } from '#lib/initiatives/photos.server.ts';
import { answerBack, askBack, findOpenQuestion } from '#lib/initiatives/questions.server.ts';
import { watchInitiatives } from '#lib/initiatives/watching.server.ts';
import { withdrawInitiative } from '#lib/initiatives/withdrawing.server.ts';
import { removeMailsTo } from '#lib/mail/outbox.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { uploadBytes, uploads } from '#lib/uploads/tables.ts';
import { garden } from './garden-picture.ts';
import { asked, photoOfGarden, type ExampleInitiative } from './initiative-texts.ts';
import { daysAgo, type World } from './world.ts';

/** Two funds and what inwoners asked of them, in every state; and two tasks that inwoners want to take over. */
export async function addInitiatives(world: World) {
	const funds = await addFunds(world);
	for (const one of asked) await addInitiative(world, funds, one);
}

async function addFunds({ people: { administrator }, neighbourhoods }: World) {
	const molenveld = neighbourhoods.find(({ slug }) => slug === 'molenveld')!.id;
	const [town, wijk] = await at(daysAgo(780), async () => [
		await makeFund(administrator, {
			...{ onceKey: newOnceKey(), name: 'Buurtfonds Lindewaard', maximum: 2500, weeks: 8, total: 12000 },
			purpose: 'Voor een plan waar uw buurt beter van wordt. Met dit geld kunt u beginnen.',
			rule: 'U doet het samen met anderen.\nHet is voor iedereen in de buurt open.\nU begint binnen een jaar.\nEten en drinken mag, maar is niet het hele plan.\nLoon, reizen en dingen voor uzelf betalen wij niet.',
			...{ neighbourhoodId: undefined, opensOn: '', closesOn: '' }
		}),
		await makeFund(administrator, {
			...{ onceKey: newOnceKey(), name: 'Wijkfonds Molenveld', maximum: 750, weeks: 6, total: 3000 },
			purpose: 'Voor kleine plannen in Molenveld. Het wijkplatform denkt mee.',
			rule: 'Het is in Molenveld.\nMinstens drie buren doen mee.\nIedereen uit de wijk kan meedoen.\nWat u koopt, blijft van de wijk.',
			...{ neighbourhoodId: molenveld, opensOn: '', closesOn: '' }
		})
	]);
	const first = daysAgo(780).getUTCFullYear();
	for (let year = first; year <= now().getUTCFullYear() + 1; year++) {
		await at(daysAgo(780), () => setFundYear(administrator, town!, { year, total: 12000 }));
		await at(daysAgo(780), () => setFundYear(administrator, wijk!, { year, total: 3000 }));
	}
	return { town: town!, wijk: wijk! };
}

async function addInitiative(world: World, funds: Record<'town' | 'wijk', string>, one: ExampleInitiative) {
	const { editor } = world.people;
	const onceKey = newOnceKey();
	const email = `${one.name.toLowerCase()}@lindewaard.example`;
	const code = await at(daysAgo(one.asked), () => ask(world, funds, one, { onceKey, email }));
	const { id } = await findByCode(code);
	const { question, decision, checkUp, withdrawn } = one;
	if (question) {
		await at(daysAgo(question.days), () => askBack(editor, id, { onceKey: newOnceKey(), text: question.text }));
		const open = await findOpenQuestion(id);
		if (question.answer)
			await at(daysAgo(question.days - 3), () =>
				answerBack(code, secretOf(onceKey), { id: open!.id, answer: question.answer! })
			);
	}
	if (decision) {
		const words = { amount: undefined, conditions: '', ...decision, onceKey: newOnceKey() };
		await at(daysAgo(decision.days), () => decide(editor, id, words));
	}
	if (checkUp) await addCheckUp(world, { id, code, secret: secretOf(onceKey) }, checkUp);
	if (withdrawn) await at(daysAgo(withdrawn.days), () => withdrawInitiative(code, secretOf(onceKey)));
	await removeMailsTo(email);
}

function ask(
	{ neighbourhoods }: World,
	funds: Record<'town' | 'wijk', string>,
	one: ExampleInitiative,
	{ onceKey, email }: { onceKey: string; email: string }
) {
	const { publicName = '', showRefused = false, title, plan, withWhom, needs, name } = one;
	const neighbourhoodId = neighbourhoods.find(({ slug }) => slug === one.wijk)?.id;
	const words = { onceKey, title, plan, withWhom, needs, neighbourhoodId };
	const given = { ...words, name, email, phone: '', publicName, showRefused };
	const { forWhom = '', period = '', amount = 0, why = '', agendaItem = '', fund } = one;
	if (!fund) return challenge({ ...given, why, agendaItem });
	return findFund(funds[fund]).then((of) => askForMoney(of, { ...given, forWhom, period, amount }));
}

type Plan = { id: string; code: string; secret: string };

async function addCheckUp(
	world: World,
	{ id, code, secret }: Plan,
	checkUp: NonNullable<ExampleInitiative['checkUp']>
) {
	const { editor } = world.people;
	await at(daysAgo(checkUp.days), watchInitiatives);
	const { answer, reply } = checkUp;
	const open = await findOpenCheckUp(id);
	if (!answer || !open) return;
	const photo = await addPhoto(id);
	await at(daysAgo(answer.days), () =>
		answerCheckUp(code, secret, { description: photoOfGarden, ...answer, onceKey: newOnceKey() }, photo)
	);
	const act = { id: open.id, act: 'public' as const, reason: '' };
	await at(daysAgo(answer.days - 1), () => judgeStory(editor, id, act));
	if (reply) await at(daysAgo(reply.days), () => replyToCheckUp(editor, id, { id: open.id, reply: reply.text }));
}

/** Made before: reading photos starts too slowly for who tries the platform for the first time. */
async function addPhoto(initiativeId: string) {
	const { width, height, whole, thumbnail } = garden;
	const picture = { id: newId(), name: 'moestuin.webp', width, height, description: photoOfGarden };
	await db.insert(uploads).values({
		...{ ...picture, kind: 'webp', size: whole.length, ownerHash: ownerOf(initiativeId), place: 'apk' },
		...{ hash: picture.id, createdAt: now(), changedAt: now(), keptAt: now() }
	});
	await db.insert(uploadBytes).values({ uploadId: picture.id, thumbnail, bytes: whole });
	return picture.id;
}
