import { SaxesParser } from 'saxes';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { sendNews } from '#lib/chain/news/digest.server.ts';
import { readNewsFeed, readNewsPage } from '#lib/chain/news/news-page.server.ts';
import { readStop, stopMails } from '#lib/chain/stopping.server.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { contacts } from '#lib/contributions/tables.ts';
import { removeAccount } from '#lib/contributions/accounts.server.ts';
import { placeAdvice, submitAdvice } from '#lib/councils/signing.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { db } from '#lib/storage/index.ts';
import {
	changePace,
	confirmSubscription,
	removeUnconfirmed,
	subscribe,
	type Subscription
} from '#lib/subscriptions/subscriptions.server.ts';
import { subscriptions } from '#lib/subscriptions/tables.ts';
import { say, write } from '#test/support/chain.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { begin, give } from '#test/support/replies.ts';
import { point, start } from '../councils/support.ts';

const slug = 'samen-leven';
const origin = 'https://samen.example';
const day = (days: number) => new Date(Date.parse('2031-01-01T10:00Z') + days * 24 * 3600_000);
const ask = (email = 'anna@example.org', pace: Subscription['pace'] = 'weekly') =>
	subscribe({ slug, email, pace }, origin);
const all = () => db.select().from(subscriptions).orderBy(subscriptions.email);
const news = async () => (await db.select().from(mails)).filter(({ subjectKey }) => subjectKey.startsWith('news:'));

async function follow(email?: string, pace?: Subscription['pace']) {
	await ask(email, pace);
	const asked = (await all()).find((one) => one.email === (email ?? 'anna@example.org'))!;
	await confirmSubscription(slug, asked.key);
	return asked;
}

test('there comes no news before somebody shows that the address is theirs', async () => {
	const { eva, consultationId } = await at(day(0), () => begin());
	await at(day(0), () => ask());
	await at(day(1), async () => give(eva, { contributionId: (await say(consultationId, 'Meer bankjes')).id }));
	await at(day(10), () => sendNews(origin));
	expect(await news()).toEqual([]);
	expect(only(await db.select().from(mails)).text).toContain(`${origin}/trajecten/${slug}/nieuws/`);
	await at(day(2), removeUnconfirmed);
	expect(await all()).toHaveLength(1);
	await at(day(4), removeUnconfirmed);
	expect(await all()).toEqual([]);
});

test('there is a mail once a week at most, and none without news', async () => {
	const { eva, consultationId } = await at(day(0), () => begin());
	await at(day(0), () => follow());
	const answer = async () => give(eva, { contributionId: (await say(consultationId, 'Meer bankjes')).id });
	await at(day(8), () => sendNews(origin));
	expect(await news()).toEqual([]);
	await at(day(9), answer);
	await at(day(9.1), () => Promise.all([sendNews(origin), sendNews(origin)]));
	await at(day(10), answer);
	await at(day(11), () => sendNews(origin));
	expect(await news()).toHaveLength(1);
	await at(day(17), () => sendNews(origin));
	expect(await news()).toHaveLength(2);
	expect((await news())[0]).toMatchObject({
		recipient: 'anna@example.org',
		stopUrl: expect.stringContaining('/afmelden/')
	});
});

test('who wants few mails hears of large steps only', async () => {
	const { eva, consultationId } = await at(day(0), () => begin());
	await at(day(0), () => follow('anna@example.org', 'steps'));
	await at(day(2), async () => give(eva, { contributionId: (await say(consultationId, 'Meer bankjes')).id }));
	await at(day(10), () => sendNews(origin));
	expect(await news()).toEqual([]);
	await at(day(11), () => write(consultationId, [{ status: 'published', texts: { a: 'Er komen bankjes.' } }]));
	await at(day(11.1), () => sendNews(origin));
	expect(only(await news()).text).toContain('Nieuwe tekst');
	const { key } = only(await all());
	await changePace(slug, key, 'weekly');
	expect(only(await all()).pace).toBe('weekly');
});

test('when the consultation is over there is a last mail, and all addresses go', async () => {
	const { consultationId } = await at(day(0), () => begin());
	await at(day(0), () => follow());
	await at(day(1), () => write(consultationId, [{ status: 'adopted', texts: { a: 'Er komen bankjes.' } }]));
	await db.update(consultations).set({ status: 'finished' }).where(eq(consultations.id, consultationId));
	await at(day(1.1), () => sendNews(origin));
	expect(await all()).toEqual([]);
	expect(only(await news())).toMatchObject({ stopUrl: '', text: expect.stringContaining('laatste mail') });
	await expect(ask()).rejects.toMatchObject({ status: 409 });
});

