import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { linesIn } from '#lib/questionnaires/making/options.ts';
import { LettersForm } from '#lib/questionnaires/paper/codes.ts';
import { codesAsCsv, printLetters } from '#lib/questionnaires/paper/letters.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { answerDownload, answerSavedPdf } from '#lib/web/file-answer.ts';
import { personWho } from '#lib/web/person.ts';
import type { RequestHandler } from './$types';

/** The codes come along with the question: the platform itself does not know them any more. */
export const POST: RequestHandler = async (event) => {
	const editor = personWho(event, mayManage);
	const place = { ...event.params, origin: event.url.origin };
	const isForm = /form/.test(event.request.headers.get('content-type') ?? '');
	const given = v.safeParse(LettersForm, isForm ? Object.fromEntries(await event.request.formData()) : {});
	if (!given.success) redirect(303, event.url.pathname.replace(/\/bestand$/, ''));
	const { kind } = given.output;
	const codes = linesIn(given.output.codes);
	// Saved, not opened: what opens takes the place of the page with the codes, which is shown once.
	if (kind === 'letters') return answerSavedPdf(await printLetters(editor, place, codes), `brieven-${place.lijst}`);
	return answerDownload(await codesAsCsv(editor, place, codes));
};
