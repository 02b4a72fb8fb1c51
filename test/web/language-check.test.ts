import * as v from 'valibot';
import { expect, test } from 'vitest';
import { form } from '#lib/web/form.ts';

const url = new URL('https://platform.test/beheer/standaardteksten/1?/change');
let done = 0;
const action = form(v.object({ title: v.pipe(v.string(), v.minLength(1)), text: v.string() }), async () => {
	done += 1;
});

let visitors = 0;
const post = (body: URLSearchParams | FormData, address = `192.0.2.${(visitors += 1)}`) => {
	const request = new Request(url, { method: 'POST', body });
	const event = { request, url, locals: {}, getClientAddress: () => address };
	return action(event as unknown as Parameters<typeof action>[0]);
};

const typed = { title: '', text: 'Thans is er een park.', onceKey: 'a-key-of-this-form-0123456789' };
const asking = { ...typed, taalcheck: 'text' };

test('who asks how plain a text is, gets it all back with what was found, and nothing is checked, done or kept', async () => {
	const answer = await post(new URLSearchParams(asking));
	expect(answer).toMatchObject({
		status: 200,
		data: { action: '?/change', problems: [], checkedField: 'text', filesLost: false }
	});
	expect(answer!.data.values).toEqual(typed);
	expect(answer!.data).toMatchObject({ checked: { analysis: { hints: [{ kind: 'archaic_word' }] } } });
	expect(done).toBe(0);
});

test('a field that is not there, or came twice, is read as what it is: nothing goes wrong, nothing is done', async () => {
	expect(await post(new URLSearchParams({ taalcheck: 'geen veld' }))).toMatchObject({
		status: 200,
		data: { checked: { text: '' } }
	});
	const twice = new URLSearchParams([...Object.entries(asking), ['text', 'Nog een'], ['taalcheck', 'title']]);
	expect(await post(twice)).toMatchObject({ status: 200, data: { checked: { text: typed.text } } });
	expect(done).toBe(0);
});

test.each(['constructor', 'toString', '__proto__', 'taalcheck'])('“%s” is no field of a form', async (taalcheck) => {
	expect(await post(new URLSearchParams({ taalcheck }))).toMatchObject({
		status: 200,
		data: { values: {}, checked: { text: '' } }
	});
});

test('who chose a file too hears that it must be chosen again', async () => {
	const body = new FormData();
	for (const [name, value] of Object.entries(asking)) body.append(name, value);
	body.append('picture', new File(['x'], 'foto.jpg', { type: 'image/jpeg' }));
	expect(await post(body)).toMatchObject({ status: 200, data: { filesLost: true } });
});

test('a text that is too long is not read, and stays on the page', async () => {
	const text = 'Wij zijn er. '.repeat(4000);
	const answer = await post(new URLSearchParams({ ...asking, text }));
	expect(answer).toMatchObject({
		status: 422,
		data: {
			values: { text },
			problems: [{ field: 'text', message: expect.stringContaining('hoogstens 40.000 tekens') }]
		}
	});
});

test('who asks very often is asked to wait, and keeps the words', async () => {
	for (let i = 0; i < 200; i++) await post(new URLSearchParams(asking), '198.51.100.1');
	expect(await post(new URLSearchParams(asking), '198.51.100.1')).toMatchObject({
		status: 429,
		data: { values: typed, problems: [{ field: '' }] }
	});
});
