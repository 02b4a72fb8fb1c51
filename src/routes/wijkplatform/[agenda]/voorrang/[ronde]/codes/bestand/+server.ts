import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { LettersForm } from '#lib/agendas/priorities/codes.ts';
import { pollCodesFile, printPollLetters } from '#lib/agendas/priorities/letters.server.ts';
import { findOwnPoll } from '#lib/agendas/priorities/polls.server.ts';
import { answerDownload, answerSavedPdf } from '#lib/web/file-answer.ts';
import { personWho } from '#lib/web/person.ts';
import type { RequestHandler } from './$types';

/** The codes come along with the question: the platform itself does not know them any more. */
export const POST: RequestHandler = async (event) => {
	const chair = personWho(event, isOfPlatform);
	await findOwnPoll(chair, event.params.agenda, event.params.ronde);
	const isForm = /form/.test(event.request.headers.get('content-type') ?? '');
	const given = v.safeParse(LettersForm, isForm ? Object.fromEntries(await event.request.formData()) : {});
	if (!given.success) redirect(303, event.url.pathname.replace(/\/bestand$/, ''));
	const place = { ...event.params, origin: event.url.origin };
	const codes = given.output.codes.split('\n');
	if (given.output.kind === 'csv') return answerDownload(await pollCodesFile(chair, place, codes));
	// Saved, not opened: what opens takes the place of the page with the codes, which is shown once.
	return answerSavedPdf(await printPollLetters(chair, place, codes), 'stembrieven');
};
