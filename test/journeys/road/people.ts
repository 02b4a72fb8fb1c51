import { expect } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

// Who walks the road from concept to adopted, and where it goes.

const platform = await startPlatform();
export const address = '/beleid/rond-de-vijver';
export const base = '/beheer/trajecten/samen-rond-de-vijver';
export const traject = '/trajecten/samen-rond-de-vijver';
export const report = '/reactienota/samen-rond-de-vijver';
export const desk = `${base}/beleid/rond-de-vijver`;

const seen = new Map<string, Visitor>();
/** Somebody of the example who stays signed in; without a name somebody from the street. */
export async function as(name?: string) {
	const known = name && seen.get(name);
	if (known) return known;
	const visitor = new Visitor(platform);
	if (name) {
		await visitor.signIn(`${name}@voorbeeld.example`);
		seen.set(name, visitor);
	}
	return visitor;
}

/** Each of them gets, word for word, what one gets at such an address of something that was never there. */
export async function nobodySees(paths: string[], ...names: (string | undefined)[]) {
	for (const name of names) {
		const who = await as(name);
		for (const path of paths) {
			const missing = (await who.visit(path.replace(/rond-de-vijver|[0-9a-f-]{36}/g, 'bestaat-niet'))).text;
			await who.visit(path);
			expect([who.status, who.text], `${name} ${path}`).toEqual([404, missing]);
		}
	}
}

/** What one gets on handing in, and where the round is. */
export const told = { desk: '', lamps: '', question: '', round: '' };
export const codeOn = ({ text }: Visitor) => /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}/.exec(text)![0];

const ended = { 'Wat is deze versie, in een paar zinnen?': 'Dit willen wij rond de vijver.' };
export const asConcept = { 'Als concept': true, ...ended };
export const asPublished = { 'Als gepubliceerde versie': true, ...ended };

export async function freeze(fields: Record<string, string | boolean>) {
	const eva = await as('eva');
	await eva.visit(`${desk}/vastleggen`);
	return eva.press('Leg deze versie vast', fields);
}

export async function add(writer: Visitor, at: string, text: string, reason?: string) {
	await writer.visit(`${at}/nieuw`);
	await writer.press('Voeg toe', { 'De tekst': text });
	if (!reason) return;
	await writer.press('Voeg toe als toevoeging van de gemeente', { 'Waarom voegt de gemeente dit toe?': reason });
}

/** Follows the link to the reason of the paragraph that begins like this. */
export async function explain(words: string, fields: Record<string, string | boolean>) {
	const eva = await as('eva');
	await eva.visit(desk);
	await eva.follow(`Reden van ${words}`);
	return eva.press('Bewaar de reden', fields);
}
