import { askForMoney } from '#lib/initiatives/asking.server.ts';
import { decide } from '#lib/initiatives/deciding.server.ts';
import { findByCode } from '#lib/initiatives/finding.server.ts';
import { findFund } from '#lib/initiatives/funds.server.ts';
import { askBack } from '#lib/initiatives/questions.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { newWord, type Plant, who } from './canary.ts';

/** What is between the redactie and who asked: before the decision all of it, after a yes what the form says so of. */
export async function plantInitiatives(plant: Plant) {
	const eva = await who('eva@voorbeeld.example');
	const fund = await findFund('buurtfonds-lindewaard');
	await waiting();
	await decided('refused');
	await decided('granted');

	async function waiting() {
		const { id, title, text, name } = await ask();
		const question = newWord();
		await askBack(eva, id, { onceKey: newOnceKey(), text: `Wie betaalt ${question}?` });
		const at = { editor: `/beheer/initiatieven/${id}` };
		plant({ what: 'een aanvraag', word: title, may: ['editor'], at, hidden: [`/initiatieven/${id}`] });
		plant({ what: 'de tekst van een aanvraag', word: text, may: ['editor'], at });
		plant({ what: 'wie iets vroeg', word: name, may: ['editor'], at });
		plant({ what: 'een vraag over een aanvraag', word: question, may: ['editor'], at });
	}

	async function decided(outcome: 'refused' | 'granted') {
		const { id, title, name, needs } = await ask();
		const words = { amount: undefined, conditions: '', reason: 'Wij keken naar de regel van het fonds.' };
		await decide(eva, id, { ...words, onceKey: newOnceKey(), outcome });
		const at = { editor: `/beheer/initiatieven/${id}` };
		if (outcome === 'refused')
			plant({ what: 'een stille nee', word: title, may: ['editor'], at, hidden: [`/initiatieven/${id}`] });
		plant({ what: `wie iets vroeg: ${outcome}`, word: name, may: ['editor'], at });
		plant({ what: `waarvoor geld is: ${outcome}`, word: needs, may: ['editor'], at });
	}

	async function ask() {
		const [title, text, name, needs] = [newWord(), newWord(), newWord(), newWord()];
		const code = await askForMoney(fund, {
			...{ onceKey: newOnceKey(), title: `Plan ${title}`, plan: `Wij maken ${text}.`, forWhom: 'Iedereen' },
			...{ withWhom: '', neighbourhoodId: undefined, period: 'In mei', amount: 100, needs: `Hout: ${needs}` },
			...{ name, email: 'wie-vroeg@voorbeeld.nl', phone: '', publicName: '', showRefused: false }
		});
		return { id: (await findByCode(code)).id, title, text, name, needs };
	}
}