test('who stops hears nothing more, and the address goes at once', async () => {
	const { eva, consultationId } = await at(day(0), () => begin());
	const { key } = await at(day(0), () => follow());
	await at(day(8), async () => give(eva, { contributionId: (await say(consultationId, 'Meer bankjes')).id }));
	await at(day(9), () => sendNews(origin));
	expect(await readStop(key)).toMatchObject({ what: expect.stringContaining('Samen leven') });
	await stopMails(key);
	await stopMails(key);
	expect([await all(), await news()]).toEqual([[], []]);
	expect(await readStop(key)).toEqual({ what: undefined });
	await expect(stopMails('geen-sleutel')).rejects.toMatchObject({ status: 404 });
});

test('mails about an answer stop with one click too, for who has the key from the mail only', async () => {
	const { eva, consultationId } = await begin();
	const { id } = await say(consultationId, 'Meer bankjes', { email: 'anna@example.org' });
	await give(eva, { contributionId: id });
	const key = only(await db.select().from(mails))
		.stopUrl.split('/')
		.at(-1)!;
	await expect(stopMails(`${key.slice(0, -1)}_`)).rejects.toMatchObject({ status: 404 });
	await stopMails(key);
	expect([await db.select().from(contacts), await db.select().from(mails)]).toEqual([[], []]);
	await give(eva, { contributionId: id, reason: 'Toch niet.' });
	expect(await db.select().from(mails)).toEqual([]);
});

test('whose account is removed follows nothing any more', async () => {
	const { bea } = await begin();
	const fatima = await join('Fatima');
	await follow(fatima.email);
	await removeAccount(bea, fatima.id);
	expect(await all()).toEqual([]);
});

test('the feed is Atom, with ids that stay', async () => {
	const { eva, consultationId } = await begin();
	await write(consultationId, [{ status: 'published', texts: { a: 'Er komen bankjes.' } }], 'Plan & "tuin" <1>');
	await give(eva, { contributionId: (await say(consultationId, 'Meer bankjes')).id });
	const first = await readNewsFeed(slug, origin);
	const parser = new SaxesParser({ xmlns: true });
	const found: string[] = [];
	parser.on('opentag', ({ local, uri }) => found.push(uri === 'http://www.w3.org/2005/Atom' ? local : `? ${local}`));
	parser.write(first).close();
	expect(found.filter((name) => name === 'entry')).toHaveLength(2);
	for (const needed of ['id', 'title', 'updated', 'author', 'link']) expect(found).toContain(needed);
	const ids = first.match(/<id>[^<]*<\/id>/g)!;
	expect(new Set(ids).size).toBe(3);
	for (const id of ids) expect(id).toMatch(/^<id>urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/id>$/);
	expect((await readNewsFeed(slug, 'https://elders.example')).match(/<id>[^<]*<\/id>/g)).toEqual(ids);
});

test('an unasked advice that the redactie brings to a consultation later is news from then on', async () => {
	const { eva, consultationId } = await at(day(0), () => begin());
	const [nel, piet] = [await join('Nel', 'advisory_member'), await join('Piet', 'advisory_chair')];
	const { id } = await at(day(0), () => start(nel, undefined, 'Meer bankjes'));
	await point(nel, id, 'Twintig bankjes.');
	await at(day(1), () => submitAdvice(piet, id));
	await at(day(2), () => follow());
	await at(day(10), () => placeAdvice(eva, id, consultationId));
	await at(day(10.1), () => sendNews(origin));
	expect(only(await news()).text).toContain('De adviesraad gaf advies: Meer bankjes');
	expect((await readNewsPage(slug)).news).toMatchObject([{ id, at: day(10) }]);
	await at(day(20), () => sendNews(origin));
	expect(await news()).toHaveLength(1);
});

test('rule 10: what is not public is no news', async () => {
	const { eva, consultationId } = await begin();
	const secret = await say(consultationId, 'Geheim', { status: 'confidential', channel: 'council_round' });
	await give(eva, { contributionId: secret.id, reason: 'Geheim' });
	await write(consultationId, [{ status: 'concept', texts: { a: 'Geheim' } }], 'Geheim plan');
	expect((await readNewsPage(slug)).news).toEqual([]);
	expect(await readNewsFeed(slug, origin)).not.toContain('Geheim');
});
