import * as v from 'valibot';
import { expect, test } from 'vitest';
import { refuse, type Refusal } from '#lib/errors.ts';
import { form } from '#lib/web/form.ts';

const post = (refusal: Refusal) => {
	const url = new URL('https://platform.test/wensboom?/ophangen');
	const request = new Request(url, { method: 'POST', body: new URLSearchParams({ text: 'Een bank' }) });
	const action = form(v.object({ text: v.string() }), async () => refuse(refusal));
	return action({ request, url, locals: {} } as Parameters<typeof action>[0]);
};

test.for([
	['closed', 409],
	['too_many', 429],
	['busy', 503]
] as const)('who is refused because it is %s reads why, and keeps what was typed', async ([refusal, status]) => {
	expect(await post(refusal)).toMatchObject({
		status,
		data: { values: { text: 'Een bank' }, problems: [{ field: '', message: expect.stringMatching(/\.$/) }] }
	});
});

test('what is not there is not there, also for a form', async () => {
	await expect(post('not_found')).rejects.toMatchObject({ status: 404 });
});
