import { refuse } from '#lib/errors.ts';
import { mayWorkSomewhere } from '#lib/people/person.ts';
import { answerPdf } from '#lib/web/file-answer.ts';
import { personWho } from '#lib/web/person.ts';
import { readStack } from '#lib/wishes/cards/cards.ts';
import { printCards, readCards } from '#lib/wishes/cards/cards.server.ts';
import { findEditionOf } from '#lib/wishes/editions.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const editor = personWho(event, mayWorkSomewhere);
	const edition = await findEditionOf(editor, event.params);
	const { last } = await readCards(editor, edition);
	const stack = readStack(event.url.searchParams, last) ?? refuse('not_found');
	const pdf = await printCards(editor, edition, { ...stack, origin: event.url.origin });
	return answerPdf(pdf, `kaarten-${edition.tree.slug}-${stack.from}-${stack.to}`);
};
